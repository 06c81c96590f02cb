import { sleep } from '@temporalio/workflow';
import type { LetterConfig, LifeConfig } from '../../../workflows/config.ts';
import { letter as released } from '../../../workflows/letter.ts';
import { life } from '../../../workflows/life.ts';

const oneMore = (): void => {
  sleep('1 day').catch(() => undefined);
};

/** A shell that starts one timer more than the released one: it must not pass the replay. */
export async function teamPreparation(config: LifeConfig): Promise<void> {
  oneMore();
  await life(config);
}

/** The same of a letter. */
export async function letter(config: LetterConfig): Promise<void> {
  oneMore();
  await released(config);
}
