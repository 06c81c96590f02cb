import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#db/commit/commit.ts';
import { NotKnownYet } from '#db/failures.ts';
import { openStore } from '#db/store.ts';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { toyProcess } from '../support/toy-process.ts';
import { begin, insist, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

const killAll = () =>
  rowsOf(
    toy.database,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'passerelle_commit'`,
  );

/** Holds up every write into a table until it is let go. */
async function holdUp(table: string) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: toy.database.ownerUrl });
  await client.connect();
  await client.query(`begin; lock table ${table} in share mode`);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

it.each(['event', 'view', 'outbox', 'audit', 'command_log'])(
  'a commit killed while it writes %s leaves nothing half done, and its key is done once afterwards',
  async (table) => {
    const process = await begin(toy);
    const clicked = await say(toy, process, { command: 'click' });
    const settle = {
      command: 'settle',
      key: randomUUID(),
      ifMatch: clicked.outcome === 'done' ? clicked.answer.etag : '',
    };
    const before = await dumpOf(toy.database);
    const letGo = await holdUp(table);
    const outcome = say(toy, process, settle).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await killAll();
    expect(await outcome).toBeInstanceOf(NotKnownYet);
    await letGo();
    expect(await dumpOf(toy.database)).toBe(before);
    expect(await say(toy, process, settle)).toMatchObject({ outcome: 'done', found: false });
    expect(await say(toy, process, settle)).toMatchObject({ outcome: 'done', found: true });
  },
);

it('commits while connections are killed again and again are each done once', async () => {
  const process = await begin(toy);
  const end = Date.now() + 600;
  const killer = async () => {
    while (Date.now() < end) {
      await killAll();
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  let keys = 0;
  let unknown = 0;
  const client = async () => {
    while (Date.now() < end) {
      keys += 1;
      const outcome = await insist(toy, process, { command: 'click' }, () => {
        unknown += 1;
      });
      expect(outcome).toMatchObject({ outcome: 'done' });
    }
  };
  await Promise.all([killer(), client(), client(), client(), client()]);
  expect(unknown).toBeGreaterThan(0);
  const [row] = await rowsOf(
    toy.database,
    `select seq, (select count(*)::int from event where process_id = process.id) as events from process where id = $1`,
    [process.id],
  );
  expect(row).toEqual({ seq: keys + 1, events: keys + 1 });
});

it('a held lock, and a database that is away, are not known yet, and nobody waits for ever', async () => {
  const process = await begin(toy);
  const letGo = await holdUp('process');
  const start = Date.now();
  await expect(say(toy, process, { command: 'click' })).rejects.toBeInstanceOf(NotKnownYet);
  await letGo();
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  for (const url of [`postgres://a:b@127.0.0.1:1/x`, `postgres://a:b@127.0.0.1:${port}/x`]) {
    const away = openStore(url, testKeyRing(), { processOf: () => toyProcess });
    const request = {
      process,
      key: 'k',
      command: 'click',
      input: {},
      by: { id: toy.lead, role: 'lead' },
      at: testMoment,
    } as const;
    await expect(commit(away, request)).rejects.toBeInstanceOf(NotKnownYet);
    await away.close();
  }
  // Three bounded waits; a missing bound would wait until the test's own end.
  expect(Date.now() - start).toBeLessThan(15_000);
  silent.close();
});
