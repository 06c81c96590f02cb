import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openReader } from '#db/actor.ts';
import { statementOf } from '#db/ask.ts';
import { booksOf } from '#db/books.ts';
import { setContext } from '#db/context.ts';
import { inboxQuestion } from '#db/queries/inbox.ts';
import { listQuestion } from '#db/queries/list-processes.ts';
import type { ListWish } from '#db/queries/list-processes.ts';
import { reproject } from '#db/reproject.ts';
import { inTransaction } from '#db/store.ts';
import { askAs, rowsOf } from '../support/rows.ts';
import { fillWith, named } from '../support/many.ts';
import { adminUrlOf } from '../support/postgres.ts';
import { seat } from '../support/houses.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

const today = '2027-03-02';
const perHouse = 200;
let toy: ToyStore;
let reader: ReturnType<typeof openReader>;

beforeAll(async () => {
  toy = await openToyStore();
  reader = openReader(toy.database.apiUrl);
  const { id } = await begin(toy);
  const admin = new Client({ connectionString: adminUrlOf(toy.database) });
  await admin.connect();
  await fillWith(admin, { from: 0, to: 2000, perHouse, like: id, states: ['open', 'shut'], today });
  await admin.end();
});
afterAll(async () => {
  await reader.close();
  await toy.close();
});

const books = () => booksOf(reader, toy.store);
const who = (person: string) => ({ person, house: toy.house, today });

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Node[] | undefined;
}
const node: z.ZodType<Node> = z.looseObject({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  get Plans() {
    return z.array(node).optional();
  },
});
const explained = z.tuple([z.object({ Plan: node })]);

const nodesOf = (one: Node): readonly Node[] => [one, ...(one.Plans ?? []).flatMap(nodesOf)];
const removed = (one: Node): number =>
  'Rows Removed by Filter' in one ? Number(one['Rows Removed by Filter']) : 0;

/** What PostgreSQL does to answer, as the reading role: its nodes, and how many rows of tables it looked at. */
async function planOf(person: string, question: Parameters<typeof statementOf>[1]) {
  const { text, values } = statementOf({ person, today }, question);
  const url = `${toy.database.apiUrl}?options=-c%20plan_cache_mode%3Dforce_generic_plan`;
  const rows = await askAs(url, `explain (analyze, format json) ${text}`, values);
  const [{ Plan: plan }] = explained.parse(rows[0]?.['QUERY PLAN']);
  const nodes = nodesOf(plan);
  const touched = nodes
    .filter((one) => one['Relation Name'] !== undefined)
    .reduce((sum, one) => sum + (one['Actual Rows'] + removed(one)) * one['Actual Loops'], 0);
  return { types: nodes.map((one) => one['Node Type']), listed: plan['Actual Rows'], touched };
}

const kind = 'team-preparation';
const everyWish = async (person: string): Promise<readonly (readonly [string, ListWish])[]> => {
  const page = await books().list(who(person), { kind, limit: 20 });
  const last = page.at(-1);
  return [
    ['first page', { kind, limit: 21 }],
    ['second page', { kind, limit: 21, ...(last ? { after: last } : {}) }],
    ['by state', { kind, limit: 21, state: 'open' }],
    ['by date', { kind, limit: 21, dueBefore: '2027-12-01' }],
  ];
};

const readers = [
  ['the lead of a whole house', 'lead3'],
  ['an advisor in 200 accompaniments', 'advisor200-3'],
  ['an advisor in 12 accompaniments', 'advisor12-3'],
] as const;

describe('A list among thousands', () => {
  it.each(readers)('is read in the order of its index, without a sort, for %s', async (_who, name) => {
    for (const [what, wish] of await everyWish(named(name))) {
      const { types, listed, touched } = await planOf(named(name), listQuestion(wish));
      expect([what, types.filter((type) => /Sort|Bitmap|Seq Scan|Aggregate/.test(type))]).toEqual([what, []]);
      expect([what, listed > 0]).toEqual([what, true]);
      // Twice as many where half of them are in another state.
      expect([what, touched <= 21 * 3]).toEqual([what, true]);
    }
  });

  it.each(readers)('of what is whose turn is read in the order of its index for %s', async (_who, name) => {
    const { types, listed, touched } = await planOf(named(name), inboxQuestion(undefined, 21));
    expect(types.filter((type) => /Sort|Bitmap|Seq Scan|Aggregate/.test(type))).toEqual([]);
    expect(listed).toBeGreaterThan(0);
    expect(touched).toBeLessThanOrEqual(21 + 5);
  });

  it('has each process that a membership reaches, once, and none whose membership has ended', async () => {
    for (const [name, many] of [
      ['lead3', perHouse],
      ['advisor200-3', 200],
      ['advisor12-3', 12],
    ] as const) {
      const seen = new Set<string>();
      let after: ListWish['after'];
      for (;;) {
        const page = await books().list(who(named(name)), { kind, limit: 50, ...(after ? { after } : {}) });
        for (const one of page) seen.add(one.id);
        after = page.at(-1);
        if (!after) break;
      }
      expect([name, seen.size]).toEqual([name, many]);
    }
    expect(await books().list(who(named('manager3')), { kind, limit: 50, role: 'team' })).toEqual([]);
  });
});

const boardOf = async (person: string, day = today) =>
  (await books().list({ person, today: day }, { kind, limit: 50 })).map((one) => one.id);
const linesOf = (person: string) =>
  rowsOf(toy.database, 'select process_id, role from board_line where person_id = $1', [person]);

describe('A line', () => {
  it('is there for whoever joins a process that goes on, and for a process that begins after they joined', async () => {
    const before = await begin(toy);
    await seat(toy.store, { person: toy.colleague, house: toy.house, accompaniment: null, role: 'advisor' });
    const after = await begin(toy);
    expect(await boardOf(toy.colleague)).toEqual(expect.arrayContaining([before.id, after.id]));
  });

  it('follows the date and the state of the process', async () => {
    const one = await begin(toy);
    await say(toy, one, { command: 'meet', input: { on: '2027-03-12' } });
    const listed = (await books().list(who(toy.team), { kind, limit: 50 })).find(({ id }) => id === one.id);
    const seen = await rowsOf(
      toy.database,
      `select next_due from view where process_id = $1 and role = 'team'`,
      [one.id],
    );
    expect(listed?.nextDue).toEqual(z.date().parse(seen[0]?.['next_due']).toISOString());
    expect((await books().inbox(who(toy.team), undefined, 50)).map(({ id }) => id)).toContain(one.id);
  });

  it('shows nothing from the day on which its membership ends, though it is still there', async () => {
    const person = toy.colleague;
    const accompaniment = randomUUID();
    const id = randomUUID();
    await say(toy, { kind, id }, { command: 'begin', born: { house: toy.house, accompaniment } });
    await seat(toy.store, { person, house: toy.house, accompaniment, role: 'team', until: '2027-03-03' });
    expect(await books().list(who(person), { kind, limit: 50, accompaniment })).toHaveLength(1);
    const later = { person, today: '2027-03-03' };
    expect(await books().list(later, { kind, limit: 50, accompaniment, role: 'team' })).toEqual([]);
    expect(await linesOf(person)).toContainEqual({ process_id: id, role: 'team' });
  });

  it('goes with its membership, unless another one still reaches it', async () => {
    const accompaniment = randomUUID();
    const id = randomUUID();
    await say(toy, { kind, id }, { command: 'begin', born: { house: toy.house, accompaniment } });
    const end = (membership: string) =>
      inTransaction(toy.store.db, async (tx) => {
        await setContext(tx, { house: toy.house, today });
        await tx.updateTable('membership').set({ untilDay: today }).where('id', '=', membership).execute();
      });
    const person = toy.team;
    const one = { person, house: toy.house, role: 'team' } as const;
    const has = async () => (await linesOf(person)).some((line) => line['process_id'] === id);
    const here = await seat(toy.store, { ...one, accompaniment });
    const everywhere = await seat(toy.store, { ...one, accompaniment: null });
    expect(await has()).toBe(true);
    await end(here);
    expect(await has()).toBe(true);
    await end(everywhere);
    expect(await has()).toBe(false);
  });

  it('is drawn once for a lead of the whole house who has a seat too, and stays with the seat', async () => {
    const accompaniment = randomUUID();
    const person = randomUUID();
    await rowsOf(toy.database, `insert into person select $1, id, 'fr', 1 from house where id = $2`, [
      person,
      toy.house,
    ]);
    const born = { house: toy.house, accompaniment };
    const process = { kind, id: randomUUID() } as const;
    await say(toy, process, { command: 'begin', born });
    const one = { person, house: toy.house, role: 'lead' } as const;
    const whole = await seat(toy.store, { ...one, accompaniment: null });
    const lines = async () =>
      rowsOf(
        toy.database,
        'select membership_id, shared from board_line where person_id = $1 and process_id = $2',
        [person, process.id],
      );
    const here = await seat(toy.store, { ...one, accompaniment });
    expect(await lines()).toEqual([{ membership_id: whole, shared: false }]);
    await inTransaction(toy.store.db, async (tx) => {
      await setContext(tx, { house: toy.house, today });
      await tx.updateTable('membership').set({ untilDay: today }).where('id', '=', whole).execute();
    });
    expect(await lines()).toEqual([{ membership_id: here, shared: false }]);
    expect(await boardOf(person)).toEqual([process.id]);
    const again = await seat(toy.store, { ...one, accompaniment: null });
    expect(await lines()).toContainEqual({ membership_id: again, shared: false });
    expect(await lines()).toHaveLength(1);
  });

  it('of a process that is reached in several ways is listed once, in the best role that is live', async () => {
    const accompaniment = randomUUID();
    const id = randomUUID();
    const person = toy.advisor;
    await say(toy, { kind, id }, { command: 'begin', born: { house: toy.house, accompaniment } });
    const one = { person, house: toy.house, accompaniment };
    await seat(toy.store, { ...one, role: 'team' });
    const listed = async (day = today) =>
      (await books().list({ person, today: day }, { kind, limit: 50, accompaniment })).map(
        ({ role }) => role,
      );
    expect(await listed()).toEqual(['team']);
    await seat(toy.store, { ...one, role: 'advisor', until: '2027-03-05' });
    await seat(toy.store, { ...one, role: 'team' });
    expect(await listed()).toEqual(['advisor']);
    expect(await listed('2027-03-05')).toEqual(['team']);
    const asTeam = await books().list(who(person), { kind, limit: 50, accompaniment, role: 'team' });
    expect(asTeam.map(({ role }) => role)).toEqual(['team']);
    await say(toy, { kind, id }, { command: 'meet', input: { on: '2027-03-12' } });
    const turns = (await books().inbox(who(person), undefined, 50)).filter((turn) => turn.id === id);
    expect(turns.map(({ role }) => role)).toEqual(['team']);
  });

  it('cannot say of its membership what is not so', async () => {
    const lies = rowsOf(toy.database, `update board_line set ends = 'infinity', from_day = '1970-01-01'`);
    await expect(lies).rejects.toThrow(/foreign key/);
  });

  it('is not missed when somebody joins in the moment in which the process begins', async () => {
    const accompaniment = randomUUID();
    const id = randomUUID();
    const person = toy.colleague;
    const begun = Promise.withResolvers<void>();
    const joining = inTransaction(toy.store.db, async (tx) => {
      await setContext(tx, { house: toy.house, today });
      const row = { id: randomUUID(), personId: person, houseId: toy.house, accompanimentId: accompaniment };
      await tx
        .insertInto('membership')
        .values({ ...row, role: 'team', fromDay: today, untilDay: null })
        .execute();
      begun.resolve();
      // Not committed yet, and the process begins meanwhile: it waits with its lines until this one is over.
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
    });
    await begun.promise;
    await say(toy, { kind, id }, { command: 'begin', born: { house: toy.house, accompaniment } });
    await joining;
    expect(await linesOf(person)).toContainEqual({ process_id: id, role: 'team' });
  });

  it('is drawn anew by a reprojection', async () => {
    const one = await begin(toy);
    await rowsOf(toy.database, 'delete from board_line where process_id = $1', [one.id]);
    expect(await boardOf(toy.team)).not.toContain(one.id);
    await reproject(toy.worker, one, '2027-03-02T09:30:00.000Z');
    expect(await boardOf(toy.team)).toContain(one.id);
  });
});
