import type { PaperLanguage } from './regions.ts';

/**
 * What a process may need to know from elsewhere. Each is read under the lock of the process, by the
 * reader of the same name in `db/facts/`.
 */
export interface Facts {
  /** Where the team preparation of this accompaniment stands; `null` when there is none. */
  readonly preparation: string | null;
  /** Whether a job description of this accompaniment is official. */
  readonly officialDescription: boolean;
  /** In which languages an official paper of this institution may count. */
  readonly languagesThatCount: readonly PaperLanguage[];
}

export type FactName = keyof Facts;

/** The facts of nowhere: what holds when nothing was found. */
export const noFacts: Facts = {
  preparation: null,
  officialDescription: false,
  languagesThatCount: ['fr', 'nl'],
};
