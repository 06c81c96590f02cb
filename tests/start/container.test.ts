import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { readKeyRing } from '#db/key-ring.ts';
import { handOut } from '#services/start/container/hand-out.ts';
import { makeDatabases } from '#services/start/container/make-databases.ts';
import { roleUrl, withClient } from '#services/start/postgres/database.ts';
import { aliveUntil } from '#services/worker/alive.ts';

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(os.tmpdir(), 'container-'));
  folders.push(made);
  return made;
}
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true });
});

const read = (...at: string[]): Promise<string> => readFile(path.join(...at), 'utf8');

test('every service is handed what it needs and no more', async () => {
  const root = await folder();
  expect(await handOut(root)).toBe(true);
  const seen = Object.fromEntries(
    await Promise.all((await readdir(root)).map(async (one) => [one, await readdir(path.join(root, one))])),
  );
  expect(seen).toEqual({
    vault: ['keys.json', 'secrets.json'],
    postgres: ['password'],
    temporal: ['password'],
    api: ['DATABASE_API_URL', 'DATABASE_COMMIT_URL', 'keys.json'],
    worker: ['DATABASE_WORKER_URL', 'keys.json'],
    operator: [
      'DATABASE_ADMIN_URL',
      'DATABASE_API_URL',
      'DATABASE_COMMIT_URL',
      'DATABASE_URL',
      'DATABASE_WORKER_URL',
      'TEMPORAL_PASSWORD',
      'keys.json',
    ],
  });
  expect(await read(root, 'worker', 'DATABASE_WORKER_URL')).toMatch(
    /^postgres:\/\/passerelle_worker:[\w-]{32}@postgres:5432\/passerelle$/,
  );
  expect(readKeyRing(path.join(root, 'api', 'keys.json')).current).toBe('k1');
});

test('only PostgreSQL’s password can be read by another account, in its own folder', async () => {
  const root = await folder();
  await handOut(root);
  const modeOf = async (...at: string[]): Promise<string> =>
    ((await stat(path.join(root, ...at))).mode & 0o777).toString(8);
  expect(await modeOf('postgres', 'password')).toBe('444');
  for (const at of [
    ['temporal', 'password'],
    ['api', 'DATABASE_API_URL'],
    ['operator', 'DATABASE_ADMIN_URL'],
  ])
    expect([at, await modeOf(...at)]).toEqual([at, '400']);
  expect(await modeOf('worker', 'keys.json')).toBe('600');
});

test('handing out again gives the same, and repairs what was taken away', async () => {
  const root = await folder();
  await handOut(root);
  const before = await read(root, 'api', 'DATABASE_API_URL');
  await rm(path.join(root, 'api', 'DATABASE_API_URL'));
  await rm(path.join(root, 'worker', 'keys.json'));
  expect(await handOut(root)).toBe(false);
  expect(await read(root, 'api', 'DATABASE_API_URL')).toBe(before);
  expect(await read(root, 'worker', 'keys.json')).toBe(await read(root, 'vault', 'keys.json'));
});

test('two deployments never share a secret', async () => {
  const [one, other] = [await folder(), await folder()];
  await Promise.all([handOut(one), handOut(other)]);
  for (const file of ['secrets.json', 'keys.json'])
    expect(await read(one, 'vault', file)).not.toBe(await read(other, 'vault', file));
});

test('a key ring that is gone is never replaced by a new one', async () => {
  const root = await folder();
  await handOut(root);
  await rm(path.join(root, 'vault', 'keys.json'));
  await expect(handOut(root)).rejects.toThrow(/is gone.*Put it back from a copy/);
});

test('Temporal’s databases belong to its own role, which is no superuser; no role of ours enters them', async () => {
  const { adminUrl, port, passwords } = inject('postgres');
  const mark = randomUUID().slice(0, 8);
  const role = `temporal_${mark}`;
  const place = { role, databases: [`t_${mark}`, `v_${mark}`] } as const;
  const words = { owner: passwords.owner, temporal: 'first-word' };
  const own = `passerelle_${mark}`;
  try {
    await makeDatabases(adminUrl, words, own, place);
    await makeDatabases(adminUrl, { ...words, temporal: 'second-word' }, own, place);
    for (const name of place.databases) {
      await withClient(roleUrl(port, role, 'second-word', name), async (client) => {
        await client.query('create table its_own (n int)');
        const { rows } = await client.query(
          'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
        );
        expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }]);
      });
      const asApi = withClient(roleUrl(port, 'passerelle_api', passwords.api, name), () => Promise.resolve());
      await expect(asApi).rejects.toThrow(/permission denied for database/);
    }
    const withTheFirst = withClient(roleUrl(port, role, 'first-word', place.databases[0]), () =>
      Promise.resolve(),
    );
    await expect(withTheFirst).rejects.toThrow(/password authentication failed/);
  } finally {
    await withClient(adminUrl, async (client) => {
      for (const name of [...place.databases, own])
        await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`drop role if exists ${role}`);
    });
  }
});

test('a worker that lives says so in its file, and one that should end stops saying it', async () => {
  const file = path.join(await folder(), 'alive');
  const ending = new AbortController();
  const living = aliveUntil(ending.signal, file);
  await expect
    .poll(() =>
      stat(file).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  ending.abort();
  await living;
  await expect(aliveUntil(new AbortController().signal, undefined)).resolves.toBeUndefined();
});
