import { readdir, readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '#services/web/pages.ts';
import type { Pages } from '#services/api/deps.ts';
import { startApi, type TestApi } from '../support/api.ts';

const publicUrl = 'http://127.0.0.1:4000';

/** The pages, and every route of theirs as it is added. */
function watched(routes: RouteOptions[], person: () => string): Pages {
  const demo = () =>
    Promise.resolve([{ person: 'Louise', role: 'lead', institution: 'Les Aubépines', token: person() }]);
  const pages = pagesOf({ publicUrl, demo });
  return {
    ...pages,
    add: async (app: FastifyInstance, deps) => {
      app.addHook('onRoute', (route) => void routes.push(route));
      await pages.add(app, deps);
    },
  };
}

let api: TestApi;
let cookie = '';
const routes: RouteOptions[] = [];
beforeAll(async () => {
  api = await startApi({ pages: watched(routes, () => api.tokens.lead) });
  const entered = await api.app.inject({
    method: 'POST',
    url: '/demo/Louise',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'to=/',
  });
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(() => api.close());

/** Addresses of pages that take a method, with something in every place. */
const addresses = (method: 'GET' | 'POST'): readonly string[] => [
  ...new Set(
    routes
      .filter((route) => route.config?.isPage && [route.method].flat().includes(method))
      .map(({ url }) =>
        url.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'person' ? 'Nobody' : randomUUID())),
      ),
  ),
];

const isPolicy =
  /^default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/;

describe('Every page there is', () => {
  test('whoever looks, forbids what it does not need, is kept by nobody else and holds nothing inline', async () => {
    const all = addresses('GET');
    expect(all.length).toBeGreaterThan(50);
    for (const url of all) {
      for (const headers of [{ accept: 'text/html' }, { accept: 'text/html', cookie }]) {
        const answer = await api.app.inject({ url, headers });
        const said = answer.headers;
        expect([url, said['content-security-policy']]).toEqual([url, expect.stringMatching(isPolicy)]);
        expect([url, said['cache-control']]).toEqual([
          url,
          expect.stringMatching(/^(no-store|private, no-cache)$/),
        ]);
        expect(said['referrer-policy']).toMatch(/^(same-origin|no-referrer)$/);
        expect(said['x-content-type-options']).toBe('nosniff');
        expect(said['strict-transport-security']).toMatch(/max-age=\d{8}/);
        expect(said['x-powered-by'] ?? said['server']).toBeUndefined();
        const html = String(said['content-type']).startsWith('text/html') ? answer.body : '';
        expect([url, html.match(/ style=|<style|<script(?! src="\/)|\son[a-z]+=/)]).toEqual([url, null]);
        expect([url, answer.statusCode]).not.toEqual([url, 500]);
      }
    }
  });

  test.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ])('takes no form from elsewhere with a session: %j', async (headers) => {
    const all = addresses('POST').filter((url) => !url.startsWith('/l'));
    expect(all.length).toBeGreaterThan(30);
    for (const url of [...all, '/language']) {
      const answer = await api.app.inject({ method: 'POST', url, headers: { cookie, ...headers } });
      expect([url, answer.statusCode]).toEqual([url, 403]);
    }
    const still = await api.app.inject({ url: '/', headers: { cookie } });
    expect(still.statusCode).toBe(200);
  });

  test('and going out clears what the browser kept', async () => {
    const out = await api.app.inject({
      method: 'POST',
      url: '/go-out',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(out.headers['clear-site-data']).toBe('"cache"');
  });
});

test('no template and no page takes a text for HTML: what people write is escaped wherever it stands', async () => {
  const room = new URL('../../services/web/', import.meta.url);
  const files = (await readdir(room, { recursive: true })).filter((file) => /\.(?:njk|ts)$/.test(file));
  expect(files.filter((file) => file.endsWith('.njk')).length).toBeGreaterThan(30);
  for (const file of files) {
    const text = await readFile(new URL(file, room), 'utf8');
    const found = text.match(/\|\s*safe\b|autoescape[: ]+false|SafeString|\bhtml:|Html:/);
    expect([file, found?.[0]]).toEqual([file, undefined]);
  }
});
