import { guessedUses } from '#domain/followed/columns.ts';
import { limits } from '#services/spreadsheet/limits.ts';
import { readSpreadsheet } from '#services/spreadsheet/reading.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';
import { readOrSayWhy } from './read-or-say-why.ts';

/** Bytes of a table at most. */
export const tableBytes = limits.file;

const notRead = {
  wrongFile: 'tableWrongFile',
  tooLarge: 'tableTooLarge',
  encrypted: 'tableEncrypted',
  unreadable: 'tableUnreadable',
  tooLong: 'tableTooLong',
  empty: 'tableEmpty',
  tooMany: 'tooManyTables',
} as const;

/** Whoever keeps a list of their own here. @throws roleNotHeld for everybody else */
export async function mustAdvise(deps: ApiDeps, who: SignedIn): Promise<SignedIn> {
  if (!(await deps.books.advises(who))) throw problem('roleNotHeld');
  return who;
}

/** Reads a spreadsheet and keeps it, sealed, until its columns were looked at. Gives its id. */
export async function bringTable(deps: ApiDeps, who: SignedIn, bytes: Uint8Array): Promise<string> {
  const { sheet, sheets, ...table } = await readOrSayWhy(readSpreadsheet({ bytes }, who.person), notRead);
  const uses = guessedUses(table.columns, table.rows);
  return deps.desk.keepImport(who, { table, sheet, sheets, uses, matched: false }, deps.clock());
}
