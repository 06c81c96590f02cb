import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deskOf } from '#db/desk.ts';
import { hashOfSecret } from '#db/ids.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { addMembership } from '#db/people.ts';
import { openStore } from '#db/store.ts';
import { needsOf } from '#services/api/needs.ts';
import { mintToken } from '#services/api/secrets.ts';
import { readEnvironment } from '#services/config/read.ts';
import { freePort } from '#services/start/ports.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { launching } from '../support/api.ts';
import { makeHouse } from '../support/houses.ts';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let folder = '';
let token = '';
beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-api-'));
  const keys = { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } };
  const keyFile = path.join(folder, 'keys.json');
  await writeFile(keyFile, JSON.stringify(keys));
  const store = openStore(database.commitUrl, readKeyRing(keyFile));
  const { lead: person, house } = await makeHouse(store);
  token = mintToken();
  const made = { hash: hashOfSecret(token), name: 'test', expiresAt: '2099-01-01T00:00:00.000Z' };
  // The clock of this process is the real one: the builder's seats begin later than today may be.
  await addMembership(
    store,
    { person, house, accompaniment: null, role: 'lead', from: '2026-01-01' },
    new Date().toISOString(),
  );
  await deskOf(store).makeToken({ person, house }, made, new Date().toISOString());
  await store.close();
});
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The API as a process of its own, where Temporal is away; told of its end by its channel. */
async function start(
  environment: { [name: string]: string } = {},
): Promise<{ child: ChildProcess; origin: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['services/api/main.ts'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      PASSERELLE_DATA: folder,
      PASSERELLE_DEMO: 'off',
      DATABASE_API_URL: database.apiUrl,
      DATABASE_COMMIT_URL: database.commitUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}`,
      ...environment,
    },
  });
  children.push(child);
  const origin = `http://127.0.0.1:${port}`;
  // However busy the machine is: who waits for a process that ended is told so by the request that follows.
  for (let left = 1200; left > 0 && child.exitCode === null; left -= 1) {
    if (
      await fetch(`${origin}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await pause(50);
  }
  return { child, origin };
}

const started = (origin: string, key: string) =>
  fetch(`${origin}/v1/accompaniments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(launching),
  });

test('While Temporal is away the API serves, and only readiness and the workflow say so', async () => {
  const { child, origin } = await start();
  const answer = await started(origin, randomUUID());
  expect(answer.status).toBe(201);
  const url = String(answer.headers.get('location'));
  const ready = await fetch(`${origin}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ code: 'TEMPORAL_AWAY' });
  const workflow = await fetch(`${origin}${url}/workflow`, { headers: { authorization: `Bearer ${token}` } });
  expect(await workflow.json()).toMatchObject({ status: 'unknown', reason: 'temporalAway' });
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('It starts while PostgreSQL is away, says that it does not know yet, and ends with its parent', async () => {
  const nobody = `postgres://x:y@127.0.0.1:${await freePort()}/z`;
  const { child, origin } = await start({ DATABASE_API_URL: nobody, DATABASE_COMMIT_URL: nobody });
  const answer = await started(origin, randomUUID());
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('1');
  expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({ code: 'DATABASE_AWAY' });
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
  expect(child.exitCode).toBe(0);
});

test('An open stream does not hold its end up', async () => {
  const { child, origin } = await start();
  const stream = await fetch(`${origin}/v1/stream`, { headers: { authorization: `Bearer ${token}` } });
  expect(stream.status).toBe(200);
  const socket = net.connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  const since = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  expect(performance.now() - since).toBeLessThan(3000);
  socket.destroy();
});

test('Readiness knows a database without a schema from one whose schema is current', async () => {
  const bare = await emptyDatabase();
  const environment = readEnvironment({ PASSERELLE_DATA: folder });
  const client = await connectClient(
    { address: `127.0.0.1:${await freePort()}`, namespace: 'default' },
    readKeyRing(path.join(folder, 'keys.json')),
  );
  const held = (url: string) =>
    Promise.all(
      needsOf(environment, url, client).map(async (need) => [
        need.otherwise,
        await need.holds().catch(() => false),
      ]),
    );
  expect(Object.fromEntries(await held(bare.apiUrl))).toMatchObject({
    databaseAway: true,
    schemaBehind: false,
    temporalAway: false,
  });
  expect(Object.fromEntries(await held(database.apiUrl))).toMatchObject({
    databaseAway: true,
    schemaBehind: true,
    demoMissing: false,
  });
  await writeFile(path.join(folder, 'demo.json'), '[]');
  expect(Object.fromEntries(await held(database.apiUrl))).toMatchObject({ demoMissing: true });
  await client.connection.close();
  await bare.drop();
});
