import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOperator } from '#db/operators.ts';
import { addPerson } from '#db/people.ts';
import { openStore } from '#db/store.ts';
import { launch } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';
import { rowsOf } from '../support/rows.ts';
import { startPages, type TestPages } from '../support/visits.ts';

/** What is one person's own: an advisor's list, a file that waits, calendars, marks, kept forms, being an operator. */
const own = [
  'followed',
  'followed_import',
  'calendar_feed',
  'seen_mark',
  'door.kept_form',
  'operator',
] as const;
const today = '2027-03-02';

let pages: TestPages;
let ada = '';
/** Of the same organisation as Ada, in the same accompaniment, with the same role. */
let bob = { person: '', cookie: '' };
const ids = { followed: '', import: '', feed: '' };

beforeAll(async () => {
  pages = await startPages();
  const { api } = pages;
  const { here, store } = api;
  const language = 'fr' as const;
  const person = await addPerson(store, { house: here.support, language, name: 'Bob' }, testMoment);
  await seat(store, { person, house: here.house, accompaniment: here.accompaniment, role: 'advisor' });
  const token = await api.tokenOf(person, here.support);
  pages.people.push({ person: 'Bob', role: 'advisor', institution: 'Réseau PAT', token });
  [ada, bob] = [await pages.comeIn('Ada'), { person, cookie: await pages.comeIn('Bob') }];
  const who = { person: here.advisor, house: here.support };
  const days = { since: null, lastContactOn: null, nextOn: null };
  const noted = { institution: 'Le Phare', contact: '', reference: '', stage: '', note: '', ...days };
  ids.followed = await api.desk.addFollowed(who, noted, testMoment);
  const table = { columns: ['Maison'], rows: [['Le Phare']], above: [] };
  ids.import = await api.desk.keepImport(
    who,
    { table, sheet: null, sheets: 1, uses: ['institution'], matched: true },
    testMoment,
  );
  ids.feed = (await api.desk.makeFeed(who, 'hash', { at: testMoment, on: today, atMost: 10 })) ?? '';
  const { url } = await launch(api);
  await api.desk.markSeen(who, [{ id: url.slice(-36), seq: 1 }], today);
  await api.desk.keepForm(
    { ...who, hash: 'kept' },
    { place: '/', typed: '[]', until: '2037-01-01T00:00:00Z' },
  );
  const worker = openStore(api.database.workerUrl, store.keyRing);
  await nameOperator(worker, here.advisor, today);
  await worker.close();
});
afterAll(() => pages.close());

/** What a role of the database sees, as whoever it says it speaks for: how many rows, or the refusal. */
async function seen(url: string, context: { readonly [name: string]: string }, text: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, value] of Object.entries(context))
      await client.query('select set_config($1, $2, false)', [`passerelle.${name}`, value]);
    return (await client.query(text)).rowCount ?? 0;
  } catch (error) {
    return /permission denied|row-level security/.test(String(error)) ? 'refused' : String(error);
  } finally {
    await client.end();
  }
}

describe.each(own)('A row of %s', (table) => {
  const whose = () => `select person_id from ${table} where person_id = '${pages.api.here.advisor}'`;

  test('is there, so that not seeing it says something', async () => {
    expect(await rowsOf(pages.api.database, whose())).not.toEqual([]);
  });

  test('is seen by no role of the database that speaks for somebody else, a colleague with the same role included', async () => {
    const { database, here, elsewhere } = pages.api;
    const others = [bob.person, here.lead, elsewhere.advisor, randomUUID()];
    for (const url of [database.apiUrl, database.commitUrl, database.workerUrl]) {
      for (const person of others)
        for (const house of [here.house, here.support])
          expect(await seen(url, { person, house, today }, whose())).toBeOneOf([0, 'refused']);
      expect(await seen(url, { house: here.support, today }, whose())).toBeOneOf([0, 'refused']);
    }
  });

  test('is changed and taken away by nobody who speaks for somebody else', async () => {
    const { database, here } = pages.api;
    const context = { person: bob.person, house: here.support, today };
    for (const url of [database.apiUrl, database.commitUrl, database.workerUrl])
      for (const text of [
        `delete from ${table} where person_id = '${here.advisor}'`,
        `update ${table} set person_id = '${bob.person}' where person_id = '${here.advisor}'`,
      ])
        expect(await seen(url, context, text)).toBeOneOf([0, 'refused']);
    expect(await rowsOf(database, whose())).not.toEqual([]);
  });
});

describe('By its address', () => {
  test('a colleague reaches nothing of it, by no page', async () => {
    for (const address of [
      `/followed/${ids.followed}`,
      `/import/${ids.import}`,
      `/import/${ids.import}/check`,
    ]) {
      expect((await pages.look(address, ada)).status).toBe(200);
      expect((await pages.look(address, bob.cookie)).status).toBe(404);
    }
    for (const page of ['/followed', '/followed.csv'])
      expect((await pages.look(page, bob.cookie)).html).not.toContain('Le Phare');
    const note = { institution: 'Autre', 'nextOn.day': '', 'nextOn.month': '', 'nextOn.year': '' };
    expect((await pages.send(`/followed/${ids.followed}`, bob.cookie, note)).status).toBe(404);
    expect((await pages.send(`/import/${ids.import}`, bob.cookie, { 'use.0': 'leaveOut' })).status).toBe(404);
    expect((await pages.send(`/calendars/${ids.feed}/end`, bob.cookie, {})).status).toBe(404);
    for (const [address, fields] of [
      [`/followed/${ids.followed}/erase`, { sure: 'yes' }],
      [`/import/${ids.import}/take`, {}],
      [`/import/${ids.import}/drop`, {}],
    ] as const)
      await pages.send(address, bob.cookie, fields);
    expect((await pages.look(`/followed/${ids.followed}`, ada)).html).toContain('Le Phare');
    expect((await pages.look(`/import/${ids.import}/check`, ada)).status).toBe(200);
    expect((await pages.look('/calendars', ada)).html).toContain(`/calendars/${ids.feed}/end`);
  });
});
