import type { LifeConfig } from '../../../workflows/config.ts';
import { life } from '../../../workflows/life.ts';

/** A shell that takes its limit of events from the code and not from its argument: it must not pass the replay. */
export const teamPreparation = (config: LifeConfig): Promise<void> =>
  life({ ...config, limits: { ...config.limits, events: 100 } });

export { letter } from '../../../workflows/letter.ts';
