import type { Table } from '#domain/followed/table.ts';
import { readInThread } from '#services/untrusted/in-thread.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import { Turns } from '#services/untrusted/turns.ts';
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

/** What came of reading it. */
export type Read = { readonly table: ReadTable } | { readonly refusal: FileRefusal };

/** As many files are read or waited for as one process takes; nothing was read of this one. */
export class TooManyFiles extends Error {
  override name = 'TooManyFiles';
}

const turns = new Turns(limits.atATime, limits.waiting);

/**
 * Reads a spreadsheet, in a thread of its own with an end to its time and memory. Nothing of it is stored.
 * @param who whose file it is: each person has one turn at a time
 * @throws FileRefused with the reason, TooManyFiles when too many wait
 */
export async function readSpreadsheet(
  file: SpreadsheetFile,
  who: string,
  milliseconds: number = limits.milliseconds,
): Promise<ReadTable> {
  if (file.bytes.length > limits.file) throw new FileRefused('tooLarge');
  if (!(await turns.take(who))) throw new TooManyFiles();
  try {
    const read = await readInThread<Read>({
      thread: new URL('./reading-thread.ts', import.meta.url),
      file,
      milliseconds,
      megabytes: limits.megabytes,
      unreadable: { refusal: 'unreadable' },
    });
    if ('refusal' in read) throw new FileRefused(read.refusal);
    return read.table;
  } finally {
    turns.give(who);
  }
}
