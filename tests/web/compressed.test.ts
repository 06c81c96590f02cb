import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const ask = (acceptEncoding?: string) =>
  pages.api.app.inject({
    url: '/demo',
    headers: {
      accept: 'text/html',
      ...(acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }),
    },
  });

test('a page goes compressed to whoever takes it so, and is the same page', async () => {
  const plain = await ask();
  const zipped = await ask('gzip, deflate, br');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.headers['content-length']).toBe(String(zipped.rawPayload.length));
  expect(zipped.headers['vary']).toContain('accept-encoding');
  expect(gunzipSync(zipped.rawPayload).toString('utf8')).toBe(plain.body);
  expect(zipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
});

test('how long it is differs each time by up to a hundred bytes, so that it tells nobody what is in it', async () => {
  const lengths: number[] = [];
  for (let asked = 0; asked < 60; asked += 1) lengths.push((await ask('gzip')).rawPayload.length);
  expect(new Set(lengths).size).toBeGreaterThan(20);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(100);
});

test('what is no page is left as it is', async () => {
  const { headers } = await pages.api.app.inject({
    url: '/openapi.json',
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(headers['content-encoding']).toBeUndefined();
});
