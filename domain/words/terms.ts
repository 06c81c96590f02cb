/** The words of the trade that are explained, in the order in which one meets them. */
export const terms = [
  'peerWorker',
  'peerSupport',
  'livedKnowledge',
  'mutualAid',
  'accompaniment',
  'advisor',
  'institution',
  'workingGroup',
  'hostTeam',
  'teamPreparation',
  'manager',
  'jobDescription',
  'clause',
  'mission',
  'limit',
  'lines',
  'selfPresentation',
  'rightDistance',
  'override',
  'supervision',
  'intervision',
  'buddy',
  'seniority',
  'volunteer',
  'accommodation',
  'trustedPerson',
  'beingUsed',
  'recognition',
] as const;

export type Term = (typeof terms)[number];

/** A word of the trade: as it stands alone, as it also appears in our sentences, and what it means here. */
export interface Explained {
  readonly term: string;
  readonly also: readonly string[];
  readonly means: string;
}

/** Every term of the trade in one language. */
export type Glossary = { readonly [T in Term]: Explained };
