import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { dumpOf } from '../support/rows.ts';
import { agents, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());
afterEach(() => vi.useRealTimers());

const onPhone = { 'user-agent': agents.phone };
const onDesk = { 'user-agent': agents.desk };

test('a new name is seen by the others, sealed; a new language counts at once', async () => {
  const cookie = await pages.comeIn('Louise');
  const { html } = await pages.look('/account', cookie);
  expect(html).toMatch(/name="name"[^>]*value="Louise"/);
  const sent = await pages.send('/account/details', cookie, { name: 'Lou planted-name', language: 'nl' });
  expect([sent.status, sent.location]).toEqual([303, '/account?done=1']);
  const after = await pages.look(sent.location, cookie);
  expect(after.html).toContain('<html lang="nl"');
  expect(after.html).toContain('Genoteerd.');
  expect(after.html).toMatch(/value="Lou planted-name"/);
  const tom = { person: pages.api.here.team, house: pages.api.here.house, today: '2027-03-02' };
  expect((await pages.api.books.people(tom)).map(({ name }) => name)).toContain('Lou planted-name');
  expect(await dumpOf(pages.api.database)).not.toContain('planted-name');
  await pages.send('/account/details', cookie, { name: 'Louise', language: 'fr' });
  expect((await pages.look('/account', cookie)).html).toContain('<html lang="fr"');
});

test('an empty name is said, and nothing is changed', async () => {
  const cookie = await pages.comeIn('Louise');
  const { status, html } = await pages.send('/account/details', cookie, { name: '  ', language: 'nl' });
  expect(status).toBe(422);
  expect(html).toContain('href="#field-name"');
  expect(html).toMatch(/value="nl" checked/);
  expect((await pages.look('/account', cookie)).html).toContain('<html lang="fr"');
});

test('one’s visits are listed by browser; one of them is ended, and only one’s own', async () => {
  const desk = await pages.comeIn('Louise', agents.desk);
  const phone = await pages.comeIn('Louise', agents.phone);
  const { html } = await pages.look('/account', desk, onDesk);
  expect(html).toContain('<strong>Chrome sur Windows</strong> <span class="p-tag p-tag--yours">ici</span>');
  expect(html).toContain('<strong>Firefox sur Android</strong>');
  expect(html).toMatch(/depuis le \d+.* à \d\d:\d\d/);
  const ofPhone = /action="(\/account\/visits\/[^"]+\/end)"><button[^>]*>Terminer la visite.: Firefox/.exec(
    html,
  );
  const action = ofPhone?.[1] ?? '';
  const tom = await pages.comeIn('Tom');
  await pages.send(action, tom, {});
  expect((await pages.look('/', phone, onPhone)).status).toBe(200);
  await pages.send(action, desk, {}, onDesk);
  expect((await pages.look('/', phone, onPhone)).status).toBe(303);
  expect((await pages.look('/', desk, onDesk)).status).toBe(200);
});

test('signing out everywhere ends every visit of theirs, and nobody else’s', async () => {
  const desk = await pages.comeIn('Louise', agents.desk);
  const phone = await pages.comeIn('Louise', agents.phone);
  const tom = await pages.comeIn('Tom');
  const out = await pages.send('/account/visits/end', phone, {}, onPhone);
  expect([out.status, out.location]).toEqual([303, '/demo']);
  expect((await pages.look('/', desk, onDesk)).status).toBe(303);
  expect((await pages.look('/', phone, onPhone)).status).toBe(303);
  expect((await pages.look('/', tom)).status).toBe(200);
});

test('a key is shown once, opens the API, and no more when it is withdrawn', async () => {
  const cookie = await pages.comeIn('Tom');
  const { status, html } = await pages.send('/account/keys', cookie, { key: 'tableau', months: '3' });
  const key = /psr_[\w-]{43}/.exec(html)?.[0] ?? '';
  expect(status).toBe(200);
  expect(html).toContain('jusqu’au 2 juin 2027');
  const asked = () => pages.api.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${key}` } });
  expect((await asked()).json()).toMatchObject({ name: 'Tom' });
  const list = await pages.look('/account', cookie);
  expect(list.html).not.toContain(key);
  const revoke = /action="(\/account\/keys\/[^"]+\/revoke)"><button[^>]*>Retirer la clé : tableau/.exec(
    list.html,
  )?.[1];
  const louise = await pages.comeIn('Louise');
  expect((await pages.send(revoke ?? '', louise, {})).status).toBe(404);
  expect((await pages.send(revoke ?? '', cookie, {})).status).toBe(303);
  expect((await asked()).statusCode).toBe(401);
  const none = await pages.send('/account/keys', cookie, { key: ' ', months: '12' });
  expect(none.status).toBe(422);
  expect(none.html).toMatch(/value="12" checked/);
});

test('what was typed here when a visit had ended comes back on the page it was sent from', async () => {
  const cookie = await pages.comeIn('Louise');
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 61 * 60_000);
  const headers = { referer: 'http://127.0.0.1:4000/account', host: '127.0.0.1:4000' };
  const sent = await pages.send('/account/details', cookie, { name: 'Loulou', language: 'en' }, headers);
  expect(sent.location).toBe('/demo?to=%2Faccount&over=1&kept=1');
  const kept = [sent.headers['set-cookie']].flat().map((one) => String(one).split(';')[0]);
  const again = await pages.comeIn('Louise');
  const { html } = await pages.look('/account', [again, ...kept].join('; '));
  expect(html).toMatch(/value="Loulou"/);
  expect(html).toMatch(/value="en" checked/);
});
