import type { Day } from '../calendar.ts';
import type { Language } from '../words/words.ts';

/** A label and what it says, on one line under the title. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One clause: what it says, as it was written; or, `open`, the sentence that it is decided later. */
export interface Item {
  readonly text: string;
  /** In which language it is said: on a translation, what nobody translated stays in that of the version. */
  readonly language: Language;
  readonly open: boolean;
}

/** A table with a row of headings; every row has as many cells. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Several items are numbered, one stands by itself. */
export type Section =
  | { readonly heading: string; readonly items: readonly Item[] }
  | { readonly heading: string; readonly table: Table };

/**
 * What stands on a paper, in the order in which it is read: words only, no layout and no markup. The same `Paper`
 * gives the same bytes, whoever renders it and when.
 */
export interface Paper {
  readonly language: Language;
  /** What kind of paper it is, above the title. */
  readonly kind: string;
  /** One line. */
  readonly title: string;
  /** A sentence that this is a translation and which version counts; `null` on the version that counts. */
  readonly aid: string | null;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** 64 hexadecimal digits, what they are, and how anybody takes them again. */
  readonly fingerprint: Fact & { readonly note: string };
  readonly footer: string;
  /** “Page” 1 “of” 3. */
  readonly page: { readonly before: string; readonly between: string };
  /** The day that both files bear as the day they were made. */
  readonly madeOn: Day;
  /** The institution whose paper it is. */
  readonly author: string;
}
