import { Worker } from 'node:worker_threads';

/** A thread to read a file in, and what ends it. */
interface Reading<R> {
  readonly thread: URL;
  readonly file: object;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** What is said when the thread ran out of time, of memory, or went without a word. */
  readonly unreadable: R;
}

/** A thread without our environment, our memory and our output: it holds no secret and says nothing. */
const threadFor = ({ thread, file, megabytes }: Reading<unknown>): Worker =>
  new Worker(thread, {
    workerData: file,
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });

const saidBy = <R>(thread: Worker, unreadable: R, begins: () => void): Promise<R> =>
  new Promise((resolve) => {
    const end = (): void => resolve(unreadable);
    thread.on('message', (said: R | 'begins') => {
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
export async function readInThread<R>(reading: Reading<R>): Promise<R> {
  const thread = threadFor(reading);
  let timer: NodeJS.Timeout | undefined;
  try {
    // Loading our own program takes as long as the machine is busy, and that is not the file's fault.
    return await saidBy(thread, reading.unreadable, () => {
      timer = setTimeout(() => void thread.terminate(), reading.milliseconds);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
