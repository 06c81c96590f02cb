/** Words of the job description that stand in several places: clauses, parties, choices. */
export const said = { text: 'What the clause says', decideBy: 'Or to decide with the person by' };

export const shares = {
  line1: 'With people, in %',
  line2: 'With the institution and the team, in %',
};

export const code = {
  title: 'official title',
  purpose: 'purpose',
  mission: 'mission',
  limit: 'limit: what the person does not do',
  places: 'place in meetings and decisions',
  fileAccess: 'access to files',
  hierarchy: 'hierarchy',
  supervision: 'supervision and support',
  selfPresentation: 'self-presentation',
  training: 'training, if the person wishes',
  timePlace: 'hours and place',
  revision: 'revision',
};

export const party = {
  lead: 'project lead',
  manager: 'line manager',
  hr: 'personnel office',
  team: 'host team',
  person: 'peer worker',
  institution: 'institution',
};

const language = { fr: 'French', nl: 'Dutch' };

export const anyLanguage = { ...language, en: 'English' };

export const invited = {
  manager: 'line manager',
  hr: 'personnel office',
  group: 'working group',
  team: 'host team',
  person: 'peer worker',
};

export const voice = { usersCommittee: 'users’ committee', peerNetwork: 'network of peers' };

export const outcome = { taken: 'taken up', notTaken: 'not taken up' };

export const sameAs = { official: 'the same as the official title', other: 'another one' };

export const reasons = {
  languageOfTheRegion:
    'In your region the other language counts: French in Wallonia, Dutch in Flanders. A translation may help beside it.',
  chosenByThePerson: 'The person chose this language. Only they change it.',
  sameLanguage: 'This version is in that language already.',
  demandsMore: 'The translation demands what the version does not. Word it differently.',
  eitherTextOrDay:
    'A clause says something, or gives the day by which it is decided with the person. Choose one of the two.',
  saidFromTheStart: 'The title and the purpose are said from the start. The rest may wait for the person.',
  inThePast: 'This date has passed. Choose today or a later day.',
  alreadyWritten:
    'One of these clauses exists already and is said only once. Change the one there is, or take only the others.',
  moreThanHundred:
    'Together the two shares are more than a hundred per cent. The rest is for the network and for recharging.',
  notAsked: 'This round does not ask for comments of your role. The lead can widen it.',
  titleMissing: 'The official title is not written yet.',
  purposeMissing: 'The purpose is not written yet.',
  fewMissions:
    'There have to be three missions, one of them said. The others can be decided with the person.',
  fewLimits: 'There have to be two limits: what the person does not do.',
  sharesMissing: 'The shares of the work are not said yet: with people, with the team, with the network.',
  hierarchyMissing: 'The clause on the hierarchy is not written yet.',
  supervisionMissing: 'The clause on supervision and support is not written yet.',
  placesMissing: 'The place in meetings and decisions is not said yet.',
  fileAccessMissing: 'The access to files is not said yet.',
  selfPresentationMissing: 'The clause on self-presentation is not written yet.',
  timePlaceMissing: 'The hours and the place are not said yet.',
  wordingRefused:
    'A clause asks for what no description may require. Change it. If it is no requirement, the person or the PAT adviser can say so.',
  alreadyAgreed: 'This agreement is given already.',
  delegateMissing: 'The team has not chosen yet who speaks for it.',
  notTheDelegate: 'The team chose somebody else to speak for it.',
  agreedForAnother: 'You agreed for another party already. One person speaks for one party.',
  standsInForThemselves: 'Nobody stands in for themselves. Choose somebody else.',
  endsBeforeItBegins: 'The end comes before the beginning. Check both dates.',
  nothingChanged:
    'Nothing has changed since the version in force. Change a clause, or take the version back.',
  openedByTheOthers:
    'The other side opened this version: only they can take it back. You can change it, or not agree.',
  titleOrReasonMissing: 'Another title in the contract needs that title and its reason.',
};
