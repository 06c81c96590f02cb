import type { Glossary } from '../terms.ts';

export const glossary: Glossary = {
  peerWorker: {
    term: 'pair-aidant·e',
    also: ['pair-aidants', 'pair-aidantes', 'pair-aidante', 'pair-aidant'],
    means:
      'Une personne engagée pour en soutenir d’autres à partir de ce qu’elle a vécu et de ce qu’elle en a compris.',
  },
  peerSupport: {
    term: 'pair-aidance',
    also: [],
    means: 'Le soutien entre personnes qui ont traversé des choses semblables.',
  },
  livedKnowledge: {
    term: 'savoir expérientiel',
    also: ['savoirs expérientiels'],
    means: 'Ce que l’on sait pour l’avoir vécu, et pour y avoir réfléchi avec d’autres.',
  },
  mutualAid: {
    term: 'entraide',
    also: [],
    means: 'Des personnes qui se soutiennent librement, sans être payées pour cela.',
  },
  accompaniment: {
    term: 'accompagnement',
    also: ['accompagnements'],
    means: 'L’aide venue de l’extérieur pendant tout le projet : de la première idée jusqu’après l’arrivée.',
  },
  advisor: {
    term: 'conseiller·ère PAT',
    also: ['conseillers PAT', 'conseillères PAT'],
    means:
      'La personne, extérieure à l’institution, qui accompagne l’équipe, la direction et la personne engagée. Elle ne dirige personne.',
  },
  institution: {
    term: 'institution',
    also: [],
    means: 'Le service ou l’organisation qui engage. On l’appelle aussi « la maison » sur ces pages.',
  },
  workingGroup: {
    term: 'groupe porteur',
    also: [],
    means:
      'Trois à six personnes qui portent le projet dans l’institution. Une personne du terrain et une personne concernée en font partie.',
  },
  hostTeam: {
    term: 'équipe d’accueil',
    also: [],
    means: 'Les collègues avec qui la personne va travailler tous les jours.',
  },
  teamPreparation: {
    term: 'préparation de l’équipe',
    also: ['préparations d’équipe', 'préparation d’équipe'],
    means:
      'Des rencontres avant l’arrivée, pour parler des attentes, des craintes et de ce que l’on convient.',
  },
  manager: {
    term: 'N+1',
    also: [],
    means: 'La personne qui organise le travail au quotidien, et à qui l’on demande les congés.',
  },
  jobDescription: {
    term: 'description de fonction',
    also: ['descriptions de fonction', 'fiche de fonction'],
    means: 'Le texte officiel qui dit ce que le travail est, et ce qu’il n’est pas.',
  },
  clause: {
    term: 'clause',
    also: ['clauses'],
    means: 'Un morceau de la description : une mission, une limite, un horaire… On en parle un par un.',
  },
  mission: {
    term: 'mission',
    also: ['missions'],
    means: 'Une chose pour laquelle la personne est là.',
  },
  limit: {
    term: 'limite',
    also: ['limites'],
    means: 'Une chose que la personne ne fera pas, et qu’on ne lui demandera pas.',
  },
  lines: {
    term: 'première ligne, deuxième ligne',
    also: ['première ligne', 'deuxième ligne'],
    means:
      'En première ligne, on est avec les personnes accompagnées. En deuxième ligne, on soutient les collègues, on forme, on pense les projets.',
  },
  selfPresentation: {
    term: 'présentation de soi',
    also: [],
    means:
      'La façon dont on se nomme et ce que l’on dit de soi. Chacun·e choisit, selon la personne en face.',
  },
  rightDistance: {
    term: 'juste distance',
    also: [],
    means: 'Partager ce que l’on a vécu sans se faire de mal, ni en faire à l’autre.',
  },
  override: {
    term: 'dérogation',
    also: ['dérogations'],
    means:
      'Passer une barrière alors que tout n’est pas prêt. C’est signé, motivé, visible de tous, et un plan doit rattraper ce qui manque.',
  },
  supervision: {
    term: 'supervision',
    also: [],
    means: 'Un temps régulier avec quelqu’un pour penser à son travail. Ce qui s’y dit y reste.',
  },
  intervision: {
    term: 'intervision',
    also: [],
    means: 'Des collègues qui réfléchissent ensemble à leur travail, à égalité.',
  },
  buddy: {
    term: 'référent·e',
    also: ['buddy'],
    means: 'Un·e collègue qui aide au début : où trouver les choses, à qui parler.',
  },
  seniority: {
    term: 'ancienneté',
    also: [],
    means:
      'Les années qui comptent pour le salaire. L’entraide et le bénévolat d’avant peuvent en faire partie.',
  },
  volunteer: {
    term: 'bénévole',
    also: ['volontaire', 'bénévoles', 'volontaires'],
    means: 'Qui travaille librement, sans salaire, avec les droits que la loi donne aux volontaires.',
  },
  accommodation: {
    term: 'aménagement raisonnable',
    also: ['aménagements raisonnables', 'aménagement'],
    means:
      'Un changement qui permet de faire son travail : un horaire, un lieu, un rythme. On dit le besoin, jamais la raison médicale.',
  },
  trustedPerson: {
    term: 'personne de confiance',
    also: [],
    means: 'Un·e collègue à qui l’on peut parler quand cela ne va pas au travail, et qui garde le secret.',
  },
  beingUsed: {
    term: 'instrumentalisation',
    also: [],
    means: 'Quand une présence sert l’image ou le budget de la maison, et pas le travail.',
  },
  recognition: {
    term: 'valorisation',
    also: [],
    means: 'Quand ce que la personne apporte est utilisé, nommé et payé.',
  },
};
