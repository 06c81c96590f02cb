import type { JudgedSheet } from './answer.ts';
import { limits } from './limits.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import { readInThread } from '#services/untrusted/in-thread.ts';
import { Turns } from '#services/untrusted/turns.ts';

/** A file as it was sent; what was pasted is one too, in UTF-8. */
export interface SheetFile {
  readonly format: 'docx' | 'odt' | 'text';
  readonly bytes: Uint8Array;
}

/** What came of reading it. */
export type Read = { readonly sheet: JudgedSheet } | { readonly refusal: FileRefusal };

/** As many files are read or waited for as one process takes; nothing was read of this one. */
export class TooManySheets extends Error {
  override name = 'TooManySheets';
}

const turns = new Turns(limits.atATime, limits.waiting);

/**
 * Reads a file into clauses, in a thread of its own with an end to its time and memory. Nothing of it is stored.
 * @param who whose file it is: each person has one turn at a time
 * @throws FileRefused with the reason, TooManySheets when too many wait
 */
export async function readFile(
  file: SheetFile,
  who: string,
  milliseconds: number = limits.milliseconds,
): Promise<JudgedSheet> {
  if (file.bytes.length > limits.file) throw new FileRefused('tooLarge');
  if (!(await turns.take(who))) throw new TooManySheets();
  try {
    const read = await readInThread<Read>({
      thread: new URL('./reading-thread.ts', import.meta.url),
      file,
      milliseconds,
      megabytes: limits.megabytes,
      unreadable: { refusal: 'unreadable' },
    });
    if ('refusal' in read) throw new FileRefused(read.refusal);
    return read.sheet;
  } finally {
    turns.give(who);
  }
}
