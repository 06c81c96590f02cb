import { stat } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../support/api.ts';
import { sayAt } from '../support/official-job.ts';
import { openBrowser } from './browser.ts';
import { comeIn } from './hands.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  context = await browser.newContext({ locale: 'fr-BE' });
  const page = await context.newPage();
  await comeIn(page, served.origin, 'Sophie');
  await page.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page that is open, once its stream is: what happens from then on is heard. */
async function opened(rest = ''): Promise<{ page: Page; url: string; said: string[] }> {
  const { url } = await launch(served.api);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const stream = page.waitForResponse((answer) => answer.url().includes('/stream?of='));
  await page.goto(served.origin + url.replace('/v1', '') + rest);
  expect((await stream).status()).toBe(200);
  await page.evaluate('window.isTheSame = true');
  return { page, url, said };
}

const isTheSame = (page: Page): Promise<unknown> => page.evaluate('window.isTheSame === true');

test('a page that is open shows what somebody else did, says so, and is not loaded anew', async () => {
  const { page, url, said } = await opened();
  await sayAt(served.api, url, 'write-plan', { plan: 'Un plan tout neuf' });
  await page.locator('#known', { hasText: 'Un plan tout neuf' }).waitFor();
  await page.locator('#news', { hasText: 'Du nouveau' }).waitFor();
  expect(await page.locator('#happened').innerText()).toContain('Le plan d’accompagnement a été écrit');
  await sayAt(served.api, url, 'pause', { why: null });
  await page.locator('#head', { hasText: 'En pause' }).waitFor();
  expect(await isTheSame(page)).toBe(true);
  expect(said).toEqual([]);
  await page.close();
});

test('a part that is in use stays as it is, with its focus, while the others change', async () => {
  const { page, url } = await opened();
  const link = page.locator('#not-yet a').first();
  await link.focus();
  await sayAt(served.api, url, 'form-group', {
    members: [
      { who: served.api.here.lead, as: 'leadership' },
      { who: served.api.here.team, as: 'fieldWorker' },
      { who: served.api.here.colleague, as: 'personConcerned' },
    ],
  });
  await page.locator('#known', { hasText: 'Groupe porteur' }).waitFor();
  await page.locator('#news', { hasText: 'Quelque chose a changé' }).waitFor();
  expect(await link.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  expect(await page.locator('#not-yet').innerText()).toContain('Démarrer la préparation');
  await page.close();
});

test('a form that is being filled in is left alone, and said to be', async () => {
  const { page, url } = await opened('/write-plan?as=lead');
  await page.locator('textarea').fill('Trois séances, et');
  await sayAt(served.api, url, 'pause', { why: null });
  await page.locator('#news', { hasText: 'Ce que vous faites ici n’a pas bougé' }).waitFor();
  await page.locator('textarea').press('End');
  await page.locator('textarea').pressSequentially(' une fiche.');
  expect(await page.locator('textarea').inputValue()).toBe('Trois séances, et une fiche.');
  expect(await isTheSame(page)).toBe(true);
  await page.close();
});

test('a page says nothing of what does not concern it, and a stream is for those who came in', async () => {
  const { page } = await opened();
  const other = await launch(served.api);
  const { page: second, url } = await opened();
  await sayAt(served.api, other.url, 'pause', { why: null });
  await sayAt(served.api, url, 'pause', { why: null });
  await second.locator('#news', { hasText: 'Du nouveau' }).waitFor();
  expect(await page.locator('#news').innerText()).toBe('');
  const stranger = await fetch(`${served.origin}/stream?of=x`, { redirect: 'manual' });
  expect([stranger.status, stranger.headers.get('location')?.startsWith('/demo')]).toEqual([303, true]);
  await page.close();
  await second.close();
});

test('the only script stays small', async () => {
  const { size } = await stat(new URL('../../services/web/static/passerelle.js', import.meta.url));
  expect(size).toBeLessThanOrEqual(3072);
});
