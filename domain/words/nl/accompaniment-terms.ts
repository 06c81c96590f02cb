/** Words of the accompaniment that stand in several places: steps, roles, choices. */
export const step = {
  preparation: 'voorbereiding van het team',
  description: 'functieomschrijving',
  recruitment: 'start van de aanwerving',
  arrival: 'aankomst',
};
export const as = {
  leadership: 'directie',
  fieldWorker: 'medewerker op het terrein',
  personConcerned: 'betrokken persoon',
  other: 'andere',
};
export const role = {
  lead: 'projectverantwoordelijke',
  manager: 'leidinggevende',
  hr: 'personeelsdienst',
  team: 'ontvangend team',
  supervisor: 'supervisor',
};
export const how = { visit: 'bezoek', call: 'telefoon', message: 'bericht', meeting: 'vergadering' };
export const outcome = { goOn: 'zo verder', adjust: 'bijsturen' };
export const motives = {
  teamRequest: 'vraag van het team',
  usersRequest: 'vraag van de begeleide personen',
  networkReform: 'hervorming van het netwerk',
  callForProjects: 'projectoproep',
  other: 'een andere reden',
};
export const funding = {
  recurrent: 'structureel',
  project: 'per project',
  mixed: 'beide',
  notYet: 'nog niet gevonden',
};
export const halt = { paused: 'gepauzeerd', autonomous: 'het huis gaat zelf verder', closed: 'afgesloten' };
