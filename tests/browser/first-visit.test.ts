import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFigures, type Weight } from './figures.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { type PageKind, pages } from './pages.ts';
import { type Load, listenTo } from './wire.ts';

const most = { bytes: 50_000, requests: 5 };

let looking: Looking;
const weights: Weight[] = [];
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(async () => {
  await noteFigures('weights', weights);
  await looking.close();
});

/** Comes to a page as if for the first time, each in a window of its own: the browser may ask for the icon of a page after it was left. */
async function loadOf(kind: PageKind, prepare?: (page: Page) => Promise<void>): Promise<Load> {
  const page = await (await looking.window(kind.by, 'fr')).context().newPage();
  const lastLoad = await listenTo(page);
  await prepare?.(page);
  await looking.visit(page, kind);
  const load = await lastLoad();
  await page.close();
  return load;
}

function faultsOf({ addresses, bytes, said }: Load): readonly string[] {
  const elsewhere = addresses.filter((one) => !one.startsWith(looking.served.origin));
  return [
    ...(bytes > most.bytes ? [`${bytes} bytes, at most ${most.bytes} wanted`] : []),
    ...(addresses.length > most.requests ? [`${addresses.length} requests: ${addresses.join(' ')}`] : []),
    ...elsewhere.map((one) => `asks elsewhere: ${one}`),
    ...said.map((one) => `the browser says: ${one}`),
  ];
}

test.each(pages)('a first visit of $name is small, quiet and asks nobody else', async (kind) => {
  const load = await loadOf(kind);
  const { addresses, bytes, ofPage } = load;
  weights.push({ page: kind.name, requests: addresses.length, bytes, ofPage });
  expect(faultsOf(load)).toEqual([]);
  // Page, style sheet and font came over the wire: nothing was taken from a cache that a first visitor has not got.
  expect(load.addresses.length).toBeGreaterThanOrEqual(3);
  expect(load.bytes).toBeGreaterThan(25_000);
});

test('planted, what a policy forbids, a request elsewhere and a heavy page are found', async () => {
  const weighs = `<p>${randomBytes(15_000).toString('hex')}</p><img src="http://127.0.0.1:9/x.png"><p onclick="x()" style="color: red">Ici</p>`;
  const plant = async (page: Page): Promise<void> => {
    await page.route('**/come-in', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</main>', `${weighs}</main>`);
      const { 'content-encoding': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers, body });
    });
  };
  const faults = faultsOf(await loadOf({ name: 'planted', by: 'nobody', at: '/come-in' }, plant));
  expect(faults).toEqual([
    expect.stringMatching(/^\d+ bytes, at most 50000 wanted$/),
    expect.stringMatching(/^asks elsewhere: http:\/\/127\.0\.0\.1:9/),
    ...['inline event handler', 'inline style', 'the image'].map((one) =>
      expect.stringMatching(new RegExp(`^the browser says: .*${one}.* violates .*Content Security Policy`)),
    ),
  ]);
});
