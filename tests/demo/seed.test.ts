import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { withClient } from '#services/start/postgres/database.ts';
import { isSignedIn } from '#services/start/demo/is-signed-in.ts';
import { type SeedPlace, seedDemo } from '#services/start/demo/seed.ts';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let place: SeedPlace;

beforeEach(async () => {
  database = await freshDatabase();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-seed-'));
  const keyFile = path.join(dataFolder, 'keys.json');
  await ensureKeyFile(keyFile, false);
  place = { urls: { api: database.apiUrl, commit: database.commitUrl }, keyFile, dataFolder };
});
afterEach(async () => {
  await database.drop();
  await rm(place.dataFolder, { recursive: true, force: true });
});

const demoFile = (): string => path.join(place.dataFolder, 'demo.json');

interface Entry {
  readonly person: string;
  readonly role: string;
  readonly institution: string;
  readonly token: string;
}

const entries = async (): Promise<readonly Entry[]> => {
  const parsed: readonly Entry[] = JSON.parse(await readFile(demoFile(), 'utf8'));
  return parsed;
};

const tables = [
  'house',
  'house_setting',
  'person',
  'membership',
  'process',
  'event',
  'outbox',
  'command_log',
  'access_token',
  'audit',
  'description_template',
  'description_template_version',
] as const;

/** The owner too is held by row-level security; the superuser of the test's server is not. */
async function counts(): Promise<Record<(typeof tables)[number], number>> {
  const url = new URL(inject('postgres').adminUrl);
  url.pathname = new URL(database.ownerUrl).pathname;
  return withClient(url.href, async (client) => {
    const columns = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const { rows } = await client.query(`select ${columns.join(', ')}`);
    return rows[0];
  });
}

test('the demonstration is complete: three institutions and a support organisation, a token for everybody, Les Aubépines first', async () => {
  const began = performance.now();
  await seedDemo(place);
  expect(performance.now() - began).toBeLessThan(10_000);
  const all = await entries();
  expect(all[0]).toMatchObject({
    person: 'Sophie',
    role: 'lead',
    institution: 'Centre hospitalier Les Aubépines – équipe mobile',
  });
  expect(new Set(all.map((one) => one.institution)).size).toBe(4);
  expect(new Set(all.map((one) => one.token)).size).toBe(all.length);
  expect((await stat(demoFile())).mode & 0o777).toBe(0o600);
  for (const one of all)
    expect([one.person, await isSignedIn(database.apiUrl, one.token, new Date().toISOString())]).toEqual([
      one.person,
      true,
    ]);
  expect(await counts()).toMatchObject({
    house: 4,
    person: all.length,
    access_token: all.length,
    process: 3,
    description_template: 5,
    description_template_version: 5,
  });
});

test('seeding twice changes nothing, and the tokens stay the same', async () => {
  await seedDemo(place);
  const [before, rows] = [await readFile(demoFile(), 'utf8'), await counts()];
  await seedDemo(place);
  await rm(demoFile());
  await seedDemo(place, new Date(Date.now() + 3 * 86_400_000).toISOString());
  expect(await readFile(demoFile(), 'utf8')).toBe(before);
  expect(await counts()).toEqual(rows);
});

const program = `
import { seedDemo } from '#services/start/demo/seed.ts';
await seedDemo(JSON.parse(process.argv[1]));
`;

/** Seeds in a process of its own and kills it once so many people are entered, or so many events written. */
async function seedAndKill(table: 'person' | 'event', rows: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', program, JSON.stringify(place)],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const until = performance.now() + 10_000;
  while ((await counts())[table] < rows && performance.now() < until) await pause(5);
  child.kill('SIGKILL');
  await ended;
  return (await counts())[table];
}

test('a seeding that is killed again and again leaves one complete demonstration', async () => {
  const left = [
    await seedAndKill('person', 3),
    await seedAndKill('person', 15),
    await seedAndKill('event', 4),
    await seedAndKill('event', 20),
  ];
  expect(existsSync(demoFile())).toBe(false);
  await seedDemo(place);
  const whole = await counts();
  expect(left[0]).toBeLessThan(whole.person);
  expect(left[3]).toBeLessThan(whole.event);
  const other = await freshDatabase();
  await database.drop();
  database = other;
  place = { ...place, urls: { api: other.apiUrl, commit: other.commitUrl } };
  await rm(demoFile());
  await seedDemo(place);
  expect(whole).toEqual(await counts());
});
