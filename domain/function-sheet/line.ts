import type { Means } from './headings/sheet-headings.ts';

/** A line of the sheet, told apart: what stands over others, and what is said. */
export type Line =
  | {
      readonly kind: 'heading';
      readonly text: string;
      /** 1–6 by its style; a line in capitals, in bold or ending in a colon stands deeper than all of these. */
      readonly level: number;
      /** How deep its number is, 0 without one. */
      readonly depth: number;
      readonly means: Means | null;
      readonly whole: boolean;
    }
  /** A key with what belongs to it: « Lieu : Namur », or a cell and the cells beside it. */
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly means: Means;
      readonly whole: boolean;
      readonly value: readonly Line[];
      readonly inTable: boolean;
      /** The same as one line, where it is no label after all. */
      readonly plain: string;
    }
  /** A cell that goes on with the label of the row above. */
  | { readonly kind: 'more'; readonly value: readonly Line[] }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly heads: boolean }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** How deep its bullet stands, `null` for a paragraph. */
      readonly depth: number | null;
    };

/** The levels of headings that have no style. */
export const levels = { capitals: 7, bold: 8, colon: 9 } as const;
