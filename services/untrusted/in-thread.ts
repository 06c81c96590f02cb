import { Worker } from 'node:worker_threads';
import type { Found } from './found.ts';

/** A thread to read a file in, and what ends it. */
interface Reading {
  readonly thread: URL;
  readonly file: object;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A thread without our environment, our memory and our output: it holds no secret and says nothing. */
const threadFor = ({ thread, file, megabytes }: Reading): Worker =>
  new Worker(thread, {
    workerData: file,
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });

/** Whatever the thread says; unreadable when it ran out of time, of memory, or went without a word. */
const saidBy = <R>(thread: Worker, begins: () => void): Promise<Found<R>> =>
  new Promise((resolve) => {
    const end = (): void => resolve({ refusal: 'unreadable' });
    thread.on('message', (said: Found<R> | 'begins') => {
      if (said === 'begins') begins();
      else resolve(said);
    });
    thread.once('error', end);
    thread.once('exit', end);
  });

/**
 * Reads a file that anybody may have made, in a thread of its own with an end to its time and memory. The thread says
 * `begins` when its program is loaded, and then what came of it.
 */
export async function readInThread<R>(reading: Reading): Promise<Found<R>> {
  const thread = threadFor(reading);
  let timer: NodeJS.Timeout | undefined;
  try {
    // Loading our own program takes as long as the machine is busy, and that is not the file's fault.
    return await saidBy<R>(thread, () => {
      timer = setTimeout(() => void thread.terminate(), reading.milliseconds);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
