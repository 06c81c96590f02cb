import type { Outcome } from '#db/commit/request.ts';

/** Whether a life has to look after a commit. Also when the answer was only found: whoever made it may have died before ringing. */
export const wakes = (outcome: Outcome): boolean =>
  outcome.outcome === 'done' && (outcome.wakes || outcome.found);
