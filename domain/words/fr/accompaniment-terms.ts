/** Words of the accompaniment that stand in several places: steps, roles, choices. */
export const step = {
  preparation: 'préparation de l’équipe',
  description: 'description de fonction',
  recruitment: 'ouverture du recrutement',
  arrival: 'arrivée',
};
export const as = {
  leadership: 'direction',
  fieldWorker: 'travailleur·euse de terrain',
  personConcerned: 'personne concernée',
  other: 'autre',
};
export const role = {
  lead: 'responsable du projet',
  manager: 'N+1',
  hr: 'ressources humaines',
  team: 'équipe d’accueil',
  supervisor: 'superviseur·e',
};
export const how = { visit: 'visite', call: 'appel', message: 'message', meeting: 'réunion' };
export const outcome = { goOn: 'on continue ainsi', adjust: 'on ajuste' };
export const motives = {
  teamRequest: 'demande de l’équipe',
  usersRequest: 'demande des personnes accompagnées',
  networkReform: 'réforme du réseau',
  callForProjects: 'appel à projets',
  other: 'une autre raison',
};
export const funding = {
  recurrent: 'structurel',
  project: 'par projet',
  mixed: 'les deux',
  notYet: 'pas encore trouvé',
};
export const halt = { paused: 'mis en pause', autonomous: 'la maison continue seule', closed: 'clôturé' };
