import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit } from '#db/commit/commit.ts';
import type { Outcome } from '#db/commit/commit.ts';
import { rowsOf } from '../support/rows.ts';
import { testMoment } from '../support/houses.ts';
import { begin, insist, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

const answerOf = (outcome: Outcome) => {
  if (outcome.outcome !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.answer;
};

describe('a commit', () => {
  it('answers with what the role sees, wordings in clear', async () => {
    const process = await begin(toy, { motto: 'Ensemble' });
    const outcome = await say(toy, process, { command: 'note', input: { note: 'Une note à soi' } });
    expect(outcome).toMatchObject({
      outcome: 'done',
      found: false,
      answer: {
        id: `team-preparation/${process.id}`,
        state: 'lively',
        seq: 2,
        role: 'lead',
        view: { motto: 'Ensemble', notes: [{ by: toy.lead, note: 'Une note à soi' }] },
      },
    });
  });

  it('gives each role its own view, with its own version', async () => {
    const process = await begin(toy, { motto: 'Ensemble' });
    const before = answerOf(await say(toy, process, { command: 'click' }));
    const seen = answerOf(
      await say(toy, process, {
        command: 'note',
        input: { note: 'de Tom' },
        by: { id: toy.team, role: 'team' },
      }),
    );
    expect(seen.view).toEqual({ motto: 'Ensemble', clicks: 1, meetOn: null });
    const after = answerOf(await say(toy, process, { command: 'note', input: { note: 'de Louise' } }));
    expect(after.etag).toMatch(/^[\w-]{22}$/);
    expect(after.etag).not.toBe(before.etag);
    const team = await rowsOf(toy.database, `select etag from view where process_id = $1 and role = 'team'`, [
      process.id,
    ]);
    expect(team).toEqual([{ etag: seen.etag }]);
  });

  it('wakes the workflow only when something new is left for time or for others', async () => {
    const process = await begin(toy);
    expect(await say(toy, process, { command: 'click' })).toMatchObject({ wakes: false });
    expect(await say(toy, process, { command: 'meet', input: { on: '2027-03-04' } })).toMatchObject({
      wakes: true,
    });
  });

  it('ends memberships of seats that were left and begins those that were taken', async () => {
    const process = await begin(toy, { keeper: toy.colleague });
    await say(toy, process, { command: 'hand', input: { keeper: toy.advisor } });
    const rows = await rowsOf(
      toy.database,
      `select person_id, until_day::text from membership where role = 'manager' and accompaniment_id = $1 order by until_day nulls last`,
      [toy.accompaniment],
    );
    expect(rows).toEqual([
      { person_id: toy.colleague, until_day: '2027-03-02' },
      { person_id: toy.advisor, until_day: null },
    ]);
  });
});

describe('a command key', () => {
  it('is answered the same again, also after the process went on', async () => {
    const process = await begin(toy, { motto: 'Ensemble' });
    const said = { command: 'note', input: { note: 'la même' }, key: 'same-key' };
    const first = answerOf(await say(toy, process, said));
    await say(toy, process, {
      command: 'rename',
      input: { motto: 'Autrement', colour: 'red' },
      ifMatch: first.etag,
    });
    await say(toy, process, { command: 'click' });
    const again = await say(toy, process, { ...said, at: '2027-03-09T10:00:00.000Z' });
    expect(again).toEqual({ outcome: 'done', found: true, wakes: true, answer: first });
  });

  it('with another body is refused as such', async () => {
    const process = await begin(toy);
    await say(toy, process, { command: 'note', input: { note: 'une' }, key: 'other-body' });
    expect(await say(toy, process, { command: 'note', input: { note: 'deux' }, key: 'other-body' })).toEqual({
      outcome: 'otherBody',
    });
    const elsewhere = await begin(toy);
    expect(await say(toy, elsewhere, { command: 'note', input: { note: 'une' }, key: 'other-body' })).toEqual(
      {
        outcome: 'otherBody',
      },
    );
  });

  it('repeats a refusal even when the command would be accepted now', async () => {
    const process = await begin(toy);
    const shut = { command: 'meet', input: { on: 'no day' }, key: 'refused-key' };
    const first = await say(toy, process, shut);
    expect(first).toMatchObject({
      outcome: 'refused',
      found: false,
      code: 'invalidInput',
      answer: { seq: 1 },
    });
    await say(toy, process, { command: 'click' });
    expect(await say(toy, process, shut)).toEqual({ ...first, found: true });
  });

  it('of a creation finds the process that the first try made', async () => {
    const born = { house: toy.house, accompaniment: toy.accompaniment };
    const create = () => {
      const process = { kind: 'team-preparation', id: randomUUID() } as const;
      return say(toy, process, { command: 'begin', born, key: 'creation-key', input: { motto: 'Une fois' } });
    };
    const outcomes = await Promise.all(Array.from({ length: 8 }, create));
    const ids = new Set(outcomes.map((one) => answerOf(one).id));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((one) => one.outcome === 'done' && !one.found)).toHaveLength(1);
  });

  it('used by eight at once is done once', async () => {
    const process = await begin(toy);
    const said = { command: 'note', input: { note: 'huit fois' }, key: 'eight-times' };
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => say(toy, process, said)));
    expect(outcomes.filter((one) => one.outcome === 'done' && !one.found)).toHaveLength(1);
    expect(new Set(outcomes.map((one) => JSON.stringify(answerOf(one)))).size).toBe(1);
    const events = await rowsOf(toy.database, `select seq from event where process_id = $1`, [process.id]);
    expect(events).toHaveLength(2);
  });

  it('thirty different ones at once are all done, numbered without a gap', async () => {
    const process = await begin(toy);
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => insist(toy, process, { command: 'click' })),
    );
    expect(outcomes.every((one) => one.outcome === 'done')).toBe(true);
    const events = await rowsOf(toy.database, `select seq from event where process_id = $1 order by seq`, [
      process.id,
    ]);
    expect(events.map((one) => one['seq'])).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    const [row] = await rowsOf(
      toy.database,
      `select seq, position->'it'->>'clicks' as clicks from process where id = $1`,
      [process.id],
    );
    expect(row).toEqual({ seq: 31, clicks: '30' });
  });
});

describe('who acts', () => {
  it('must hold the role claimed, today', async () => {
    const process = await begin(toy);
    const outsiders = [
      { id: toy.colleague, role: 'lead' },
      { id: toy.team, role: 'lead' },
      { id: randomUUID(), role: 'team' },
    ] as const;
    for (const by of outsiders) {
      expect(await say(toy, process, { command: 'click', by })).toEqual({ outcome: 'unseen' });
    }
    expect(await say(toy, process, { command: 'click', at: '2026-12-31T09:00:00.000Z' })).toEqual({
      outcome: 'unseen',
    });
  });

  it('who holds a role that may not give the command is told so', async () => {
    const process = await begin(toy);
    const outcome = await say(toy, process, { command: 'click', by: { id: toy.advisor, role: 'advisor' } });
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'notYours' });
  });

  it('cannot name a member whom neither the house nor a support organisation knows', async () => {
    const process = await begin(toy);
    const hand = (keeper: string) => say(toy, process, { command: 'hand', input: { keeper } });
    expect(await hand(randomUUID())).toMatchObject({ outcome: 'refused', code: 'unknownMember' });
    expect(await hand(toy.advisor)).toMatchObject({ outcome: 'done' });
  });

  it('sees nothing of a process that does not exist, or is of another kind', async () => {
    const process = await begin(toy);
    expect(await say(toy, { ...process, id: randomUUID() }, { command: 'click' })).toEqual({
      outcome: 'unseen',
    });
    expect(await say(toy, { ...process, kind: 'accompaniment' }, { command: 'click' })).toEqual({
      outcome: 'unseen',
    });
  });

  it('must have seen the newest view for an exclusive command, and only for that', async () => {
    const process = await begin(toy, { motto: 'Ensemble' });
    const first = answerOf(await say(toy, process, { command: 'note', input: { note: 'une' } }));
    const rename = { command: 'rename', input: { motto: 'Autrement', colour: 'blue' } };
    expect(await say(toy, process, rename)).toEqual({ outcome: 'stale' });
    const second = answerOf(await say(toy, process, { command: 'note', input: { note: 'deux' } }));
    expect(await say(toy, process, { ...rename, ifMatch: first.etag })).toEqual({ outcome: 'stale' });
    expect(await say(toy, process, { ...rename, ifMatch: second.etag })).toMatchObject({ outcome: 'done' });
  });

  it('as another process is refused without a trace, and may come again', async () => {
    const process = await begin(toy);
    const tell = { by: { id: 'process', role: 'process' }, key: 'tell:x|1|0' } as const;
    expect(await say(toy, process, { ...tell, command: 'note' })).toMatchObject({
      outcome: 'refused',
      answer: null,
    });
    expect(await say(toy, process, { ...tell, command: 'click' })).toMatchObject({
      outcome: 'done',
      found: false,
    });
    expect(
      await commit(toy.store, { process, ...tell, command: 'click', input: {}, at: testMoment }),
    ).toMatchObject({
      outcome: 'done',
      found: true,
    });
  });
});
