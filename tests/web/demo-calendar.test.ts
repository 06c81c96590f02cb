import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '#db/store.ts';
import { openDemoCalendar } from '#services/api/demo-calendar.ts';
import { get } from '../support/api.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let usual: TestPages;
let database: TestDatabase;
let store: Store & { close(): Promise<void> };
let tom = '';
beforeAll(async () => {
  database = await freshDatabase();
  store = openStore(database.commitUrl, testKeyRing());
  const demoCalendar = openDemoCalendar(store, () => testMoment);
  pages = await startPages({}, { demoCalendar, clock: demoCalendar.now });
  usual = await startPages();
  tom = await pages.comeIn('Tom');
});
afterAll(async () => {
  await pages.close();
  await usual.close();
  await store.close();
  await database.drop();
});

const at = '/demo/calendar';
const to = (year: string, month: string, day: string, cookie = tom) =>
  pages.send(at, cookie, { 'until.day': day, 'until.month': month, 'until.year': year });

test('exists in the demonstration only, at its door and at the foot of its pages', async () => {
  // Without it, the address is that of somebody at the door, who is only ever sent.
  expect((await usual.look(at)).status).toBe(405);
  expect((await usual.look('/words')).html).not.toContain(at);
  for (const url of ['/demo', '/words']) expect((await pages.look(url)).html).toContain(`href="${at}"`);
});

test('says what day it is and what will happen; whoever did not come in is led to the door first', async () => {
  const { html } = await pages.look(at);
  expect(html).toContain('nous sommes le mardi 2\u00a0mars 2027');
  expect(html).toContain('Rien n’est accepté ni refusé parce que quelqu’un s’est tu.');
  expect(html).toContain(`href="/demo?to=${at}"`);
  expect(html).not.toContain(`action="${at}"`);
  expect((await to('2027', '3', '3', '')).status).toBe(303);
  expect((await pages.look(at, tom)).html).toContain('Aller à demain, mercredi 3\u00a0mars 2027');
});

test('goes forward for everybody, and sent twice it goes forward once', async () => {
  for (const _ of ['once', 'twice']) expect((await to('2027', '3', '9')).location).toBe(`${at}?done=1`);
  expect((await pages.look(`${at}?done=1`, tom)).html).toContain('C’est fait');
  const told = await get(pages.api, '/v1/demo-calendar', pages.api.tokens.lead);
  expect(told.json()).toEqual({ today: '2027-03-09' });
});

test('never goes back, nor to a day that is none or too far, and keeps what was typed', async () => {
  for (const [year, month, day, said] of [
    ['2027', '3', '8', 'on ne revient pas en arrière'],
    ['2027', '2', '30', 'Écrivez un jour qui existe'],
    ['', '', '', 'Écrivez un jour qui existe'],
    ['2040', '1', '1', 'cinq ans au plus'],
  ] as const) {
    const { status, html } = await to(year, month, day);
    expect([said, status]).toEqual([said, 422]);
    expect(html).toContain(said);
    expect(html).toContain('href="#field-until-day"');
    expect(html).toMatch(new RegExp(`name="until.day"[^>]*value="${day}"`));
  }
  const told = await get(pages.api, '/v1/demo-calendar', pages.api.tokens.lead);
  expect(told.json()).toEqual({ today: '2027-03-09' });
});
