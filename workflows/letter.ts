import { proxyActivities } from '@temporalio/workflow';
import type { LetterActivities } from '#activities/letter-activities.ts';
import type { LetterConfig } from './config.ts';

/**
 * The durable life of a letter: delivered until it is sent or too late, which the activity knows and this does not.
 * The retries are Temporal's own, so that its history stays as short after a day without a mail server.
 */
export async function letter({ letter: id, limits }: LetterConfig): Promise<void> {
  const { deliver } = proxyActivities<LetterActivities>({
    startToCloseTimeout: limits.deliverFor,
    retry: {
      initialInterval: limits.pauseFirst,
      maximumInterval: limits.pauseMost,
      backoffCoefficient: 2,
    },
  });
  await deliver(id);
}
