import type { LifeActivities, Plan } from '#activities/life-activities.ts';
import { shifted } from '#db/demo-calendar.ts';

/** The dates of a plan as a workflow waits for them: by the clock. */
const byTheClock = (plan: Plan, ahead: number): Plan => ({
  ...plan,
  next: plan.next && { ...plan.next, at: shifted(plan.next.at, -ahead) },
  retryAt: plan.retryAt && shifted(plan.retryAt, -ahead),
});

/**
 * The same activities by the calendar of the demonstration, which can be turned forward. The lives of the processes
 * know nothing of it: they give the time of the clock and get dates of the clock back.
 */
export function turned(activities: LifeActivities, aheadBy: () => Promise<number>): LifeActivities {
  const at = async (clock: string, doing: (at: string) => Promise<Plan>): Promise<Plan> => {
    const ahead = await aheadBy();
    return byTheClock(await doing(shifted(clock, ahead)), ahead);
  };
  return {
    look: (process, clock) => at(clock, (now) => activities.look(process, now)),
    act: (process, key, clock) => at(clock, (now) => activities.act(process, key, now)),
    react: (process, clock) => at(clock, (now) => activities.react(process, now)),
  };
}
