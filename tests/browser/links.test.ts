import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get, post, prepare } from '../support/api.ts';
import { openBrowser } from './browser.ts';
import { picture } from './faults.ts';
import { arrive, comeIn } from './hands.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let browser: Browser;
let preparation = '';
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  const { api } = served;
  preparation = (await prepare(api)).url;
  const seen = await get(api, preparation, api.tokens.lead);
  await post(api, `${preparation}/open-questionnaire`, {
    token: api.tokens.lead,
    ifMatch: String(seen.headers['etag']),
    body: { round: 'before', invited: 6 },
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const phone = () =>
  browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'fr-BE' });
const title = (page: Page): Promise<string> => page.locator('h1').innerText();
const press = (page: Page, name: string): Promise<void> =>
  arrive(page, page.getByRole('button', { name, exact: true }));

const pixelsOfMillimetre = 96 / 25.4;
const viewBoxOf = async (page: Page): Promise<string> =>
  (await page.locator('.p-strips__code').first().getAttribute('viewBox')) ?? '';

/** The lead makes links by pages, and reads them from the strips. */
async function handedOut(count: number): Promise<readonly string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-BE' });
  const page = await context.newPage();
  await comeIn(page, served.origin, 'Sophie');
  await page.goto(served.origin + preparation.replace('/v1', ''));
  await arrive(page, page.getByRole('link', { name: /^Distribuer des liens : Répondre au questionnaire/ }));
  await picture(page, 'links-hand-out');
  await page.getByLabel('Combien de liens').fill(String(count));
  await press(page, 'Préparer les liens');
  expect(await title(page)).toBe(`${count} liens à distribuer`);
  await picture(page, 'links-strips');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Copier les adresses').isVisible()).toBe(false);
  expect(await page.locator('.p-strips li').first().isVisible()).toBe(true);
  // A strip says nothing of whoever handed it out, and its code is as large as a phone wants it.
  expect(await page.locator('.p-header').isVisible()).toBe(false);
  const { width } = (await page.locator('.p-strips__code').first().boundingBox()) ?? { width: 0 };
  const squares = Number(/ (\d+) \d+$/.exec(await viewBoxOf(page))?.[1]);
  expect((width * (squares - 8)) / squares).toBeGreaterThan(25 * pixelsOfMillimetre);
  await picture(page, 'links-strips-print');
  const links = await page.locator('.p-strips__address strong').allInnerTexts();
  await context.close();
  return links;
}

test('without a script, on a phone, a link typed from a strip is answered once and leaves nothing behind', async () => {
  const [link = '', other = ''] = await handedOut(6);
  const context = await phone();
  const page = await context.newPage();
  await page.goto(`${served.origin}/l`);
  await picture(page, 'links-code');
  await page.getByLabel('Code').fill(link.toUpperCase().replaceAll('-', ' '));
  await press(page, 'Continuer');
  expect(await title(page)).toBe('Répondre au questionnaire');
  await picture(page, 'links-questionnaire');

  await page.locator('textarea[name=fear]').fill('Et si je dis une bêtise ?');
  await press(page, 'Envoyer, sans nom');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Répondez à une phrase au moins');
  expect(await page.locator('textarea[name=fear]').inputValue()).toBe('Et si je dis une bêtise ?');
  await picture(page, 'links-nothing-answered');

  await page.getByLabel('4, plutôt oui').first().check();
  await press(page, 'Nederlands');
  expect(await page.getByLabel('4, eerder wel').first().isChecked()).toBe(true);
  expect(await page.locator('textarea[name=fear]').inputValue()).toBe('Et si je dis une bêtise ?');
  await press(page, 'Français');
  await press(page, 'Envoyer, sans nom');
  expect(await title(page)).toBe('Merci, c’est envoyé');
  expect(page.url()).toBe(`${served.origin}/l/thanks?in=fr`);
  await picture(page, 'links-thanks');

  await page.goto(`${served.origin}/l/${link}`);
  expect(await title(page)).toBe('Ce lien n’ouvre rien');
  await picture(page, 'links-closed');
  await page.goto(`${served.origin}/l/${other}`);
  expect(await title(page)).toBe('Répondre au questionnaire');
  await page.locator('textarea[name=fear]').fill('Pas encore envoyé');
  await page.getByLabel('2, plutôt non').nth(3).check();
  await page.goto(`${served.origin}/l`);
  await page.goBack();
  expect(await page.locator('textarea[name=fear]').inputValue()).toBe('Pas encore envoyé');
  expect(await page.getByLabel('2, plutôt non').nth(3).isChecked()).toBe(true);

  // Whoever takes the phone afterwards finds nothing by going back.
  await press(page, 'Envoyer, sans nom');
  expect(await title(page)).toBe('Merci, c’est envoyé');
  await page.goBack();
  expect(await title(page)).toBe('Ce lien n’ouvre rien');
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
