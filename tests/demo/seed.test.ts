import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignedIn } from '#services/start/demo/is-signed-in.ts';
import { type SeedPlace, seedDemo } from '#services/start/demo/seed.ts';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { adminUrlOf, freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { askAs } from '../support/rows.ts';

let database: TestDatabase;
let place: SeedPlace;

async function makePlace(): Promise<void> {
  database = await freshDatabase();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-seed-'));
  const keyFile = path.join(dataFolder, 'keys.json');
  await ensureKeyFile(keyFile, false);
  place = { urls: { api: database.apiUrl, commit: database.commitUrl }, keyFile, dataFolder };
}

async function clearPlace(): Promise<void> {
  await database.drop();
  await rm(place.dataFolder, { recursive: true, force: true });
}

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
const ask = (question: string) => askAs(adminUrlOf(database), question);

async function counts(): Promise<Record<string, number>> {
  const columns = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const [row] = await ask(`select ${columns.join(', ')}`);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
}

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
  while (((await counts())[table] ?? 0) < rows && child.exitCode === null) await pause(5);
  child.kill('SIGKILL');
  await ended;
  return (await counts())[table] ?? 0;
}

/** Three hundred commands: a few seconds, and many more on a machine that is busy with other tests. */
const patience = 180_000;

/** How many rows one seeding makes that nobody disturbed. */
let atOnce: Record<string, number> = {};

describe('the demonstration', () => {
  const told: string[] = [];
  beforeAll(async () => {
    await makePlace();
    await seedDemo(place, { say: (line) => told.push(line) });
    atOnce = await counts();
  }, patience);
  afterAll(clearPlace);

  test('is complete: a token for everybody at the door, Les Aubépines first and still empty', async () => {
    expect(told.at(-1)).toBe('accompaniment 12 of 12');
    const all = await entries();
    expect(all[0]).toMatchObject({
      person: 'Sophie',
      role: 'lead',
      institution: 'Centre hospitalier Les Aubépines – équipe mobile',
    });
    expect(new Set(all.map((one) => one.institution)).size).toBe(5);
    expect(new Set(all.map((one) => one.token)).size).toBe(all.length);
    expect((await stat(demoFile())).mode & 0o777).toBe(0o600);
    for (const one of all)
      expect([one.person, await isSignedIn(database.apiUrl, one.token, new Date().toISOString())]).toEqual([
        one.person,
        true,
      ]);
    expect(await counts()).toMatchObject({
      house: 13,
      access_token: all.length,
      process: 21,
      description_template: 5,
      description_template_version: 5,
    });
    const aubepines = await ask(
      `select count(*)::int as processes from process p join house h on h.id = p.house_id where h.name like '%Aubépines%'`,
    );
    expect(aubepines).toEqual([{ processes: 0 }]);
  });

  test(
    'has a past: accompaniments at every stage, lists that are full, words in two languages',
    async () => {
      const now = new Date().toISOString();
      const stages = await ask(
        `select kind, state, count(*)::int as many from process group by 1, 2 order by 1, 2`,
      );
      expect(stages.map(({ kind, state }) => `${String(kind)} ${String(state)}`)).toEqual([
        ...['accompanied', 'describing', 'launched', 'paused', 'preparing', 'recruiting'].map(
          (state) => `accompaniment ${state}`,
        ),
        ...['comments', 'official', 'proposed'].map((state) => `job-description ${state}`),
        ...['planning', 'prepared', 'underway'].map((state) => `team-preparation ${state}`),
      ]);
      const boards = await ask(
        `select person_id, count(*)::int as rows from board_line where kind = 'accompaniment' and role = 'advisor' group by 1`,
      );
      expect(boards.map(({ rows }) => rows)).toEqual([6, 6]);
      const late = await ask(`select distinct what from inbox where what like 'late.%' order by 1`);
      expect(late.map(({ what }) => what)).toEqual([
        'late.groupFormed',
        'late.hrApproves',
        'late.touchpoint',
      ]);
      const written = await ask(
        `select distinct position #>> '{it,language}' as language from process where kind = 'job-description' order by 1`,
      );
      expect(written.map(({ language }) => language)).toEqual(['fr', 'nl']);
      const [past] = await ask(
        `select min(at) as first, max(at) as last, count(distinct at::date)::int as days from event`,
      );
      expect(Date.parse(String(past?.['last']))).toBeLessThan(Date.parse(now));
      expect(Date.parse(now) - Date.parse(String(past?.['first']))).toBeGreaterThan(200 * 86_400_000);
      expect(past?.['days']).toBeGreaterThan(60);
      const [dues] = await ask(`select count(*)::int as soon from process where next_due > '${now}'`);
      expect(dues?.['soon']).toBeGreaterThan(8);
      const waiting = await ask(
        `select p.id from process p where not exists (select from outbox o where o.process_id = p.id and o.done_at is null)`,
      );
      expect(waiting).toEqual([]);
    },
    patience,
  );

  test(
    'stays as it is when it is seeded twice, and the tokens stay the same',
    async () => {
      const before = await readFile(demoFile(), 'utf8');
      await seedDemo(place);
      await rm(demoFile());
      await seedDemo(place, { at: new Date(Date.now() + 3 * 86_400_000).toISOString() });
      expect(await readFile(demoFile(), 'utf8')).toBe(before);
      expect(await counts()).toEqual(atOnce);
    },
    patience,
  );
});

describe('a seeding that is killed', () => {
  beforeAll(makePlace);
  afterAll(clearPlace);

  test(
    'again and again leaves one complete demonstration',
    async () => {
      const left = [
        await seedAndKill('person', 3),
        await seedAndKill('event', 40),
        await seedAndKill('event', 200),
      ];
      expect(existsSync(demoFile())).toBe(false);
      await seedDemo(place);
      const whole = await counts();
      expect(left[0]).toBeLessThan(whole['person'] ?? 0);
      expect(left[2]).toBeLessThan(whole['event'] ?? 0);
      expect(whole).toEqual(atOnce);
    },
    2 * patience,
  );
});
