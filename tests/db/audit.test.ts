import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditChains, firstBroken, verifyChain } from '#db/audit.ts';
import { canonical } from '#db/json.ts';
import { rowsOf } from '../support/rows.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
  const [one, two] = [await begin(toy), await begin(toy)];
  await Promise.all(
    [1, 2, 3, 4, 5].flatMap(() => [one, two].map((ref) => say(toy, ref, { command: 'click' }))),
  );
  await rowsOf(toy.database, 'create table kept as select * from audit');
});
afterAll(() => toy.close());
beforeEach(() => asHand('truncate audit; insert into audit select * from kept'));

const chain = () => ({ house: toy.house, accompaniment: toy.accompaniment });

/** What somebody does who owns the database and takes the trigger away first. */
const asHand = (change: string) =>
  rowsOf(
    toy.database,
    `alter table audit disable trigger user; ${change}; alter table audit enable trigger user`,
  );

it('a chain over two processes at once is whole, one entry a command', async () => {
  expect(await verifyChain(toy.worker, chain())).toBeNull();
  expect(await auditChains(toy.worker)).toEqual([chain()]);
  const entries = await rowsOf(toy.database, 'select entry from audit order by seq');
  expect(entries).toHaveLength(12);
  for (const { entry } of entries) {
    const said: unknown = JSON.parse(String(entry));
    expect(canonical(said)).toBe(entry);
    expect(said).toMatchObject({ actor: toy.lead, role: 'lead', kind: 'team-preparation' });
  }
});

it.each(['update audit set seq = seq', 'delete from audit', 'truncate audit'])(
  'nobody can say %s',
  async (change) => {
    await expect(rowsOf(toy.database, change)).rejects.toThrow('the audit is only ever appended to');
  },
);

it.each([
  ['changed', `update audit set entry = replace(entry, 'click', 'clack') where seq = 5`, 5],
  ['deleted', 'delete from audit where seq = 4', 4],
  ['cut off at the end', 'delete from audit where seq > 9', 10],
  ['all gone', 'delete from audit', 1],
  [
    'exchanged',
    `update audit a set entry = b.entry from audit b where (a.seq, b.seq) in ((6, 7), (7, 6))`,
    6,
  ],
  [
    'put in another order',
    'update audit set seq = 100 where seq = 3; update audit set seq = seq - 1 where seq > 3',
    3,
  ],
])('entries that were %s are found', async (_what, change, broken) => {
  await asHand(change);
  expect(await verifyChain(toy.worker, chain())).toBe(broken);
});

it('a chain that never began is whole', () => {
  expect(firstBroken([], undefined)).toBeNull();
});
