import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '#domain/processes/catalogue.ts';
import { pagesOf } from '#services/web/pages.ts';
import { startApi } from '../support/api.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test('whoever did not come in is shown the door, and the page they wanted is remembered', async () => {
  const { status, location } = await pages.look('/accompaniments');
  expect([status, location]).toEqual([303, '/demo?to=%2Faccompaniments']);
  const door = await pages.look(location);
  expect(door.status).toBe(200);
  expect(door.html).toContain('<input type="hidden" name="to" value="/accompaniments">');
});

test('the door holds a form for each person, with their role and institution in words', async () => {
  const { html } = await pages.look('/demo');
  expect(html).toContain('<html lang="fr"');
  expect(html.match(/<form method="post" action="\/demo\//g)).toHaveLength(5);
  expect(html).toContain('action="/demo/Zo%C3%A9"');
  expect(html).toContain('<strong>Louise</strong> <span>responsable du projet</span>');
  expect(html).toContain('<h2 class="p-h2">Les Aubépines</h2>');
});

test('the door speaks the language of the browser, a page that of the person', async () => {
  expect((await pages.look('/demo', undefined, { 'accept-language': 'nl' })).html).toContain(
    '<html lang="nl"',
  );
  const cookie = await pages.comeIn('Louise');
  expect((await pages.look('/', cookie, { 'accept-language': 'nl' })).html).toContain('<html lang="fr"');
});

test('coming in sets a cookie that no script reads, and leads where one wanted to go', async () => {
  const { status, location, headers } = await pages.send('/demo/Louise', '', { to: '/accompaniments' });
  expect([status, location]).toEqual([303, '/accompaniments']);
  expect(String(headers['set-cookie'])).toMatch(
    /^session=[\w-]{43}\.[\w%]{43,60}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/a\r\nb'])(
  'the door leads nowhere but to pages of this house: %j',
  async (to) => {
    expect((await pages.send('/demo/Louise', '', { to })).location).toBe('/');
  },
);

test('an unknown person of the demonstration is not let in', async () => {
  const { status, headers } = await pages.send('/demo/Nobody', '', {});
  expect([status, headers['set-cookie']]).toEqual([404, undefined]);
});

test('every page of whoever is in says who they are, beside the way out; no other page does', async () => {
  const cookie = await pages.comeIn('Louise');
  for (const address of ['/', '/accompaniments', '/account', '/words'])
    expect((await pages.look(address, cookie)).html).toMatch(
      /<span class="govuk-visually-hidden">Vous êtes ici en tant que <\/span>Louise<\/p>\s*<form method="post" action="\/go-out">/,
    );
  for (const address of ['/demo', '/words', '/l', '/l/thanks'])
    expect((await pages.look(address)).html).not.toMatch(/p-header__who|go-out/);
});

test('whoever goes out has revoked the token, also for whoever copied the cookie', async () => {
  const cookie = await pages.comeIn('Louise');
  expect((await pages.look('/', cookie)).status).toBe(200);
  const out = await pages.send('/go-out', cookie, {});
  expect([out.status, out.location]).toEqual([303, '/demo']);
  expect((await pages.look('/', cookie)).location).toBe('/demo');
});

test('the cookie opens pages and nothing of the API, a bearer token the API and no page', async () => {
  const cookie = await pages.comeIn('Louise');
  const { app, tokens } = pages.api;
  expect((await app.inject({ url: '/v1/me', headers: { cookie } })).statusCode).toBe(401);
  const authorization = `Bearer ${tokens.lead}`;
  expect((await app.inject({ url: '/', headers: { authorization } })).statusCode).toBe(303);
});

test.each([
  [{ origin: 'https://elsewhere.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:4000' }, 403],
  [{}, 403],
  [{ origin: 'http://127.0.0.1:4000' }, 303],
  [{ 'sec-fetch-site': 'same-origin' }, 303],
])('a form with a session is taken only from a page of ours: %j gets %i', async (headers, status) => {
  const cookie = await pages.comeIn('Louise');
  const answer = await pages.api.app.inject({
    method: 'POST',
    url: '/go-out',
    headers: { cookie, ...headers },
  });
  expect(answer.statusCode).toBe(status);
});

test('every page forbids what it does not need, and nobody keeps it', async () => {
  const cookie = await pages.comeIn('Louise');
  for (const [url, who] of [
    ['/', cookie],
    ['/demo', undefined],
    ['/nowhere', cookie],
  ] as const) {
    const { headers, html } = await pages.look(url, who);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(headers['cache-control']).toBe('no-store');
    expect(html).not.toMatch(/ style=|<style|<script|\son[a-z]+=/);
  }
});

test('what is not there is said in a page to people and as a problem to programs', async () => {
  const page = await pages.look('/nowhere', undefined, { 'accept-language': 'nl' });
  expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(page.html).toContain('<html lang="nl"');
  const program = await pages.api.app.inject({ url: '/nowhere' });
  expect(program.headers['content-type']).toMatch(/^application\/problem\+json/);
  const api = await pages.look('/v1/nowhere');
  expect(api.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('the pages are no part of the description of the API', async () => {
  const described = await pages.api.app.inject({ url: '/openapi.json' });
  const paths: object = described.json().paths;
  expect(Object.keys(paths).filter((one) => !/^\/(v1\/|healthz|readyz)/.test(one))).toEqual([]);
});

test('style sheet, font and icon are kept for a year under an address that changes with them', async () => {
  const { html } = await pages.look('/demo');
  const links = [...html.matchAll(/href="(\/static\/[^"]+)"/g)].map((one) => one[1] ?? '');
  expect(links).toHaveLength(3);
  for (const url of links) {
    const { statusCode, headers } = await pages.api.app.inject({ url });
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
  const folder = links[0]?.replace(/[^/]+$/, '') ?? '';
  expect((await pages.look(`${folder}LICENSE`)).status).toBe(404);
  // A page without a heading of ours, like /docs, is given the same icon.
  const { statusCode, headers } = await pages.api.app.inject({ url: '/favicon.ico' });
  expect([statusCode, headers['location']]).toEqual([302, `${folder}icon.svg`]);
});

test('where people work there is no list of names, and every cookie needs TLS', async () => {
  const other = await startApi(
    { pages: pagesOf({ publicUrl: 'https://passerelle.example.org' }) },
    'https://passerelle.example.org',
  );
  const answer = await other.app.inject({ url: '/', headers: { accept: 'text/html' } });
  expect(answer.headers['location']).toBe('/come-in');
  expect((await other.app.inject({ url: '/come-in' })).body).toContain('Entrer dans Passerelle');
  expect((await other.app.inject({ url: '/demo', headers: { accept: 'text/html' } })).statusCode).toBe(404);
  const out = await other.app.inject({ method: 'POST', url: '/go-out' });
  expect(String(out.headers['set-cookie'])).toMatch(/^__Host-session=; .*Path=\/; .*Secure/);
  await other.close();
  expect(Object.keys(catalogue).length).toBeGreaterThan(0);
});
