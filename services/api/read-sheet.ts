import type { JudgedSheet } from '#services/function-sheet/answer.ts';
import { limits } from '#services/function-sheet/limits.ts';
import { readFile, type SheetFile } from '#services/function-sheet/reading.ts';
import { TooManyFiles } from '#services/untrusted/reader.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import { problem } from './problems/problem.ts';
import type { ProblemName } from './problems/problem-types.ts';

export type { JudgedSheet } from '#services/function-sheet/answer.ts';

/** What a sheet may be as a file, and how each is called by its type. */
export const sheetFormats: readonly (readonly [format: SheetFile['format'], type: string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
];

/** How large a sheet may be: bytes of a file, characters of a text. */
export const sheetLimits = { file: limits.file, characters: limits.characters } as const;

const nameOfRefusal: { readonly [R in FileRefusal]: ProblemName } = {
  wrongFile: 'sheetWrongFile',
  tooLarge: 'sheetTooLarge',
  encrypted: 'sheetEncrypted',
  unreadable: 'sheetUnreadable',
  tooLong: 'sheetTooLong',
  empty: 'sheetEmpty',
};

/** Reads a sheet into clauses, in its own thread. @throws Problem that says why it is not read */
export async function readSheet(file: SheetFile, who: string): Promise<JudgedSheet> {
  try {
    return await readFile(file, who);
  } catch (error) {
    if (error instanceof FileRefused) throw problem(nameOfRefusal[error.refusal]);
    if (error instanceof TooManyFiles) throw problem('tooManySheets', { headers: { 'retry-after': '5' } });
    throw error;
  }
}
