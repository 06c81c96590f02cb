import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Asking, endProcess } from './process/end.ts';
import { identify } from './process/identity.ts';
import { record } from './process/pid-file.ts';
import type { Say } from './say.ts';

/** Told of a process as soon as it exists, before it serves. */
export type Spawned = (child: ChildProcess) => void;

/** A process that has to be there: how to start it (resolves when it serves) and how it is asked to end. */
export interface Part {
  readonly name: string;
  readonly pidFile: string;
  /** Whether it is a program of ours, which uses the servers and ends before them. */
  readonly ours: boolean;
  readonly launch: (spawned: Spawned) => Promise<unknown>;
  readonly askings: readonly Asking[];
}

/** A part that is kept alive until `end`. */
export interface KeptPart {
  /** When it serves for the first time; fails when the first start does. */
  readonly up: Promise<void>;
  readonly end: () => Promise<void>;
}

const shortest = 200;
const longest = 5000;
const settled = 10_000;

/** Starts a part and starts it again whenever it ends by itself: after 0.2 s, doubling to 5 s while it keeps failing. */
export const keepAlive = (part: Part, say: Say): KeptPart => new Keeper(part, say);

class Keeper implements KeptPart {
  readonly up: Promise<void>;
  readonly #part: Part;
  readonly #say: Say;
  readonly #stopping = new AbortController();
  #child: ChildProcess | undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(part: Part, say: Say) {
    this.#part = part;
    this.#say = say;
    this.up = this.#launch().then(() => {
      this.#watching = this.#watch();
    });
  }

  async end(): Promise<void> {
    this.#stopping.abort();
    await endChild(this.#child, this.#part.askings);
    // Whoever waits for `up` hears of a failed start; here it only has to be over.
    await this.up.catch(() => undefined);
    await this.#watching;
    await endChild(this.#child, this.#part.askings);
  }

  async #launch(): Promise<void> {
    await this.#part.launch((child) => {
      this.#child = child;
      record(this.#part.pidFile, child.pid);
      if (this.#stopping.signal.aborted) child.kill('SIGKILL');
    });
  }

  async #watch(): Promise<void> {
    let wait = shortest;
    for (;;) {
      const since = performance.now();
      await ended(this.#child);
      if (performance.now() - since > settled) wait = shortest;
      if (!(await this.#mayGoOn(wait))) return;
      this.#say(`${this.#part.name} stopped (${reason(this.#child)}) and is started again.`);
      wait = Math.min(wait * 2, longest);
      await this.#launch().catch((error: unknown) => {
        this.#say(
          `${this.#part.name} does not start yet: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
    }
  }

  #mayGoOn(wait: number): Promise<boolean> {
    return pause(wait, true, { signal: this.#stopping.signal }).catch(() => false);
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || hasEnded(child)) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
}

async function endChild(child: ChildProcess | undefined, askings: readonly Asking[]): Promise<void> {
  if (child?.pid === undefined || hasEnded(child)) return;
  const one = identify(child.pid);
  if (one !== undefined) await endProcess(one, askings);
}

const reason = (child: ChildProcess | undefined): string =>
  child?.signalCode ?? `exit code ${child?.exitCode ?? 'unknown'}`;
