import type { SharedWords } from '../shape.ts';

export const shared = {
  roles: {
    person: 'pair-aidant·e',
    lead: 'responsable du projet',
    advisor: 'conseiller·ère PAT',
    manager: 'N+1',
    hr: 'ressources humaines',
    group: 'groupe porteur',
    team: 'équipe d’accueil',
    supervisor: 'superviseur·e',
    support: 'personne de soutien',
    time: 'le calendrier',
    process: 'une autre étape',
  },
  reasons: {
    unknownCommand: 'Cette action n’existe pas ici.',
    notYours: 'Cette action revient à un autre rôle que le vôtre.',
    notNow: 'Cette action n’est pas possible à ce stade.',
    ended: 'C’est terminé : on peut relire, mais plus rien changer.',
    nothingToChoose: 'Il n’y a rien à choisir pour le moment.',
    notAmongThem: 'Ce choix n’est plus dans la liste. Relisez la page et choisissez à nouveau.',
    invalidInput: 'Une réponse manque ou n’a pas la forme attendue. Vérifiez chaque champ.',
    unknownMember: 'Cette personne n’est pas connue ici. Elle doit d’abord être ajoutée à la maison.',
    holdsAnotherRole:
      'Cette personne n’a pas ici le rôle qu’il faut. Choisissez quelqu’un qui l’a, ou donnez-lui d’abord ce rôle dans l’accompagnement.',
  },
  possibleWhen: 'Elle l’est à ces étapes : {…}.',
  belongsTo: 'Elle revient à : {…}.',
  anyReason: 'Ce n’est pas possible maintenant.',
  timeRecords: {
    reminded: 'Un rappel a été envoyé',
    escalated: 'Une troisième personne a été prévenue',
    passed: 'La date est arrivée',
  },
  papers: {
    officialDescription: 'description officielle',
    descriptionTranslation: 'traduction pour aider',
  },
  findings: {
    TRAINING_REQUIRED: 'demande une formation ou un diplôme',
    ABSTINENCE_REQUIRED: 'demande une abstinence',
    RECOVERY_REQUIRED: 'demande un état de santé',
    HEALTH_QUESTION: 'pose une question sur la santé',
  },
} as const satisfies SharedWords;
