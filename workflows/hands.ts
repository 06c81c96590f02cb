import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { LifeActivities } from '#activities/life-activities.ts';
import type { LifeLimits } from './config.ts';

/** The activities of a run, bounded by the limits of its argument. */
export function handsOf(limits: LifeLimits): LifeActivities {
  const { look, act } = proxyLocalActivities<LifeActivities>({
    startToCloseTimeout: limits.lookFor,
    // Bounded by attempts: a schedule-to-close timeout does not end the retries of a local activity.
    retry: {
      maximumAttempts: limits.lookTimes,
      initialInterval: limits.lookAgain,
      maximumInterval: limits.lookAgainMost,
    },
  });
  const { react } = proxyActivities<LifeActivities>({
    startToCloseTimeout: limits.reactFor,
    retry: { maximumAttempts: limits.reactTimes, initialInterval: limits.pauseFirst },
  });
  return { look, act, react };
}
