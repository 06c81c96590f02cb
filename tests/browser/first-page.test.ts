import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('no page breaks its own policy or asks for anything elsewhere, and a first page stays small', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(`${served.origin}/demo`, { waitUntil: 'networkidle' });
  expect(said).toEqual([]);
  expect(asked.filter((one) => !one.startsWith(served.origin))).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(bytes).toBeGreaterThan(25_000);
  expect(bytes).toBeLessThan(50_000);
  await context.close();
});
