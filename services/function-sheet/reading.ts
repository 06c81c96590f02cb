import { Worker } from 'node:worker_threads';
import type { JudgedSheet } from './answer.ts';
import { limits } from './limits.ts';
import { SheetRefused, type SheetRefusal } from './refused.ts';
import { Turns } from './turns.ts';

/** A file as it was sent; what was pasted is one too, in UTF-8. */
export interface SheetFile {
  readonly format: 'docx' | 'odt' | 'text';
  readonly bytes: Uint8Array;
}

/** What came of reading it. */
export type Read = { readonly sheet: JudgedSheet } | { readonly refusal: SheetRefusal };

/** As many files are read or waited for as one process takes; nothing was read of this one. */
export class TooManySheets extends Error {
  override name = 'TooManySheets';
}

const turns = new Turns(limits.atATime, limits.waiting);

/** A thread without our environment, our memory and our output: it holds no secret and says nothing. */
const threadFor = (file: SheetFile): Worker =>
  new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: file,
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
  });

/** What the thread says; a thread out of memory, out of stack or gone without a word says that it cannot be read. */
const saidBy = (thread: Worker, begins: () => void): Promise<Read> =>
  new Promise((resolve) => {
    const unreadable = (): void => resolve({ refusal: 'unreadable' });
    thread.on('message', (said: Read | 'begins') => {
      if (said === 'begins') begins();
      else resolve(said);
    });
    thread.once('error', unreadable);
    thread.once('exit', unreadable);
  });

async function inThread(file: SheetFile, milliseconds: number): Promise<Read> {
  const thread = threadFor(file);
  let timer: NodeJS.Timeout | undefined;
  try {
    // Loading our own program takes as long as the machine is busy, and that is not the file's fault.
    return await saidBy(thread, () => {
      timer = setTimeout(() => void thread.terminate(), milliseconds);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

/**
 * Reads a file into clauses, in a thread of its own with an end to its time and memory. Nothing of it is stored.
 * @param who whose file it is: each person has one turn at a time
 * @throws SheetRefused with the reason, TooManySheets when too many wait
 */
export async function readFile(
  file: SheetFile,
  who: string,
  milliseconds: number = limits.milliseconds,
): Promise<JudgedSheet> {
  if (file.bytes.length > limits.file) throw new SheetRefused('tooLarge');
  if (!(await turns.take(who))) throw new TooManySheets();
  try {
    const read = await inThread(file, milliseconds);
    if ('refusal' in read) throw new SheetRefused(read.refusal);
    return read.sheet;
  } finally {
    turns.give(who);
  }
}
