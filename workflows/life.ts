import {
  condition,
  continueAsNew,
  isCancellation,
  setCurrentDetails,
  workflowInfo,
} from '@temporalio/workflow';
import type { LifeActivities, Plan } from '#activities/life-activities.ts';
import { type Bell, hangBell } from './bell.ts';
import type { LifeConfig } from './config.ts';
import { handsOf } from './hands.ts';
import { createTimers, type Timers } from './timers.ts';

interface Life {
  readonly config: LifeConfig;
  readonly hands: LifeActivities;
  readonly bell: Bell;
  readonly timers: Timers;
  /** The deadline acted upon last, and until when it is not offered again. */
  acted: { readonly key: string; readonly until: number } | null;
  pause: number;
}

const now = (): string => new Date(Date.now()).toISOString();
const ms = (at: string): number => new Date(at).getTime();

/**
 * The durable life of a process: look, act when a date has come, react, wait. It knows nothing of the domain
 * and carries nothing: a new run and a lost run begin alike, with a look.
 */
export async function life(config: LifeConfig): Promise<void> {
  const bell = hangBell();
  const self: Life = {
    config,
    hands: handsOf(config.limits),
    bell,
    timers: createTimers(),
    acted: null,
    pause: config.limits.pauseFirst,
  };
  for (;;) {
    bell.rung = false;
    const plan = await settled(self);
    if (plan && isOver(plan)) return;
    // Nothing is in flight here. A signal that comes at this moment is answered by the next run's first look.
    if (mustRoll(self)) await continueAsNew<typeof life>(config);
    if (plan) await untilSomethingIsDue(self, plan);
    else await pause(self);
  }
}

const isOver = (plan: Plan): boolean => !plan.found || (plan.ended && plan.open === 0 && plan.next === null);

function mustRoll({ bell, config }: Life): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return bell.rolling || continueAsNewSuggested || historyLength >= config.limits.events;
}

/** Looks, then does whatever can be done now. Nothing when the database or a reaction is out of reach. */
async function settled(self: Life): Promise<Plan | null> {
  const { hands, bell, config } = self;
  try {
    let plan = await hands.look(config.process, now());
    for (;;) {
      show(bell, plan);
      const key = dueKey(self, plan);
      if (key !== null) {
        const until = Date.now() + config.limits.sameKey;
        plan = await hands.act(config.process, key, now());
        // Only an act that was answered: after one that failed the same date is tried again as soon as the pause is over.
        self.acted = { key, until };
      } else if (hasOpenWork(plan)) {
        const before = plan;
        plan = await hands.react(config.process, now());
        // The rows that were to be done are as they were: without a pause the shell would spin.
        if (hasOpenWork(plan) && plan.open >= before.open) return null;
      } else {
        self.pause = config.limits.pauseFirst;
        return plan;
      }
    }
  } catch (error) {
    if (isCancellation(error)) throw error;
    return null;
  }
}

const offeredAt = ({ acted }: Life, next: { readonly key: string; readonly at: string }): number =>
  acted?.key === next.key ? Math.max(ms(next.at), acted.until) : ms(next.at);

const dueKey = (self: Life, { next }: Plan): string | null =>
  next && offeredAt(self, next) <= Date.now() ? next.key : null;

const hasOpenWork = ({ open, retryAt }: Plan): boolean =>
  open > 0 && (retryAt === null || ms(retryAt) <= Date.now());

function show(bell: Bell, plan: Plan): void {
  bell.plan = plan;
  setCurrentDetails(
    [...plan.waits.map(({ what, until }) => `${what} ${until}`), `open ${plan.open}`].join('\n'),
  );
}

/** Sleeps until a ring, a roll, or a date of the plan. A timer that finds nothing due calls nothing. */
async function untilSomethingIsDue(self: Life, plan: Plan): Promise<void> {
  const { bell, timers } = self;
  for (;;) {
    timers.fired = false;
    if (plan.next) timers.arm(offeredAt(self, plan.next), plan.next.key);
    if (plan.open > 0 && plan.retryAt !== null) timers.arm(ms(plan.retryAt), 'retry');
    await condition(() => bell.rung || bell.rolling || timers.fired);
    if (bell.rung || bell.rolling || dueKey(self, plan) !== null || hasOpenWork(plan)) return;
  }
}

/** Waits before trying again, longer each time; a ring cuts it short. */
async function pause(self: Life): Promise<void> {
  const { bell, config } = self;
  const length = self.pause;
  self.pause = Math.min(length * 2, config.limits.pauseMost);
  await condition(() => bell.rung || bell.rolling, length);
}
