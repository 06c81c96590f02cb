/** What processes put on paper. Each has its maker in `activities/papers/`. */
export const paperNames = ['officialDescription', 'descriptionTranslation'] as const;

export type PaperName = (typeof paperNames)[number];

/** Whether a word names a paper. */
export const isPaperName = (word: unknown): word is PaperName => paperNames.some((one) => one === word);
