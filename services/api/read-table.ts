import { guessedUses } from '#domain/followed/columns.ts';
import { limits } from '#services/spreadsheet/limits.ts';
import { type ReadTable, readSpreadsheet } from '#services/spreadsheet/reading.ts';
import { TooManyFiles } from '#services/untrusted/reader.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';
import type { ProblemName } from './problems/problem-types.ts';

/** Bytes of a table at most. */
export const tableBytes = limits.file;

const nameOfRefusal: { readonly [R in FileRefusal]: ProblemName } = {
  wrongFile: 'tableWrongFile',
  tooLarge: 'tableTooLarge',
  encrypted: 'tableEncrypted',
  unreadable: 'tableUnreadable',
  tooLong: 'tableTooLong',
  empty: 'tableEmpty',
};

async function tableIn(bytes: Uint8Array, who: SignedIn): Promise<ReadTable> {
  try {
    return await readSpreadsheet({ bytes }, who.person);
  } catch (error) {
    if (error instanceof FileRefused) throw problem(nameOfRefusal[error.refusal]);
    if (error instanceof TooManyFiles) throw problem('tooManyTables', { headers: { 'retry-after': '5' } });
    throw error;
  }
}

/** Whoever keeps a list of their own here. @throws roleNotHeld for everybody else */
export async function mustAdvise(deps: ApiDeps, who: SignedIn): Promise<SignedIn> {
  if (!(await deps.books.advises(who))) throw problem('roleNotHeld');
  return who;
}

/** Reads a spreadsheet and keeps it, sealed, until its columns were looked at. Gives its id. */
export async function bringTable(deps: ApiDeps, who: SignedIn, bytes: Uint8Array): Promise<string> {
  const { sheet, sheets, ...table } = await tableIn(bytes, who);
  const uses = guessedUses(table.columns, table.rows);
  return deps.desk.keepImport(who, { table, sheet, sheets, uses, matched: false }, deps.clock());
}
