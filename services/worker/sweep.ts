import type { Store } from '#db/store.ts';
import { waitingLetters } from '#db/letters.ts';
import { behind, takeLease } from '#db/sweep.ts';
import type { ProcessId } from '#services/temporal/life-of.ts';
import { pause } from './keep-trying.ts';

/** What a sweep works with. `holder` names this process in the lease. */
export interface Sweep {
  readonly store: Store;
  readonly ring: (process: ProcessId) => void;
  readonly deliver: (letter: string) => void;
  readonly holder: string;
  readonly clock: () => Promise<string>;
  /** Whether the calendar can be turned forward: much is late at once then, and somebody is looking. */
  readonly isDemo: boolean;
}

const every = 5000;
const everyInDemo = 1000;
// Longer than a round, short enough that a killed worker's sweep is taken over in the next ones.
const leaseSeconds = 8;
const atMost = 25;

/**
 * One round: rings for what is late and for letters that wait, when no other worker does. Few at a time, because
 * every ring is a workflow task: a sweep must never be the load. @returns how many were rung for
 */
async function sweepOnce({ store, ring, deliver, holder }: Sweep, at: string): Promise<number> {
  if (!(await takeLease(store, 'sweep', holder, at, leaseSeconds))) return 0;
  const late = await behind(store, at, atMost);
  for (const process of late) ring(process);
  const letters = await waitingLetters(store, at, atMost);
  for (const letter of letters) deliver(letter);
  return late.length + letters.length;
}

const sweepNow = async (sweep: Sweep): Promise<number> => sweepOnce(sweep, await sweep.clock());

/** Sweeps every 5 s (1 s in the demonstration) until the process should end. The only holder of a date whose ring was lost. */
export async function sweepUntil(
  ending: AbortSignal,
  sweep: Sweep,
  told: (rung: number, error?: unknown) => void,
): Promise<void> {
  while (!ending.aborted) {
    await sweepNow(sweep).then(told, (error: unknown) => told(0, error));
    await pause(sweep.isDemo ? everyInDemo : every, ending);
  }
}
