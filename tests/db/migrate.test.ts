import { readFileSync, globSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/all.ts';
import { askAs } from '../support/rows.ts';
import { emptyDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

const run = () => migrate(database.ownerUrl, database.passwords);

it('migrations asked for twice at once are applied once, and not again', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.map((one) => one.applied.length).toSorted((a, b) => a - b)).toEqual([
    0,
    Object.keys(migrations).length,
  ]);
  expect(await run()).toEqual({ applied: [] });
});

it('the roles sign in with the passwords given', async () => {
  for (const url of [database.apiUrl, database.commitUrl, database.workerUrl]) {
    expect(await askAs(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  }
});

it('the list of migrations names every file, in order', () => {
  const files = globSync('db/migrations/[0-9]*.ts').map((file) => file.replace(/^.*[/\\]|\.ts$/g, ''));
  expect(Object.keys(migrations)).toEqual(files.toSorted());
});

it('no table and no query asks the database what time it is', () => {
  const clocks =
    /\bnow\(\)|current_(date|time|timestamp)\b|clock_timestamp|transaction_timestamp|localtime|defaultTo|default /i;
  const sources = globSync('db/**/*.ts').filter((file) => /`/.test(readFileSync(file, 'utf8')));
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((file) => clocks.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(clocks.test('at timestamptz not null default now()')).toBe(true);
});
