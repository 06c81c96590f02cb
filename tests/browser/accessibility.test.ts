import { mkdir, readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeJob, launch, prepare } from '../support/api.ts';
import { openBrowser } from './browser.ts';
import { leads, serve, type Served } from './served.ts';

// Pictures of every page are kept where this names a folder: to be looked at.
const pictures = process.env['PAGE_PICTURES'];

const at = (address: string, rest = ''): string => address.replace('/v1', '') + rest;

let served: Served;
let browser: Browser;
let axe = '';
let kinds: readonly (readonly [name: string, url: string])[] = [];
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const { url } = await launch(served.api);
  const job = await describeJob(served.api);
  const preparation = await prepare(served.api);
  kinds = [
    ['home', '/'],
    ['list', '/accompaniments'],
    ['accompaniment', at(url)],
    ['preparation', at(preparation.url)],
    ['description', at(job.url)],
    ['differences', at(job.url, '/differences')],
    ['start', '/accompaniments/launch'],
    ['rows', at(url, '/form-group')],
    ['form', at(job.url, '/write-clause')],
    ['closed', at(url, '/start-preparation')],
    ['missing', '/nowhere'],
  ];
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, and whether the page is wider than its window. */
async function faultsOf(context: BrowserContext, url: string, name: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(served.origin + url);
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  const isWider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  // Through the protocol and not as an element: the page's own policy lets no script in.
  await page.evaluate(axe);
  const found: readonly Finding[] = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((one) => one.html) })))`,
  );
  await page.close();
  return [
    ...(isWider ? [`${name}: wider than the window`] : []),
    ...found.map(({ id, nodes }) => `${name}: ${id} ${nodes.slice(0, 2).join(' ')}`),
  ];
}

describe.each(['fr', 'nl', 'en'] as const)('axe finds nothing in %s', (language) => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('at %i px, %s', async (width, colorScheme) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      locale: language,
      bypassCSP: true,
    });
    const named = (name: string): string => `${name}-${language}-${width}-${colorScheme}`;
    const faults = [...(await faultsOf(context, '/demo', named('door')))];
    const page = await context.newPage();
    await page.goto(`${served.origin}/demo`);
    await page.getByRole('button', { name: new RegExp(`^${leads[language]}`) }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.goto(`${served.origin}/accompaniments/launch`);
    await page.locator('main form button[type=submit]').last().click();
    expect(await page.locator('.govuk-error-summary').count()).toBe(1);
    await page.close();
    for (const [name, url] of kinds) faults.push(...(await faultsOf(context, url, named(name))));
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('a planted fault is found, so that the silence above says something', async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${served.origin}/demo`);
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="x">')`);
  await page.evaluate(axe);
  const found: readonly string[] = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map((one) => one.id))`,
  );
  expect(found).toContain('image-alt');
  await context.close();
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
