import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeHouse, seat } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { rowsOf } from '../support/rows.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

/** Three days after everything was written: lines are drawn as long as their membership has not ended. */
const today = '2027-03-05';
const kind = 'team-preparation';
let toy: ToyStore;
let other: TestHouse;
/** Three processes that the colleague reaches: until yesterday, today, and from tomorrow on. */
const processes = { ended: randomUUID(), live: randomUUID(), ahead: randomUUID() };
const seats: { [name: string]: string } = {};

beforeAll(async () => {
  toy = await openToyStore();
  other = await makeHouse(toy.store, 'Het Anker');
  const one = { person: toy.colleague, house: toy.house, role: 'team' } as const;
  const days = {
    ended: { from: '2027-01-01', until: today },
    live: { from: '2027-01-01', until: '2027-03-06' },
    ahead: { from: '2027-03-06' },
  };
  for (const [name, id] of Object.entries(processes)) {
    const accompaniment = randomUUID();
    await say(toy, { kind, id }, { command: 'begin', born: { house: toy.house, accompaniment } });
    const when = Object.entries(days).find(([day]) => day === name)?.[1] ?? {};
    seats[name] = await seat(toy.store, { ...one, ...when, accompaniment });
    await say(toy, { kind, id }, { command: 'meet', input: { on: '2027-03-12' } });
  }
  await begin(toy);
});
afterAll(() => toy.close());

/** What a role of the database gets to see or do, for whom it says it speaks. */
async function as(
  url: string,
  context: { readonly [name: string]: string },
  text: string,
  values: readonly unknown[] = [],
) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, value] of Object.entries(context))
      await client.query('select set_config($1, $2, false)', [`passerelle.${name}`, value]);
    const { rows } = await client.query<{ readonly id: string }>(text, [...values]);
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

const linesOf = (list: string, context: { readonly [name: string]: string }) =>
  as(toy.database.apiUrl, context, `select process_id as id from ${list}`);

/** What the colleague sees of a list on a day. */
const linesOn = (list: string) => (day: string) => linesOf(list, { person: toy.colleague, today: day });

describe.each(['board_line', 'inbox_line'])('A line in %s', (list) => {
  it('is there for each of the three memberships', async () => {
    const all = await rowsOf(toy.database, `select process_id from ${list} where person_id = $1`, [
      toy.colleague,
    ]);
    expect(new Set(all.map((row) => row['process_id']))).toEqual(new Set(Object.values(processes)));
  });

  it('shows only while its membership is live: not from its last day on, not before its first', async () => {
    const on = linesOn(list);
    expect(new Set(await on('2027-03-04'))).toEqual(new Set([processes.ended, processes.live]));
    expect(await on(today)).toEqual([processes.live]);
    expect(await on('2027-03-06')).toEqual([processes.ahead]);
    expect(await on('2026-12-31')).toEqual([]);
  });

  it('of somebody else never shows, whatever is asked for', async () => {
    const text = `select process_id as id from ${list} where person_id = $1`;
    expect(
      await as(toy.database.apiUrl, { person: toy.colleague, today }, text, [toy.colleague]),
    ).not.toEqual([]);
    for (const person of [toy.lead, toy.team, toy.advisor, other.lead, randomUUID()])
      expect(await as(toy.database.apiUrl, { person, today }, text, [toy.colleague])).toEqual([]);
  });

  it('shows nobody anything without a person, or without a day', async () => {
    expect(await linesOf(list, {})).toEqual([]);
    expect(await linesOf(list, { today })).toEqual([]);
    expect(await linesOf(list, { person: toy.colleague })).toEqual([]);
  });

  it('cannot be written by the role that reads', async () => {
    for (const text of [`delete from ${list}`, `update ${list} set ends = 'infinity'`])
      await expect(as(toy.database.apiUrl, { person: toy.colleague, today }, text)).rejects.toThrow(/denied/);
  });

  // Whoever commits in a house may give anybody a membership there. What no code can do is to make a line say
  // something else than its membership: that it is another person's, or longer.
  it.each([
    ['another person', `person_id = '%other'`],
    ['an earlier first day', `from_day = '1970-01-01'`],
    ['no last day', `ends = 'infinity'`],
    ['a membership of somebody else', `membership_id = '%theirs'`],
  ])('cannot be given %s, by whoever commits', async (_what, change) => {
    const [theirs] = await rowsOf(toy.database, 'select id from membership where person_id = $1', [toy.lead]);
    const set = change.replace('%other', toy.team).replace('%theirs', String(theirs?.['id']));
    const text = `update ${list} set ${set} where membership_id = $1`;
    await expect(
      as(toy.database.commitUrl, { house: toy.house, today }, text, [seats['ended']]),
    ).rejects.toThrow(/foreign key|duplicate key/);
  });

  it('cannot be moved into another house, and is not found from there', async () => {
    const moved = as(
      toy.database.commitUrl,
      { house: toy.house, today },
      `update ${list} set house_id = $1`,
      [other.house],
    );
    await expect(moved).rejects.toThrow(/row-level security/);
    const text = `delete from ${list} where person_id = $1 returning process_id as id`;
    expect(await as(toy.database.commitUrl, { house: other.house, today }, text, [toy.colleague])).toEqual(
      [],
    );
  });

  it('goes on saying what its membership says when that one changes', async () => {
    const until = 'update membership set until_day = $2 where id = $1 returning id';
    await as(toy.database.commitUrl, { house: toy.house, today }, until, [seats['live'], '2027-03-10']);
    expect(await linesOf(list, { person: toy.colleague, today: '2027-03-09' })).toContain(processes.live);
    await as(toy.database.commitUrl, { house: toy.house, today }, until, [seats['live'], '2027-03-06']);
    expect(await linesOf(list, { person: toy.colleague, today: '2027-03-09' })).toEqual([processes.ahead]);
  });
});
