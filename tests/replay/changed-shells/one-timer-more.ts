import { sleep } from '@temporalio/workflow';
import type { LifeConfig } from '../../../workflows/config.ts';
import { life } from '../../../workflows/life.ts';

/** A shell that starts one timer more than the released one: it must not pass the replay. */
export async function teamPreparation(config: LifeConfig): Promise<void> {
  sleep('1 day').catch(() => undefined);
  await life(config);
}
