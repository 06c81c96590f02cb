/** A list item: how deep it stands, from 0. */
interface Item {
  readonly kind: 'item';
  readonly depth: number;
  readonly ordered: boolean;
  /** Whether all of it is in bold, as headings made by hand are. */
  readonly bold: boolean;
  readonly text: string;
}

/** A piece of a function sheet, as whoever read the file or the text found it, in the order of the sheet. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly bold: boolean; readonly text: string }
  | Item
  /** `first` begins a table; a cell holds blocks of its own, and none when it is empty. */
  | { readonly kind: 'row'; readonly first: boolean; readonly cells: readonly (readonly Block[])[] };

// What people type and no reader sees, and what PostgreSQL does not store.
const invisible = /[\u00AD\u200B\u200C\u2060\uFEFF]/gu;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** A text of the sheet as it can be stored: composed, without control characters; line breaks and tabs stay. */
export const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(invisible, '')
    .replace(controls, ' ')
    .normalize('NFC')
    .replace(/[^\S\n\t]+/gu, ' ')
    .trim();

/** How many words a text has, by the white space between them. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
