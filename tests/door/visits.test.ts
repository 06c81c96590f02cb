import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserOf } from '#services/door/browser.ts';
import { standing } from '#services/door/ends.ts';
import { addPerson } from '#db/people.ts';
import { seat, testMoment } from '../support/houses.ts';
import { askAs, dumpOf, rowsOf } from '../support/rows.ts';
import { agents, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());
afterEach(() => vi.useRealTimers());

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

/** The clock of this process alone: what the door goes by. */
const turnTo = (to: Date): void => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(to);
};

const opens = async (cookie: string, headers?: { readonly [name: string]: string }): Promise<boolean> =>
  (await pages.look('/', cookie, headers)).status === 200;

describe('A visit', () => {
  test('ends after an hour without a page, and not while pages are looked at', async () => {
    const cookie = await pages.comeIn('Louise');
    turnTo(minutes(59));
    expect(await opens(cookie)).toBe(true);
    turnTo(minutes(59));
    expect(await opens(cookie)).toBe(true);
    turnTo(minutes(61));
    expect(await opens(cookie)).toBe(false);
  });

  test('is kept open by nobody who only leaves a page open, however much changes on it', async () => {
    const cookie = await pages.comeIn('Louise');
    for (const headers of [{ 'sec-fetch-dest': 'empty' }, { accept: 'text/event-stream' }]) {
      turnTo(minutes(25));
      expect((await pages.api.door.look({ cookie, ...headers })).state).toBe('open');
      expect(await opens(cookie, { 'sec-fetch-dest': 'empty' })).toBe(true);
    }
    turnTo(minutes(11));
    expect(await opens(cookie)).toBe(false);
  });

  test('ends after twelve hours, however busy', () => {
    const createdAt = new Date('2027-03-02T08:00:00Z');
    const at = (text: string) => standing({ createdAt, updatedAt: new Date(text) }, Date.parse(text));
    expect(at('2027-03-02T19:59:00Z').isOpen).toBe(true);
    expect(at('2027-03-02T20:01:00Z').isOpen).toBe(false);
  });

  test('a cookie on another browser opens nothing, and ends the visit for whoever has it', async () => {
    const cookie = await pages.comeIn('Louise', agents.phone);
    expect(await opens(cookie, { 'user-agent': agents.phone })).toBe(true);
    const stolen = await pages.look('/', cookie, { 'user-agent': agents.desk });
    expect([stolen.status, stolen.location]).toEqual([303, '/demo']);
    expect(await opens(cookie, { 'user-agent': agents.phone })).toBe(false);
  });

  test('a newer version of the same browser is the same browser', async () => {
    const cookie = await pages.comeIn('Louise', agents.phone);
    expect(await opens(cookie, { 'user-agent': agents.phone.replace('140.0', '141.0') })).toBe(true);
  });

  test('ends when the person holds no role any more, and begins for nobody of whom that is so', async () => {
    const { api } = pages;
    const leaver = await addPerson(
      api.store,
      { house: api.here.house, language: 'fr', name: 'Nora' },
      testMoment,
    );
    await seat(api.store, { person: leaver, house: api.here.house, accompaniment: null, role: 'team' });
    pages.people.push({
      person: 'Nora',
      role: 'team',
      institution: 'Les Aubépines',
      token: await api.tokenOf(leaver),
    });
    const cookie = await pages.comeIn('Nora');
    expect(await opens(cookie)).toBe(true);
    await rowsOf(api.database, `update membership set until_day = '2027-03-02' where person_id = $1`, [
      leaver,
    ]);
    expect(await opens(cookie)).toBe(false);
    expect((await pages.send('/demo/Nora', '', {})).status).toBe(404);
    expect(await rowsOf(api.database, 'select id from door.visit where person_id = $1', [leaver])).toEqual(
      [],
    );
  });

  test('coming in again in the same browser ends the visit before', async () => {
    const first = await pages.comeIn('Louise');
    await pages.send('/demo/Tom', first, {});
    expect(await opens(first)).toBe(false);
  });

  test('of somebody else, open or over, takes the forms along that the browser kept for "back"', async () => {
    const louise = await pages.comeIn('Louise');
    const kept = 'clear-site-data';
    expect((await pages.send('/demo/Louise', louise, {})).headers[kept]).toBeUndefined();
    const again = await pages.comeIn('Louise');
    expect((await pages.send('/demo/Tom', again, {})).headers[kept]).toBe('"cache"');
    const tired = await pages.comeIn('Louise');
    turnTo(minutes(61));
    expect((await pages.send('/demo/Louise', tired, {})).headers[kept]).toBeUndefined();
    const other = await pages.comeIn('Louise');
    turnTo(minutes(61));
    expect((await pages.send('/demo/Tom', other, {})).headers[kept]).toBe('"cache"');
    expect((await pages.send('/demo/Tom', '', {})).headers[kept]).toBeUndefined();
  });

  test.each(['session=', 'session=a.b', `session=${'x'.repeat(43)}.${'y'.repeat(43)}%3D`])(
    'a cookie that nobody signed opens nothing: %s',
    async (cookie) => {
      expect(await opens(cookie)).toBe(false);
    },
  );
});

describe('What is kept of a visit', () => {
  test('is the hash of its token, a family of browsers, and neither an address nor a name', async () => {
    const cookie = await pages.comeIn('Louise', agents.phone);
    const token = cookie.slice('session='.length).split('.')[0] ?? '';
    const dump = await dumpOf(pages.api.database);
    expect(token).toHaveLength(43);
    expect(dump).toContain('"browser":"firefox android"');
    expect(dump).not.toContain(token);
    expect(dump).not.toMatch(/Mozilla|127\.0\.0\.1|example\.org/);
  });

  test('is reached by the committing role of the API alone', async () => {
    const { apiUrl, workerUrl, commitUrl } = pages.api.database;
    for (const table of ['visitor', 'visit', 'way_in', 'attempt', 'kept_form']) {
      for (const url of [apiUrl, workerUrl])
        await expect(askAs(url, `select * from door.${table}`)).rejects.toThrow(/permission denied/);
      expect(await askAs(commitUrl, `select 1 from door.${table} limit 0`)).toEqual([]);
    }
  });

  test('names a visitor to the library by an opaque stand-in for the address', async () => {
    const [row] = await rowsOf(pages.api.database, 'select name, email from door.visitor where id = $1', [
      pages.api.here.lead,
    ]);
    expect(row?.['name']).toBe('');
    expect(row?.['email']).toMatch(/^k1\.[\w-]{22}@index\.invalid$/);
  });

  test('has row-level security, forced, in every table', async () => {
    const open = await rowsOf(
      pages.api.database,
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'door' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});

test.each([
  [agents.phone, 'firefox android'],
  [agents.desk, 'chrome windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1',
    'safari ios',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'edge linux'],
  ['curl/8.5.0', 'other other'],
  [undefined, 'other other'],
])('a browser is known by family and system: %s', (agent, known) => {
  expect(browserOf(agent)).toBe(known);
});
