import { setTimeout as sleep } from 'node:timers/promises';

const first = 200;
const most = 5000;

/** Waits so long, or until the process should end. */
export async function pause(milliseconds: number, ending: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: ending }).catch(() => undefined);
}

/**
 * Does something that should last, again and again until the process should end. The pause after a failure
 * doubles from 0.2 s to 5 s; whatever lasted 10 s begins anew with a short one.
 */
export async function keepTrying(
  ending: AbortSignal,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  for (let wait = first; !ending.aborted; wait = Math.min(wait * 2, most)) {
    const began = performance.now();
    try {
      await work();
    } catch (error) {
      failed(error);
    }
    if (performance.now() - began > 10_000) wait = first;
    await pause(wait, ending);
  }
}
