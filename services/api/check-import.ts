import { type ColumnUse, fieldsTwice } from '#domain/followed/columns.ts';
import { compare } from '#domain/followed/compare.ts';
import { type CellFault, cameIn, faultsIn, type Noted, notedIn } from '#domain/followed/row.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';

/** A file that waits. */
export type ImportedFile = NonNullable<Awaited<ReturnType<ApiDeps['books']['importedFile']>>>;

/** A column of it, with what is needed to say what it is. */
export interface ImportedColumn {
  readonly column: string;
  readonly examples: readonly string[];
  readonly use: ColumnUse;
}

/** What taking a file would do, row by row. */
export interface Checked {
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: 'new' | 'changed' | 'same' | 'linked';
    readonly noted: Noted;
    readonly faults: readonly CellFault[];
  }[];
  readonly gone: readonly { readonly id: string; readonly institution: string }[];
}

const examplesAtMost = 3;

/** The columns of a file, each with the first three different things it says. */
export const columnsOf = ({ table, uses }: ImportedFile): readonly ImportedColumn[] =>
  table.columns.map((column, n) => ({
    column,
    examples: [...new Set(table.rows.map((row) => row[n] ?? ''))]
      .filter((value) => value !== '')
      .slice(0, examplesAtMost),
    use: uses[n] ?? 'keep',
  }));

/** A file that waits for whoever sent it. @throws notFound for everybody else */
export async function importedFile(deps: ApiDeps, who: SignedIn, id: string): Promise<ImportedFile> {
  const file = await deps.books.importedFile(who, id);
  if (!file) throw problem('notFound');
  return file;
}

/** Says what the columns of a file are. @throws columnTwice, or notFound */
export async function matchColumns(
  deps: ApiDeps,
  who: SignedIn,
  id: string,
  uses: readonly ColumnUse[],
): Promise<void> {
  const file = await importedFile(deps, who, id);
  if (uses.length !== file.table.columns.length) throw problem('invalidInput', { errors: [] });
  if (fieldsTwice(uses).length > 0) throw problem('columnTwice');
  if (!(await deps.desk.matchColumns(who, id, uses))) throw problem('notFound');
}

/** What taking a file would do, beside what the person's list holds. @throws columnsNotMatched before anybody looked */
export async function checkImport(deps: ApiDeps, who: SignedIn, id: string): Promise<Checked> {
  const { table, uses, matched } = await importedFile(deps, who, id);
  if (!matched) throw problem('columnsNotMatched');
  const came = table.rows.map((row) => cameIn(table.columns, uses, row));
  const known = await deps.books.everyFollowed(who);
  const { rows, gone } = compare(
    known.map((one) => ({ id: one.id, came: one.came, isLinked: one.accompaniment !== null })),
    came,
  );
  const named = new Map(known.map((one) => [one.id, one.noted.institution]));
  return {
    rows: rows.map(({ outcome }, n) => ({
      row: n + 1,
      outcome,
      noted: notedIn(came[n] ?? []),
      faults: faultsIn(came[n] ?? []),
    })),
    gone: gone.map((each) => ({ id: each, institution: named.get(each) ?? '' })),
  };
}

/** Takes a file into the list. @throws notFound, columnsNotMatched or listFull */
export async function takeImport(deps: ApiDeps, who: SignedIn, id: string) {
  const { matched } = await importedFile(deps, who, id);
  if (!matched) throw problem('columnsNotMatched');
  const taken = await deps.desk.takeImport(who, id, deps.clock());
  if (taken === 'full') throw problem('listFull');
  if (!taken) throw problem('notFound');
  return taken;
}
