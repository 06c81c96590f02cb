import { defineQuery, defineSignal, setHandler } from '@temporalio/workflow';
import type { Plan } from '#activities/life-activities.ts';

/** Something was committed: look again. */
const ring = defineSignal('ring');
/** Continue as new at the next quiet moment. */
const roll = defineSignal('roll');

/** What a life waits for, as the operator and the API may see it: codes and dates. */
export interface Waiting {
  readonly deadlines: readonly { readonly what: string; readonly until: string }[];
  readonly open: number;
}

const waiting = defineQuery<Waiting>('waiting');

/** What reached a run from outside since it last looked. */
export interface Bell {
  rung: boolean;
  rolling: boolean;
  plan: Plan | null;
}

/** Hangs up the bell: signals only set flags, so that a run can end between any two of them. */
export function hangBell(): Bell {
  const bell: Bell = { rung: false, rolling: false, plan: null };
  setHandler(ring, () => {
    bell.rung = true;
  });
  setHandler(roll, () => {
    bell.rolling = true;
  });
  setHandler(waiting, () => ({ deadlines: bell.plan?.waits ?? [], open: bell.plan?.open ?? 0 }));
  return bell;
}
