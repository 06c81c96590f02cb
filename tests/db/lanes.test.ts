import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openReader } from '#db/actor.ts';
import { ask } from '#db/ask.ts';
import { asFailure, NotKnownYet } from '#db/failures.ts';
import { lanesOver } from '#db/lanes.ts';
import type { Lanes } from '#db/lanes.ts';
import { openPool } from '#db/pool.ts';
import { listQuestion } from '#db/queries/list-processes.ts';
import { rowsOf } from '../support/rows.ts';
import { makeHouse } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { begin, openToyStore } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

const today = '2027-03-02';
const kind = 'team-preparation';
let toy: ToyStore;
let other: TestHouse;
let lanes: Lanes;
let left: Lanes[] = [];

beforeAll(async () => {
  toy = await openToyStore();
  other = await makeHouse(toy.store, 'Het Anker');
  await begin(toy);
});
beforeEach(() => {
  lanes = lanesOver(openPool(toy.database.apiUrl, 2, [], { pipeline: true }), 2);
  left.push(lanes);
});
afterAll(async () => {
  await Promise.all(left.map((one) => one.close()));
  left = [];
  await toy.close();
});

const askFor = (text: string, values: unknown[] = []) => lanes.query({ text, values });
const several = <T>(many: number, one: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: many }, (_, turn) => one(turn)));
const settled = (many: number, one: (turn: number) => Promise<unknown>) =>
  Promise.allSettled(Array.from({ length: many }, (_, turn) => one(turn)));
// Waits until they are gone: on a busy machine a connection that was told to end would answer a little longer.
const kill = () =>
  rowsOf(
    toy.database,
    `select pg_terminate_backend(pid, 2000) from pg_stat_activity where datname = current_database() and usename = 'passerelle_api'`,
  );

it('people who ask at once on one connection each see their own', async () => {
  const reader = openReader(toy.database.apiUrl, 1);
  try {
    const seen = await several(60, async (turn) => {
      const person = turn % 2 ? toy.lead : other.lead;
      return (await ask(reader, { person, today }, listQuestion({ kind, limit: 5 }))).length;
    });
    expect(seen).toEqual(Array.from({ length: 60 }, (_, turn) => turn % 2));
  } finally {
    await reader.close();
  }
});

it('nobody is spoken for by whoever asked before on the same connection', async () => {
  const answers = await several(20, (turn) =>
    turn % 2
      ? askFor(`select set_config('passerelle.person', $1, true) as set`, [toy.lead])
      : askFor(`select coalesce(current_setting('passerelle.person', true), '') as set, $1::int`, [turn]),
  );
  const set = answers.map(({ rows }) => rows[0]?.['set']);
  expect(set).toEqual(Array.from({ length: 20 }, (_, turn) => (turn % 2 ? toy.lead : '')));
});

it('a statement that PostgreSQL refuses takes no other one with it', async () => {
  const ended = await settled(12, (turn) =>
    askFor('select $1::text::int as n', [turn % 3 ? turn : 'no number']),
  );
  expect(ended.map(({ status }) => status)).toEqual(
    Array.from({ length: 12 }, (_, turn) => (turn % 3 ? 'fulfilled' : 'rejected')),
  );
});

it('few connections carry many, and are given back when nobody is under way', async () => {
  const answers = await several(40, (turn) => askFor('select pg_backend_pid() as pid, $1::int', [turn]));
  expect(new Set(answers.map(({ rows }) => rows[0]?.['pid'])).size).toBe(2);
  await lanes.close();
  left = left.filter((one) => one !== lanes);
  await expect(askFor('select 1')).rejects.toThrow(/after calling end/);
});

it('what is asked in one turn goes together, four at most; what comes next takes the quietest connection', async () => {
  const first = several(5, (turn) => askFor('select pg_backend_pid() as pid, $1::int', [turn]));
  await new Promise(setImmediate);
  const next = askFor('select pg_backend_pid() as pid, $1::int', [5]);
  const [a, b, c, d, e, f] = [...(await first), await next].map(({ rows }) => rows[0]?.['pid']);
  expect([b, c, d]).toEqual([a, a, a]);
  expect(e).not.toBe(a);
  expect(f).toBe(e);
});

it('whoever is under way on a connection that is cut is told, and the next ones have another', async () => {
  const sleeping = settled(6, (turn) => askFor('select pg_sleep(2), $1::int', [turn]));
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  await kill();
  expect((await sleeping).map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
  const after = await several(6, (turn) => askFor('select $1::int as n', [turn]));
  expect(after.map(({ rows }) => rows[0]?.['n'])).toEqual([0, 1, 2, 3, 4, 5]);
});

it('lists go on while connections are cut again and again: an answer, or "not known yet"', async () => {
  const reader = openReader(toy.database.apiUrl);
  const end = Date.now() + 600;
  const cutting = async () => {
    while (Date.now() < end) {
      await kill();
      await new Promise((resolve) => {
        setTimeout(resolve, 40);
      });
    }
  };
  const found: unknown[] = [];
  const asking = async () => {
    while (Date.now() < end) {
      const list = ask(reader, { person: toy.lead, today }, listQuestion({ kind, limit: 5 }));
      found.push(
        await list.then(
          (rows) => rows.length,
          (error: unknown) => error,
        ),
      );
    }
  };
  try {
    await Promise.all([cutting(), ...Array.from({ length: 8 }, asking)]);
    expect(found.filter((one) => one !== 1 && !(one instanceof NotKnownYet))).toEqual([]);
    expect(found.filter((one) => one instanceof NotKnownYet).length).toBeGreaterThan(0);
    expect(await ask(reader, { person: toy.lead, today }, listQuestion({ kind, limit: 5 }))).toHaveLength(1);
  } finally {
    await reader.close();
  }
});

it.each(['EPIPE', 'ECONNRESET', 'ENOTFOUND', '57P01', '08006'])('%s is not known yet', (code) => {
  expect(asFailure(Object.assign(new Error('write'), { code }))).toBeInstanceOf(NotKnownYet);
});

it.each(['23505', '22P02', 'P0001', 'FST_ERR'])('%s is thrown on as it is', (code) => {
  const error = Object.assign(new Error('connection'), { code });
  expect(asFailure(error)).toBe(error);
});

it('a database that is away is not known yet, for everybody who waits', async () => {
  const away = openReader('postgres://a:b@127.0.0.1:1/x');
  const ended = await settled(5, () =>
    ask(away, { person: toy.lead, today }, listQuestion({ kind, limit: 5 })),
  );
  for (const one of ended) expect(one.status === 'rejected' && one.reason).toBeInstanceOf(NotKnownYet);
  await away.close();
});
