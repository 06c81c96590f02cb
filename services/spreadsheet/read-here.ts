import { tableOf } from '#domain/followed/table.ts';
import { found, type Found } from '#services/untrusted/found.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { cellsOfCsv } from './csv.ts';
import { limits } from './limits.ts';
import type { ReadTable, SpreadsheetFile } from './reading.ts';

async function cellsOf({ bytes }: SpreadsheetFile): Promise<{
  readonly cells: readonly (readonly string[])[];
  readonly sheet: string | null;
  readonly sheets: number;
}> {
  // By what it begins with, and not by its name: a workbook is an archive, an old one a compound file.
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isArchive && !isCompound) return { cells: cellsOfCsv(bytes), sheet: null, sheets: 1 };
  // What reads workbooks is large: it is loaded for one only.
  const { cellsOfXlsx } = await import('./xlsx.ts');
  return cellsOfXlsx(bytes);
}

function measured(cells: readonly (readonly string[])[]): void {
  const all = cells.flat();
  if (all.some((cell) => cell.length > limits.cell)) throw new FileRefused('tooLong');
  if (all.reduce((sum, cell) => sum + cell.length, 0) > limits.characters) throw new FileRefused('tooLong');
}

/** Reads one file in this thread, which `reading.ts` makes one of its own. */
export const readHere = (file: SpreadsheetFile): Promise<Found<ReadTable>> =>
  found(async () => {
    const { cells, sheet, sheets } = await cellsOf(file);
    measured(cells);
    const table = tableOf(cells);
    if (table.rows.length === 0) throw new FileRefused('empty');
    if (table.rows.length > limits.rows || table.columns.length > limits.columns)
      throw new FileRefused('tooLong');
    return { ...table, sheet, sheets };
  });
