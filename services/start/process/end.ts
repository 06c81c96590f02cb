import { setTimeout as pause } from 'node:timers/promises';
import { type ProcessIdentity, lives } from './identity.ts';

/** One way of asking a process to end, and how long it gets (ms) before the next. */
export type Asking = readonly [signal: NodeJS.Signals, patience: number];

/**
 * Ends one process, first kindly. Never touches another process that got the same number.
 * @returns whether it is gone
 */
export async function endProcess(one: ProcessIdentity, askings: readonly Asking[]): Promise<boolean> {
  for (const [signal, patience] of askings) {
    if (!lives(one)) return true;
    try {
      process.kill(one.pid, signal);
    } catch {
      return !lives(one);
    }
    await gone(one, patience);
  }
  return !lives(one);
}

async function gone(one: ProcessIdentity, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (lives(one) && performance.now() < until) await pause(20);
}
