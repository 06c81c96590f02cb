import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { agents, hiddenIn, type Looked, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());
afterEach(() => vi.useRealTimers());

const form = '/accompaniments/launch';
const words = 'Une phrase longue, écrite avec peine : « planted-words ».';

const typed = (key: string) => ({
  key,
  etag: '',
  motives: ['teamRequest', 'usersRequest'],
  why: words,
  funding: 'recurrent',
  firstPeer: 'yes',
});

const later = (minutes: number): void => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + minutes * 60_000);
};

const cookiesOf = ({ headers }: Looked): string =>
  [headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0] ?? '')
    .join('; ');

/** Opens the form, writes for more than an hour, and sends it. Gives the key, the old cookie and the answer. */
async function writeTooLong(person = 'Louise') {
  const cookie = await pages.comeIn(person);
  const key = hiddenIn((await pages.look(form, cookie)).html, 'key');
  later(61);
  const sent = await pages.send(`${form}?sent=1`, cookie, typed(key));
  return { key, cookie, sent };
}

const comeInWith = async (person: string, cookies: string, agent?: string): Promise<string> => {
  const entered = await pages.send(
    `/demo/${person}`,
    cookies,
    { to: form },
    agent === undefined ? {} : { 'user-agent': agent },
  );
  expect(entered.location).toBe(form);
  return cookiesOf(entered);
};

test('a form sent after the visit had ended comes back with everything in it, and counts once', async () => {
  const { key, sent } = await writeTooLong();
  expect([sent.status, sent.location]).toEqual([303, `/demo?to=%2Faccompaniments%2Flaunch&over=1&kept=1`]);
  const door = await pages.look(sent.location);
  expect(door.html).toContain('est gardé une heure');
  const session = await comeInWith('Louise', cookiesOf(sent));
  const { html } = await pages.look(form, `${session}; ${cookiesOf(sent)}`);
  expect(html).toContain('planted-words');
  expect(html).toMatch(/value="teamRequest" checked/);
  expect(html).toMatch(/value="usersRequest" checked/);
  expect(html).toMatch(/value="recurrent" checked/);
  expect(html).toContain('Vous revoilà');
  expect(hiddenIn(html, 'key')).toBe(key);
  const done = await pages.send(`${form}?sent=1`, `${session}; ${cookiesOf(sent)}`, typed(key));
  expect([done.status, cookiesOf(done)]).toEqual([303, 'kept=']);
  expect(done.location).toMatch(/^\/accompaniments\/[0-9a-f-]{36}\?done=launch$/);
  expect((await pages.look(form, `${session}; ${cookiesOf(sent)}`)).html).not.toContain('planted-words');
});

test('somebody else who comes in on that browser never sees it, and it waits for whose it is', async () => {
  const { sent } = await writeTooLong();
  const kept = cookiesOf(sent);
  const zoe = await comeInWith('Zoé', kept);
  expect((await pages.look(form, `${zoe}; ${kept}`)).html).not.toContain('planted-words');
  const louise = await comeInWith('Louise', `${zoe}; ${kept}`);
  expect((await pages.look(form, `${louise}; ${kept}`)).html).toContain('planted-words');
});

test('the same person in another browser does not find it there, nor in another form', async () => {
  const { sent } = await writeTooLong();
  const other = await pages.comeIn('Louise', agents.phone);
  expect((await pages.look(form, other, { 'user-agent': agents.phone })).html).not.toContain('planted-words');
  const session = await comeInWith('Louise', cookiesOf(sent));
  for (const place of ['/', '/accompaniments', `${form}?as=lead`])
    expect((await pages.look(place, `${session}; ${cookiesOf(sent)}`)).html).not.toContain('planted-words');
});

test('it is kept for an hour, and sealed', async () => {
  const { sent } = await writeTooLong();
  const session = await comeInWith('Louise', cookiesOf(sent));
  const dump = await dumpOf(pages.api.database);
  expect(dump).toMatch(/door\.kept_form .*launch/);
  expect(dump).not.toContain('planted-words');
  expect(dump).not.toContain(cookiesOf(sent).slice('kept='.length));
  later(50);
  expect((await pages.look(form, `${session}; ${cookiesOf(sent)}`)).html).toContain('planted-words');
  later(11);
  const again = await comeInWith('Louise', cookiesOf(sent));
  expect((await pages.look(form, `${again}; ${cookiesOf(sent)}`)).html).not.toContain('planted-words');
  await pages.send('/come-in', '', { email: 'nobody@example.org' });
  const rows = await rowsOf(pages.api.database, 'select * from door.kept_form where until_at < $1', [
    new Date(),
  ]);
  expect(rows).toEqual([]);
});

test('without a visit that is known nothing is kept, and nothing is done', async () => {
  const before = await rowsOf(pages.api.database, 'select hash from door.kept_form');
  for (const cookie of ['', `session=${'x'.repeat(43)}.none`]) {
    const sent = await pages.send(`${form}?sent=1`, cookie, typed('page-of-nobody'));
    expect([sent.status, sent.location]).toEqual([303, '/demo?to=%2Faccompaniments%2Flaunch']);
  }
  const out = await pages.comeIn('Louise');
  await pages.send('/go-out', out, {});
  await pages.send(`${form}?sent=1`, out, typed('page-of-louise'));
  expect(await rowsOf(pages.api.database, 'select hash from door.kept_form')).toEqual(before);
});

test('ten forms of one person wait at most: nobody fills the table with an old cookie', async () => {
  const { cookie, key } = await writeTooLong('Tom');
  const { here, elsewhere, desk } = pages.api;
  const until = new Date(Date.now() + 600_000).toISOString();
  const zoe = { person: elsewhere.lead, house: elsewhere.house, hash: 'of-zoe' };
  await desk.keepForm(zoe, { place: form, typed: '[]', until });
  const kept = [];
  for (let n = 0; n < 12; n += 1) {
    vi.setSystemTime(Date.now() + 1000);
    kept.push(cookiesOf(await pages.send(`${form}?sent=1`, cookie, { ...typed(key), why: `${n} ${words}` })));
  }
  const countOf = 'select count(*)::int as count from door.kept_form where person_id = $1';
  expect(await rowsOf(pages.api.database, countOf, [here.team])).toEqual([{ count: 10 }]);
  expect(await desk.keptForm(zoe, form, new Date().toISOString())).toBe('[]');
  const session = await comeInWith('Tom', '');
  expect((await pages.look(form, `${session}; ${kept.at(-1)}`)).html).toContain('11 Une phrase');
  expect((await pages.look(form, `${session}; ${kept[0]}`)).html).not.toContain('Une phrase');
});

test('a form that was sent from elsewhere is not kept either', async () => {
  const cookie = await pages.comeIn('Ada');
  later(61);
  for (const from of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
    expect((await pages.send(`${form}?sent=1`, cookie, typed('k'), from)).status).toBe(403);
  const all = 'select hash from door.kept_form where person_id = $1';
  expect(await rowsOf(pages.api.database, all, [pages.api.here.advisor])).toEqual([]);
});
