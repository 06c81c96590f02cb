const draft = [
  'language',
  'languageChosen',
  'clauses',
  'line1',
  'line2',
  'network',
  'noRequirements',
  'toReword',
] as const;
const road = ['consents', 'delegate', 'substitutes', 'changesAsked', 'commentsOf', 'commentsUntil'] as const;
const later = ['revisionOf', 'revisionWhy', 'atHire', 'lookedAt', 'contractTitles', 'arrivedOn'] as const;
/** Whoever writes it, agrees to it or advises sees all of it. */
export const everything = [
  ...draft,
  ...road,
  ...later,
  'comments',
  'versions',
  'papers',
  'translations',
  'inBrief',
  'missing',
] as const;

/** Everybody who agrees to it or works under it has it on paper. */
export const paperReaders = ['lead', 'manager', 'hr', 'group', 'team', 'advisor', 'person'] as const;
