import type { PaperSource } from '#db/papers/source.ts';
import type { Paper } from '#domain/paper/paper.ts';

/** What is about to be put on paper. */
export interface Draft {
  /** The text of which the fingerprint is taken. */
  readonly canonical: string;
  readonly number: number;
  readonly language: 'fr' | 'nl' | 'en';
  readonly counts: boolean;
  readonly paper: (hash: string) => Paper;
}

/** Makes the draft of a paper of one element of memory; nothing when memory does not hold it. */
export type Maker = (source: PaperSource, id: string) => Draft | undefined;
