/** Words of the job description that stand in several places: clauses, parties, choices. */
export const said = { text: 'Ce que dit la clause', decideBy: 'Ou à décider avec la personne avant le' };

export const shares = {
  line1: 'Avec les personnes accompagnées, en %',
  line2: 'Avec l’institution et l’équipe, en %',
};

export const code = {
  title: 'titre officiel',
  purpose: 'raison d’être',
  mission: 'mission',
  limit: 'limite : ce que la personne ne fait pas',
  places: 'place dans les réunions et les décisions',
  fileAccess: 'accès au dossier',
  hierarchy: 'hiérarchie',
  supervision: 'supervision et appui',
  selfPresentation: 'présentation de soi',
  training: 'formation, si la personne le souhaite',
  timePlace: 'horaire et lieu',
  revision: 'révision',
};

export const party = {
  lead: 'responsable du projet',
  manager: 'responsable direct·e (N+1)',
  hr: 'ressources humaines',
  team: 'équipe d’accueil',
  person: 'pair-aidant·e',
  institution: 'institution',
};

const language = { fr: 'français', nl: 'néerlandais' };

export const anyLanguage = { ...language, en: 'anglais' };

export const invited = {
  manager: 'responsable direct·e (N+1)',
  hr: 'ressources humaines',
  group: 'groupe porteur',
  team: 'équipe d’accueil',
  person: 'pair-aidant·e',
};

export const voice = { usersCommittee: 'comité des usagers', peerNetwork: 'réseau de pairs' };

export const outcome = { taken: 'repris', notTaken: 'non repris' };

export const sameAs = { official: 'le même que le titre officiel', other: 'un autre' };

export const reasons = {
  languageOfTheRegion:
    'Dans votre région, l’autre langue fait foi : français en Wallonie, néerlandais en Flandre. Une traduction peut aider, à côté.',
  chosenByThePerson: 'La personne a choisi cette langue. Elle seule la change.',
  sameLanguage: 'Cette version est déjà dans cette langue.',
  demandsMore: 'La traduction demande ce que la version ne demande pas. Reformulez-la.',
  eitherTextOrDay:
    'Une clause dit quelque chose, ou donne la date où on en décide avec la personne. Choisissez l’un des deux.',
  saidFromTheStart:
    'Le titre et la raison d’être sont dits dès le départ. Le reste peut attendre la personne.',
  inThePast: 'Cette date est passée. Choisissez aujourd’hui ou un jour à venir.',
  alreadyWritten:
    'Une de ces clauses existe déjà et n’est dite qu’une fois. Changez celle qui existe, ou reprenez seulement les autres.',
  moreThanHundred:
    'Les deux parts dépassent cent pour cent ensemble. Le reste revient au réseau et au ressourcement.',
  notAsked: 'Ce tour de commentaires ne s’adresse pas à votre rôle. La ou le responsable peut l’élargir.',
  titleMissing: 'Le titre officiel n’est pas encore écrit.',
  purposeMissing: 'La raison d’être n’est pas encore écrite.',
  fewMissions:
    'Il faut au moins trois missions, dont une déjà dite. Les autres peuvent se décider avec la personne.',
  fewLimits: 'Il faut au moins deux limites : ce que la personne ne fait pas.',
  sharesMissing:
    'Les parts du travail ne sont pas encore dites : avec les personnes, avec l’équipe, avec le réseau.',
  hierarchyMissing: 'La clause sur la hiérarchie n’est pas encore écrite.',
  supervisionMissing: 'La clause sur la supervision et l’appui n’est pas encore écrite.',
  placesMissing: 'La place dans les réunions et les décisions n’est pas encore dite.',
  fileAccessMissing: 'L’accès au dossier n’est pas encore dit.',
  selfPresentationMissing: 'La clause sur la présentation de soi n’est pas encore écrite.',
  timePlaceMissing: 'L’horaire et le lieu ne sont pas encore dits.',
  wordingRefused:
    'Une clause demande ce qu’aucune description ne peut exiger. Changez-la. Si ce n’est pas une exigence, la personne ou le ou la conseiller·ère PAT peut le dire.',
  alreadyAgreed: 'Cet accord est déjà donné.',
  delegateMissing: 'L’équipe n’a pas encore choisi qui parle pour elle.',
  notTheDelegate: 'L’équipe a choisi quelqu’un d’autre pour parler en son nom.',
  agreedForAnother:
    'Vous avez déjà donné un accord pour une autre partie. Une personne parle pour une seule partie.',
  standsInForThemselves: 'On ne se remplace pas soi-même. Choisissez quelqu’un d’autre.',
  endsBeforeItBegins: 'La fin vient avant le début. Vérifiez les deux dates.',
  nothingChanged: 'Rien n’a changé depuis la version en vigueur. Changez une clause, ou retirez la version.',
  openedByTheOthers:
    'L’autre partie a ouvert cette version : elle seule peut la retirer. Vous pouvez la changer, ou ne pas donner votre accord.',
  titleOrReasonMissing: 'Un autre titre au contrat demande ce titre et sa raison.',
};
