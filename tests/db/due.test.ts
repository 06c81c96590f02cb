import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitDue } from '#db/commit/commit-due.ts';
import { look } from '#db/commit/look.ts';
import { openRows, rowDone, rowFailed } from '#db/outbox.ts';
import { operatorItems, retryItem } from '#db/operator-items.ts';
import { setSettings } from '#db/people.ts';
import { behind, openProcesses, takeLease } from '#db/sweep.ts';
import { recipients } from '#db/queries/recipients.ts';
import { rowsOf } from '../support/rows.ts';
import { testMoment } from '../support/houses.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

const after = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

describe('the plan of a process', () => {
  it('says what it waits for, the earliest first', async () => {
    const process = await begin(toy);
    await say(toy, process, { command: 'meet', input: { on: '2027-03-10' } });
    const plan = await look(toy.worker, process, testMoment);
    expect(plan).toMatchObject({ found: true, ended: false, open: 0, retryAt: null });
    expect(plan.next).toEqual({ key: 'meeting#2027-03-10:command', at: '2027-03-11T08:00:00.000Z' });
    expect(plan.waits.map((one) => one.what)).toEqual(['meeting', 'settled', 'settled']);
  });

  it('of a process that does not exist is empty', async () => {
    const process = { kind: 'team-preparation', id: randomUUID() } as const;
    expect(await look(toy.worker, process, testMoment)).toMatchObject({ found: false, next: null });
    expect(await commitDue(toy.worker, process, 'x', testMoment)).toMatchObject({ found: false });
  });
});

describe('time', () => {
  it('acts once under a key, however often it is asked', async () => {
    const process = await begin(toy);
    await say(toy, process, { command: 'meet', input: { on: '2027-03-10' } });
    const key = 'meeting#2027-03-10:command';
    const at = '2027-03-11T08:00:00.000Z';
    const plans = await Promise.all([1, 2, 3].map(() => commitDue(toy.worker, process, key, at)));
    for (const plan of plans) expect(plan).toMatchObject({ ended: true, next: null, open: 1, waits: [] });
    const events = await rowsOf(
      toy.database,
      'select seq, type, by_role from event where process_id = $1 order by seq',
      [process.id],
    );
    expect(events.slice(2)).toEqual([
      { seq: 3, type: 'passed', by_role: 'time' },
      { seq: 4, type: 'shut', by_role: 'time' },
    ]);
  });

  it('that finds nothing due writes the dates anew, so that the same date does not come back', async () => {
    const process = await begin(toy);
    const before = await look(toy.worker, process, testMoment);
    await rowsOf(
      toy.database,
      `update deadline set at = '2027-03-01T08:00:00Z' where process_id = $1 and key = $2`,
      [process.id, before.next?.key],
    );
    await rowsOf(toy.database, `update process set next_due = '2027-03-01T08:00:00Z' where id = $1`, [
      process.id,
    ]);
    expect((await look(toy.worker, process, testMoment)).next?.at).toBe('2027-03-01T08:00:00.000Z');
    expect(await commitDue(toy.worker, process, before.next?.key ?? '', testMoment)).toEqual(before);
    expect(await look(toy.worker, process, testMoment)).toEqual(before);
    expect(await commitDue(toy.worker, process, 'no such key', testMoment)).toEqual(before);
  });

  it('counts by the settings of the institution', async () => {
    const process = await begin(toy);
    const before = await look(toy.worker, process, testMoment);
    await setSettings(toy.store, toy.house, { sessionsAgreed: 30 }, testMoment);
    await say(toy, process, { command: 'click' });
    const later = await look(toy.worker, process, testMoment);
    expect(later.next?.key).toBe(before.next?.key);
    expect(Date.parse(later.next?.at ?? '')).toBeGreaterThan(Date.parse(before.next?.at ?? ''));
  });
});

/** A process that has one reaction open. */
async function settled() {
  const process = await begin(toy);
  const { answer } = { answer: null, ...(await say(toy, process, { command: 'click' })) };
  await say(toy, process, { command: 'settle', ifMatch: answer?.etag ?? '' });
  return process;
}

describe('the outbox', () => {
  it('gives what is open with where it belongs, and nothing once it is done', async () => {
    const process = await settled();
    const rows = await openRows(toy.worker, process, testMoment);
    expect(rows).toEqual([
      {
        process,
        seq: 3,
        n: 0,
        attempts: 0,
        house: toy.house,
        accompaniment: toy.accompaniment,
        effect: { effect: 'notify', roles: ['team', 'advisor'], about: 'team-preparation.settle' },
      },
    ]);
    for (const row of rows) await rowDone(toy.worker, row, testMoment);
    expect(await openRows(toy.worker, process, testMoment)).toEqual([]);
    expect(await look(toy.worker, process, testMoment)).toMatchObject({ open: 0, retryAt: null });
  });

  it('pauses longer after each failure, shows the fifth to the operator, and never gives up', async () => {
    const process = await settled();
    const [row] = await openRows(toy.worker, process, testMoment);
    if (!row) throw new Error('nothing is open');
    const pauses = [];
    let at = testMoment;
    for (let turn = 1; turn <= 9; turn += 1) {
      await rowFailed(toy.worker, row, at, 'mailAway');
      const { retryAt } = await look(toy.worker, process, at);
      pauses.push((Date.parse(retryAt ?? '') - Date.parse(at)) / 1000);
      expect(await operatorItems(toy.worker, 10)).toHaveLength(turn < 5 ? 0 : 1);
      at = retryAt ?? at;
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(await openRows(toy.worker, process, testMoment)).toEqual([]);
    const [item] = await operatorItems(toy.worker, 10);
    expect(item).toMatchObject({ process, seq: 3, n: 0, code: 'mailAway' });
    await retryItem(toy.worker, row, testMoment);
    expect(await openRows(toy.worker, process, testMoment)).toMatchObject([{ attempts: 9 }]);
    await rowDone(toy.worker, row, at);
    expect(await operatorItems(toy.worker, 10)).toEqual([]);
  });

  it('finds those to write to by role, each once, with an address that opens', async () => {
    const process = await settled();
    const found = await recipients(toy.worker, process, ['team', 'advisor', 'lead'], testMoment);
    expect(new Set(found.map((one) => one.person))).toEqual(new Set([toy.team, toy.advisor, toy.lead]));
    expect(found.every((one) => one.address.endsWith('@example.org'))).toBe(true);
    expect(await recipients(toy.worker, process, ['team'], '2026-12-31T12:00:00.000Z')).toEqual([]);
  });
});

const take = (holder: string, at: string) => takeLease(toy.worker, 'sweep', holder, at, 15);

describe('the sweep', () => {
  it('is held by one at a time, until the lease ends', async () => {
    expect(await take('one', testMoment)).toBe(true);
    expect(await take('two', after(testMoment, 14))).toBe(false);
    expect(await take('one', after(testMoment, 14))).toBe(true);
    expect(await take('two', after(testMoment, 28))).toBe(false);
    expect(await take('two', after(testMoment, 29))).toBe(true);
  });

  it('names what is late, less and less often, and forgets it once nothing is', async () => {
    const fresh = await openToyStore();
    try {
      const process = await begin(fresh);
      const due = (await look(fresh.worker, process, testMoment)).next;
      const start = due?.at ?? '';
      expect(await behind(fresh.worker, after(start, 4), 25)).toEqual([]);
      const seen = [];
      for (let second = 5; second <= 200; second += 1) {
        const late = await behind(fresh.worker, after(start, second), 25);
        if (late.length > 0) seen.push(second);
      }
      expect(seen).toEqual([5, 10, 20, 40, 80, 140, 200]);
      await commitDue(fresh.worker, process, due?.key ?? '', after(start, 200));
      await Promise.all(
        (await openRows(fresh.worker, process, after(start, 200))).map((row) =>
          rowDone(fresh.worker, row, start),
        ),
      );
      expect(await behind(fresh.worker, after(start, 300), 25)).toEqual([]);
      expect(await rowsOf(fresh.database, 'select * from sweep_backoff')).toEqual([]);
      expect(await openProcesses(fresh.worker, null, 10)).toEqual([process]);
      expect(await openProcesses(fresh.worker, process.id, 10)).toEqual([]);
    } finally {
      await fresh.close();
    }
  });
});
