/**
 * The kinds of process. Workflows import this list and nothing else of the domain, so that a changed
 * rule never changes the replay of an open run.
 */
export const kinds = ['accompaniment', 'team-preparation', 'job-description'] as const;

export type Kind = (typeof kinds)[number];

/** Whether a word names a kind of process. */
export const isKind = (word: string): word is Kind => kinds.some((one) => one === word);
