import type { LifeLimits } from '#workflows/config.ts';

/** What new runs are started with. Open runs keep what they were given until a ring finds them closed. */
export const defaultLimits: LifeLimits = {
  events: 150,
  pauseFirst: 1000,
  pauseMost: 300_000,
  sameKey: 30_000,
  lookFor: 1500,
  lookTimes: 3,
  lookAgain: 100,
  lookAgainMost: 500,
  // A worker that dies in the middle of a reaction is noticed after this; what was done is marked row by row.
  reactFor: 15_000,
  reactTimes: 5,
};
