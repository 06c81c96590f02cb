import type { Table } from '#domain/followed/table.ts';
import { readerOf } from '#services/untrusted/reader.ts';
import { limits } from './limits.ts';

/** A file as it was sent: a workbook, or text with separators. */
export interface SpreadsheetFile {
  readonly bytes: Uint8Array;
}

/** The table in a file, and of how many sheets it is which. */
export interface ReadTable extends Table {
  readonly sheet: string | null;
  readonly sheets: number;
}

/** Reads a spreadsheet. */
export const readSpreadsheet = readerOf<SpreadsheetFile, ReadTable>({
  thread: new URL('./reading-thread.ts', import.meta.url),
  limits,
});
