import { sleep } from '@temporalio/workflow';

/** The timers of a run: it wakes when one of them has fired. */
export interface Timers {
  fired: boolean;
  /** Makes sure that some timer fires no later than this moment (ms since 1970). */
  arm(at: number, summary: string): void;
}

/**
 * One timer for the earliest date. A later date never cancels it and an earlier one starts a second: arming
 * anew at every look would cost two events a command.
 */
export function createTimers(): Timers {
  const armed = new Set<number>();
  const wake = async (at: number, summary: string): Promise<void> => {
    armed.add(at);
    await sleep(Math.max(1, at - Date.now()), { summary });
    armed.delete(at);
    timers.fired = true;
  };
  const timers: Timers = {
    fired: false,
    arm(at, summary) {
      if ([...armed].some((one) => one <= at)) return;
      // Only a cancelled run rejects here, and the main loop is told of that by its own wait.
      wake(at, summary).catch(() => undefined);
    },
  };
  return timers;
}
