import { expect, test } from 'vitest';
import type { LifeActivities, Plan } from '#activities/life-activities.ts';
import { turned } from '#services/worker/turned.ts';

const day = 86_400_000;
const plan = (at: string): Plan => ({
  found: true,
  ended: false,
  next: { key: 'remind', at },
  open: 1,
  retryAt: at,
  waits: [{ what: 'hrApproves', until: at }],
});

/** Activities that note at which moments they were asked. */
function noting(asked: string[], answer: Plan): LifeActivities {
  const note = (at: string): Promise<Plan> => {
    asked.push(at);
    return Promise.resolve(answer);
  };
  return { look: (_, at) => note(at), act: (_, __, at) => note(at), react: (_, at) => note(at) };
}

test('a life that waits by the clock acts by the calendar of the demonstration', async () => {
  const asked: string[] = [];
  const activities = turned(noting(asked, plan('2026-12-10T08:00:00.000Z')), () => Promise.resolve(9 * day));
  const clock = '2026-12-01T07:00:00.000Z';
  const looked = await activities.look('job-description/x', clock);
  await activities.act('job-description/x', 'remind', clock);
  await activities.react('job-description/x', clock);
  expect(asked).toEqual(Array.from({ length: 3 }, () => '2026-12-10T07:00:00.000Z'));
  expect(looked.next?.at).toBe('2026-12-01T08:00:00.000Z');
  expect(looked.retryAt).toBe('2026-12-01T08:00:00.000Z');
});

test('what the operator reads of a life stays the day of the calendar', async () => {
  const at = '2026-12-10T08:00:00.000Z';
  const activities = turned(noting([], plan(at)), () => Promise.resolve(day));
  const { waits } = await activities.look('job-description/x', '2026-12-01T07:00:00.000Z');
  expect(waits).toEqual([{ what: 'hrApproves', until: at }]);
});
