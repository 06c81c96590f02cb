import { readInThread } from './in-thread.ts';
import { FileRefused } from './refused.ts';
import { Turns } from './turns.ts';

/** Where files of one kind are read, and what is taken of them. */
interface Reading {
  readonly thread: URL;
  readonly limits: {
    readonly file: number;
    readonly milliseconds: number;
    readonly megabytes: number;
    readonly atATime: number;
    readonly waiting: number;
  };
}

/** As many files are read or waited for as one process takes; nothing was read of this one. */
export class TooManyFiles extends Error {
  override name = 'TooManyFiles';
}

/**
 * Reads a file, in a thread of its own with an end to its time and memory. Nothing of it is stored.
 * @param who whose file it is: each person has one turn at a time
 * @throws FileRefused with the reason, TooManyFiles when too many wait
 */
type Reader<F, R> = (file: F, who: string, milliseconds?: number) => Promise<R>;

/** A reader of files of one kind that anybody may have made. */
export function readerOf<F extends { readonly bytes: Uint8Array }, R>({
  thread,
  limits,
}: Reading): Reader<F, R> {
  const turns = new Turns(limits.atATime, limits.waiting);
  return async (file, who, milliseconds = limits.milliseconds) => {
    if (file.bytes.length > limits.file) throw new FileRefused('tooLarge');
    if (!(await turns.take(who))) throw new TooManyFiles();
    try {
      const found = await readInThread<R>({ thread, file, milliseconds, megabytes: limits.megabytes });
      if ('refusal' in found) throw new FileRefused(found.refusal);
      return found.read;
    } finally {
      turns.give(who);
    }
  };
}
