import type { Plan } from '#db/commit/look.ts';

const shownAtMost = 8;

/**
 * The plan as it goes into a history: of several dates of one wait the earliest, and no more than a few waits.
 * Every look writes them down again, so that a long list would cost more than all the rest.
 */
export function brief(plan: Plan): Plan {
  const earliest = new Map(plan.waits.toReversed().map((wait) => [wait.what, wait]));
  const waits = plan.waits.filter((wait) => earliest.get(wait.what) === wait);
  return { ...plan, waits: waits.slice(0, shownAtMost) };
}
