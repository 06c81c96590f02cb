import type { ClauseCode } from '../job-clauses.ts';
import type { Means } from './headings/sheet-headings.ts';

/** What stands in a section, in its order. */
export type Said =
  /** A bullet or, at depth `null`, a paragraph. */
  | { readonly kind: 'text'; readonly text: string; readonly depth: number | null }
  /** A heading below that of the section, that the dictionary does not know. */
  | { readonly kind: 'sub'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly heads: boolean };

/** A heading of the sheet with what stands under it, until the next. */
export interface Section {
  /** One number for all the pieces that a section is cut into by what stands in its middle. */
  readonly id: number;
  readonly heading: string | null;
  readonly means: Means | null;
  readonly whole: boolean;
  readonly level: number;
  readonly depth: number;
  /** A label of one line or one row; what follows it belongs to the section around. */
  readonly aside: boolean;
  readonly said: Said[];
}

/** A heading in the order of the sheet, and what it announced. */
export interface SheetHeading {
  readonly heading: string;
  readonly means: Means | null;
}

/** Whether what is said here is counted one by one. */
export const isSeveral = (means: Means | null): means is 'mission' | 'limit' =>
  means === 'mission' || means === 'limit';

/** Whether a section has a clause to go to. */
export const isPlaced = (means: Means | null): means is ClauseCode =>
  means !== null && means !== 'beside' && means !== 'sheet';
