import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { launch } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { startPages, type TestPages } from '../support/visits.ts';

// More than are read at once.
const many = 51;
let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
  await rowsOf(pages.api.database, `update house set name = '=cmd|''calc''!A1; et "fils"' where id = $1`, [
    pages.api.here.house,
  ]);
  for (let n = 0; n < many; n += 1) await launch(pages.api);
});
afterAll(() => pages.close());

const linesOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

test('the inbox goes out whole, beyond the first page, with heads in the language of its reader', async () => {
  const { status, html: csv, headers } = await pages.look('/inbox.csv', lead);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename="passerelle-inbox-2027-03-02.csv"');
  expect(headers['cache-control']).toBe('no-store');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head, ...lines] = linesOf(csv);
  expect(head?.slice(0, 3)).toEqual(['À faire', 'Dans', 'Institution']);
  // Of each, to choose an advisor and to form the group.
  expect(lines).toHaveLength(many * 2);
  expect(new Set(lines.map((one) => one.at(-1))).size).toBe(many);
  expect(lines[0]?.slice(3, 7)).toEqual(['responsable du projet', '2027-03-16', 'non', 'À moi']);
});

test('what begins like a formula is none, and what holds the signs of the format stays whole', async () => {
  const [, line] = linesOf((await pages.look('/accompaniments.csv', lead)).html);
  expect(line?.[0]).toBe(`'=cmd|'calc'!A1; et "fils"`);
});

test('a board goes out as its filter shows it', async () => {
  const all = linesOf((await pages.look('/accompaniments.csv', lead)).html);
  expect(all).toHaveLength(many + 1);
  expect(all[1]?.slice(1, 6)).toEqual([
    '1\u00a0sur 6 · Lancé',
    '2027-03-02',
    '2027-03-16',
    'choisir un·e conseiller·ère PAT',
    'responsable du projet',
  ]);
  expect(linesOf((await pages.look('/accompaniments.csv?show=late', lead)).html)).toHaveLength(1);
  expect(linesOf((await pages.look('/team-preparations.csv', lead)).html)).toHaveLength(1);
});

test('nobody gets a list without coming in', async () => {
  const { status, location } = await pages.look('/accompaniments.csv');
  expect([status, location]).toEqual([303, '/demo?to=%2Faccompaniments.csv']);
});
