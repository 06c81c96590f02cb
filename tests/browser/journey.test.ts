import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { arrive } from './hands.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'fr-BE',
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const title = (): Promise<string> => page.locator('h1').innerText();
const press = (name: string): Promise<void> => arrive(page, page.getByRole('button', { name, exact: true }));
const follow = (name: string): Promise<void> => arrive(page, page.getByRole('link', { name, exact: true }));

const aProcess = /\/accompaniments\/[0-9a-f-]{36}/;

test('without a script, on a phone, Sophie launches an accompaniment, writes a plan and forms the group', async () => {
  await page.goto(served.origin);
  expect(await title()).toBe('Entrer dans la démonstration');
  await arrive(page, page.getByRole('button', { name: /^Sophie/ }));
  expect(await title()).toBe('Bonjour Sophie');

  await arrive(page, page.locator('a[href="/accompaniments/launch"]'));
  await press('Lancer l’accompagnement');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('choses sont à revoir');
  await page.getByLabel('Demande de l’équipe').check();
  await page.locator('textarea[name=why]').fill('Une équipe qui apprend.');
  await page.getByLabel('Structurel').check();
  await press('Lancer l’accompagnement');
  expect(await title()).toBe('Étape 1\u00a0sur 6\u00a0: Lancé');
  expect(await page.locator('.p-card--done').innerText()).toContain('C’est fait');

  // What is done more rarely is folded away.
  await page.locator('#now summary').click();
  await follow('Écrire le plan d’accompagnement');
  await page.locator('textarea[name=plan]').fill('Trois séances, puis une fiche.');
  await press('Écrire le plan d’accompagnement');
  expect(await page.locator('.p-known').innerText()).toContain('Trois séances, puis une fiche.');

  await arrive(page, page.locator('#yours').getByRole('link', { name: 'Former le groupe porteur' }).last());
  const choose = (name: string, label: string) =>
    page.locator(`select[name="${name}"]`).selectOption({ label });
  const titles = await page.locator('select[name="members.0.as"] option').allInnerTexts();
  for (const [n, person] of ['Sophie', 'Tom', 'Louise'].entries()) {
    await choose(`members.${n}.who`, person);
    await choose(`members.${n}.as`, titles[4] ?? '');
  }
  await press('Former le groupe porteur');
  expect(await page.getByRole('alert').innerText()).toContain('Rien n’a été envoyé');
  await choose('members.1.as', titles[2] ?? '');
  await choose('members.2.as', titles[3] ?? '');
  await press('Former le groupe porteur');
  expect(await page.locator('.p-known').innerText()).toContain('Groupe porteur');
});

test('going back and sending the same form again does nothing twice', async () => {
  await page.goto(served.origin);
  await arrive(page, page.locator('a[href="/accompaniments/launch"]'));
  await page.getByLabel('Demande de l’équipe').check();
  await page.locator('textarea[name=why]').fill('Encore une.');
  await page.getByLabel('Structurel').check();
  await press('Lancer l’accompagnement');
  expect(page.url()).toMatch(aProcess);
  const first = page.url();
  await page.goBack();
  await press('Lancer l’accompagnement');
  expect(page.url()).toMatch(aProcess);
  expect(page.url()).toBe(first);
});

test('what weighs is looked at once more, changed, and only then sent', async () => {
  await page.goto(served.origin);
  await arrive(page, page.locator('a[href="/accompaniments/launch"]'));
  await page.getByLabel('Demande de l’équipe').check();
  await page.locator('textarea[name=why]').fill('Une dernière.');
  await page.getByLabel('Structurel').check();
  await press('Lancer l’accompagnement');
  expect(page.url()).toMatch(aProcess);
  await page.locator('#now summary').click();
  await follow('Clôturer');
  await page.locator('textarea[name=why]').fill('Le service ferme.');
  await press('Vérifier avant d’envoyer');
  expect(await title()).toBe('Vérifier avant d’envoyer');
  expect(await page.locator('.p-check').innerText()).toContain('Le service ferme.');
  await press('Changer : Pourquoi le projet s’arrête. Jamais pourquoi quelqu’un est absent');
  expect(await page.locator('textarea[name=why]').inputValue()).toBe('Le service ferme.');
  await page.locator('textarea[name=why]').fill('Le service ferme en juin.');
  await press('Vérifier avant d’envoyer');
  await press('Clôturer');
  expect(page.url()).toMatch(aProcess);
  expect(await title()).toBe('Clôturé');
});
