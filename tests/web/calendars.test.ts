import { afterAll, beforeAll, expect, test } from 'vitest';
import { get, launch } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
  await launch(pages.api);
});
afterAll(() => pages.close());

/** Makes an address by the page; gives where it is. */
async function made(cookie: string): Promise<string> {
  const { status, html } = await pages.send('/calendars', cookie, {});
  expect(status).toBe(201);
  return /<code>http:\/\/127\.0\.0\.1:4000(\/calendar\/[\w-]{43}\.ics)<\/code>/.exec(html)?.[1] ?? '';
}

const events = (text: string): readonly string[] => text.split('BEGIN:VEVENT').slice(1);

/** The names of the events. */
const uids = (text: string) => events(text).map((one) => /UID:(\S+)/.exec(one)?.[1]);

test('an address shows the days of one’s turns, as whole days, and says nothing of what they are', async () => {
  const { status, html: text, headers } = await pages.look(await made(lead));
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['cache-control']).toBe('private, max-age=900');
  expect(events(text)).toHaveLength(2);
  expect(text).toContain('DTSTART;VALUE=DATE:20270316');
  expect(text).toContain('DTSTART;VALUE=DATE:20270331');
  expect(text).toContain('SUMMARY:Passerelle : une date');
  expect(text).toContain('URL;VALUE=URI:http://127.0.0.1:4000/inbox');
  for (const word of ['Aubépines', 'Louise', 'groupe', 'accompan', pages.api.here.lead, pages.api.here.house])
    expect(text).not.toContain(word);
});

test('two turns of one day are one date, and no name of an event tells which turns they are', async () => {
  const address = await made(lead);
  const before = (await pages.look(address)).html;
  await launch(pages.api);
  expect((await pages.look(address)).html).toBe(before);
  const other = (await pages.look(await made(lead))).html;
  expect(uids(other).filter((one) => uids(before).includes(one))).toEqual([]);
});

test('what has not changed is not sent again', async () => {
  const address = await made(lead);
  const etag = String((await pages.look(address)).headers['etag']);
  const again = await pages.look(address, undefined, { 'if-none-match': `"other", ${etag}` });
  expect([again.status, again.html]).toEqual([304, '']);
  expect((await pages.look(address, undefined, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('the address is shown once and kept by its hash; the page says when it was read, and ends it at once', async () => {
  const advisor = await pages.comeIn('Ada');
  const address = await made(advisor);
  const secret = address.slice(10, 53);
  expect(await dumpOf(pages.api.database)).not.toContain(secret);
  const listed = await pages.look('/calendars', advisor);
  expect(listed.html).toContain('Adresse du 2 mars 2027');
  expect(listed.html).toContain('Aucun agenda ne l’a encore lue.');
  expect(listed.html).not.toContain(secret);
  await pages.look(address);
  const read = await pages.look('/calendars', advisor);
  expect(read.html).toContain('Lue pour la dernière fois le 2 mars 2027.');
  const end = /action="(\/calendars\/[0-9a-f-]{36}\/end)"/.exec(read.html)?.[1] ?? '';
  expect((await pages.send(end, lead, {})).status).toBe(404);
  expect((await pages.send(end, advisor, {})).location).toBe('/calendars?ended=1');
  expect((await pages.look('/calendars?ended=1', advisor)).html).toContain('ne montre plus rien');
  const unknown = `/calendar/${'x'.repeat(43)}.ics`;
  const [ended, never] = [await pages.look(address), await pages.look(unknown)];
  expect([ended.status, never.status]).toEqual([404, 404]);
  expect(ended.html).toBe(never.html);
});

test('the person concerned has dates without our name and without a link', async () => {
  const { api } = pages;
  const person = api.here.colleague;
  const { url } = await launch(api);
  await seat(api.store, { person, house: api.here.house, accompaniment: url.slice(-36), role: 'person' });
  await seat(api.store, { person, house: api.here.house, accompaniment: url.slice(-36), role: 'lead' });
  const cookie = await pages.comeIn('Charles');
  const text = (await pages.look(await made(cookie))).html;
  expect(text).toContain('SUMMARY:Une date');
  expect(text.toLowerCase()).not.toContain('passerelle');
  expect(text).not.toContain('URL');
  expect((await pages.look('/calendars', cookie)).html).toContain('Ni le mot Passerelle');
});

test('whoever holds no role any more has no dates any more', async () => {
  const { api } = pages;
  const stranger = await pages.comeIn('Zoé');
  const address = await made(stranger);
  expect((await pages.look(address)).status).toBe(200);
  await rowsOf(api.database, `update membership set until_day = '2027-03-01' where person_id = $1`, [
    api.elsewhere.lead,
  ]);
  expect((await pages.look(address)).status).toBe(404);
});

test('nobody has more than ten, and the eleventh is refused in words', async () => {
  const { api } = pages;
  const authorization = `Bearer ${api.tokens.team}`;
  const make = () => api.app.inject({ method: 'POST', url: '/v1/calendars', headers: { authorization } });
  for (let n = 0; n < 10; n += 1) expect((await make()).statusCode).toBe(201);
  expect((await make()).json()).toMatchObject({ code: 'TOO_MANY_FEEDS', status: 409 });
  const cookie = await pages.comeIn('Tom');
  const refused = await pages.send('/calendars', cookie, {});
  expect([refused.status, refused.html.includes('Vous avez déjà dix adresses')]).toEqual([409, true]);
  const { items } = (await get(api, '/v1/calendars', api.tokens.team)).json();
  expect(items).toHaveLength(10);
  const ended = await api.app.inject({
    method: 'DELETE',
    url: `/v1/calendars/${items[0].id}`,
    headers: { authorization },
  });
  expect(ended.statusCode).toBe(204);
});

test('looks are limited by network address', async () => {
  const address = await made(lead);
  const answers = await Promise.all(Array.from({ length: 80 }, () => pages.look(address)));
  expect(answers.map((one) => one.status)).toContain(429);
});

test('by the API too one marks what one has seen', async () => {
  const { api } = pages;
  const { url } = await launch(api);
  const authorization = `Bearer ${api.tokens.lead}`;
  const put = (token = authorization) =>
    api.app.inject({ method: 'PUT', url: `${url}/seen`, headers: { authorization: token } });
  expect((await put()).statusCode).toBe(204);
  expect((await put(`Bearer ${api.tokens.stranger}`)).statusCode).toBe(404);
  const marks = await rowsOf(api.database, 'select person_id, seq from seen_mark where process_id = $1', [
    url.slice(-36),
  ]);
  expect(marks).toEqual([{ person_id: api.here.lead, seq: 1 }]);
});
