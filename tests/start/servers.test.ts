import { Client, Connection } from '@temporalio/client';
import { Client as Postgres, type QueryResultRow } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { emptyDatabase, freshDatabase } from '../support/postgres.ts';
import { devServer, timeSkippingServer } from '../support/temporal.ts';

const open: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of open) await close();
});

async function ask<T extends QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new Postgres({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two fresh databases do not see each other, and a dropped one is gone', async () => {
  const [one, other] = await Promise.all([freshDatabase(), emptyDatabase()]);
  await ask(one.ownerUrl, 'create table only_here (n int)');
  const seen = await ask(other.ownerUrl, "select to_regclass('only_here') as found");
  expect(seen).toEqual([{ found: null }]);
  await one.drop();
  await other.drop();
  await expect(ask(one.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
});

test('the embedded PostgreSQL keeps time in UTC, sorts by C.UTF-8 and logs no parameter', async () => {
  const database = await emptyDatabase();
  open.push(database.drop);
  const [row] = await ask(
    database.ownerUrl,
    `select current_setting('timezone') as timezone, current_setting('log_parameter_max_length_on_error') as parameters,
       current_setting('listen_addresses') as addresses, datlocprovider as provider, datlocale as locale,
       pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({
    timezone: 'UTC',
    parameters: '0',
    addresses: '127.0.0.1',
    provider: 'b',
    locale: 'C.UTF-8',
    encoding: 'UTF8',
  });
});

test('each call of devServer gives a namespace of its own on a server of 1.32 or newer', async () => {
  const [one, other] = await Promise.all([devServer(), devServer()]);
  expect(one.namespace).not.toBe(other.namespace);
  const connection = await Connection.connect({ address: one.address });
  open.push(() => connection.close());
  const client = new Client({ connection, namespace: one.namespace });
  const started = await client.workflow.start('any', { taskQueue: one.taskQueue, workflowId: 'one' });
  expect((await started.describe()).status.name).toBe('RUNNING');
  const info = await connection.workflowService.getSystemInfo({});
  const [major = 0, minor = 0] = (info.serverVersion ?? '').split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(132);
});

test('the time-skipping server lets two years pass at once', async () => {
  const server = await timeSkippingServer();
  open.push(() => server.teardown());
  const before = await server.currentTimeMs();
  await server.sleep('730 days');
  expect((await server.currentTimeMs()) - before).toBeGreaterThanOrEqual(730 * 86_400_000);
}, 60_000);
