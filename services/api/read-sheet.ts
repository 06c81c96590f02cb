import type { JudgedSheet } from '#services/function-sheet/answer.ts';
import { limits } from '#services/function-sheet/limits.ts';
import { readFile, type SheetFile } from '#services/function-sheet/reading.ts';
import { readOrSayWhy } from './read-or-say-why.ts';

export type { JudgedSheet } from '#services/function-sheet/answer.ts';

/** What a sheet may be as a file, and how each is called by its type. */
export const sheetFormats: readonly (readonly [format: SheetFile['format'], type: string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
];

/** How large a sheet may be: bytes of a file, characters of a text. */
export const sheetLimits = { file: limits.file, characters: limits.characters } as const;

const notRead = {
  wrongFile: 'sheetWrongFile',
  tooLarge: 'sheetTooLarge',
  encrypted: 'sheetEncrypted',
  unreadable: 'sheetUnreadable',
  tooLong: 'sheetTooLong',
  empty: 'sheetEmpty',
  tooMany: 'tooManySheets',
} as const;

/** Reads a sheet into clauses, in its own thread. @throws Problem that says why it is not read */
export const readSheet = (file: SheetFile, who: string): Promise<JudgedSheet> =>
  readOrSayWhy(readFile(file, who), notRead);
