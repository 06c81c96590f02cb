/** Where an institution has its seat of operations: it decides in which language its official papers count. */
export const regions = ['brussels', 'flanders', 'wallonia'] as const;

export type Region = (typeof regions)[number];

/** The languages in which an official paper may be written. */
export type PaperLanguage = 'fr' | 'nl';

/**
 * The languages that may count in a region: French only in Wallonia, Dutch only in Flanders, in Brussels that of
 * the person. Where the seat is not known, nobody is kept from either. Sources: decrees of 19 July 1973 (Flanders)
 * and 30 June 1982 (French-speaking region), coordinated laws on languages of 18 July 1966, article 52 (Brussels).
 */
export const languagesThatCount = (region: Region | null): readonly PaperLanguage[] => {
  if (region === 'wallonia') return ['fr'];
  return region === 'flanders' ? ['nl'] : ['fr', 'nl'];
};

/** Whether a word names a region. */
export const isRegion = (word: unknown): word is Region => regions.some((one) => one === word);
