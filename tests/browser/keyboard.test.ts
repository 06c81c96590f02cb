import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepare } from '../support/api.ts';
import { openBrowser } from './browser.ts';
import { answerOf } from './hands.ts';
import { Keys } from './keys.ts';
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

/** A key that moves the focus within its page is answered before the focus is there. */
const soon = { timeout: 10_000 };
const nameOf = async (keys: Keys): Promise<string | undefined> => (await keys.focused())?.name;

test('from the door to a launched accompaniment by Tab, Enter, Space and arrows alone, an oversight mended on the way', async () => {
  const context = await browser.newContext({ locale: 'fr-BE', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const keys = new Keys(page);
  await page.goto(`${served.origin}/demo`);
  await keys.arrives();
  await keys.tabTo('Sophie');
  await keys.leads('Enter');
  await keys.tabTo('Lancer l’accompagnement');
  await keys.leads('Enter');

  await keys.tabTo('<button> Lancer l’accompagnement');
  await keys.leads('Space');
  const summary = await keys.focused();
  expect(summary?.name).toContain('3 choses sont à revoir');
  expect(summary?.seen).toBeGreaterThan(3);
  expect(await page.title()).toMatch(/^3 choses sont à revoir/);

  await keys.tabTo('Choisissez une réponse.');
  await page.keyboard.press('Enter');
  await expect.poll(() => nameOf(keys), soon).toBe('<input> Demande de l’équipe');
  await page.keyboard.press('Space');
  await keys.tabTo('Dites-le avec vos mots');
  await page.keyboard.type('Une équipe qui apprend.');
  await keys.tabTo('Structurel');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => nameOf(keys), soon).toBe('<input> Par projet');
  await page.keyboard.press('ArrowUp');
  await keys.tabTo('<button> Lancer l’accompagnement');
  await keys.leads('Enter');
  expect(await answerOf(page)).toContain('L’accompagnement a été lancé');
  expect(page.url()).toMatch(/\/accompaniments\/[0-9a-f-]{36}/);
  expect(keys.unseen).toEqual([]);
  expect(keys.stops).toBeGreaterThan(30);
  await context.close();
});

test('a refusal takes the focus too, and its ways out are the next stops', async () => {
  const context = await browser.newContext({ locale: 'fr-BE', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const keys = new Keys(page);
  await page.goto(`${served.origin}/demo`);
  await keys.arrives();
  await keys.tabTo('Sophie');
  await keys.leads('Enter');
  const { url } = await prepare(served.api);
  await page.goto(`${served.origin}${url.replace('/v1', '')}/open-questionnaire`);
  await keys.arrives();
  await keys.tabTo('Avant');
  await page.keyboard.press('Space');
  await keys.tabTo('Personnes invitées à répondre');
  await page.keyboard.type('2');
  await keys.tabTo('<button> Ouvrir le questionnaire');
  await keys.leads('Enter');
  expect((await keys.focused())?.name).toContain('Ce n’est pas possible maintenant');
  await page.keyboard.press('Tab');
  const next = await keys.focused();
  expect(next?.name).toMatch(/^<a> /);
  expect(await page.locator('#refusal a').allInnerTexts()).toContain(next?.name.replace('<a> ', ''));
  expect(keys.unseen).toEqual([]);
  await context.close();
});
