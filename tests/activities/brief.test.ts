import { expect, it } from 'vitest';
import { brief } from '#activities/brief.ts';

const plan = { found: true, ended: false, next: null, open: 0, retryAt: null };
const wait = (what: string, day: number) => ({ what, until: `2027-01-${10 + day}T08:00:00.000Z` });

it('keeps of several dates of one wait the earliest', () => {
  const waits = [wait('review', 1), wait('touchpoint', 2), wait('review', 3), wait('touchpoint', 4)];
  expect(brief({ ...plan, waits })).toEqual({ ...plan, waits: [wait('review', 1), wait('touchpoint', 2)] });
});

it('keeps the first eight waits of a long list, and everything else of the plan', () => {
  const waits = Array.from({ length: 20 }, (_, n) => wait(`wait${n}`, n % 10));
  const next = { key: 'wait0#1:remind-5', at: '2027-01-10T08:00:00.000Z' };
  expect(brief({ ...plan, next, open: 3, waits })).toEqual({
    ...plan,
    next,
    open: 3,
    waits: waits.slice(0, 8),
  });
});
