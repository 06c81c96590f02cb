import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, runsOn } from './axe-runs.ts';
import { faultsOfVisit, visitFirst } from './first-visit.ts';
import { faultsOfFocus, focusViews, showForFocus } from './focus.ts';
import { saidOn, sizesOf } from './in-page.ts';
import { faultsOfLayout } from './layout.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { pages } from './pages.ts';
import { wrongInSaid } from './said.ts';
import { sharedTitles } from './titles.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(() => looking.close());

test('every kind of page is named once', () => {
  expect(pages.map(({ name }) => name)).toEqual([...new Set(pages.map(({ name }) => name))]);
});

test('planted, what axe forbids is found, in the views where it is wrong and in no other', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  // The ink of the light scheme: nobody could read it in the dark.
  await page.evaluate(`document.querySelector('main p').style.color = '#2a2128'`);
  const unread = await runsOn(page, 'planted', 'fr');
  expect(unread.filter((one) => one.violations > 0).map(({ width, scheme }) => [width, scheme])).toEqual([
    [360, 'dark'],
    [1280, 'dark'],
  ]);
  expect(faultsOf(unread)).toEqual(
    ['360', '1280'].flatMap((width) => [
      expect.stringMatching(`^planted-fr-${width}-dark: color-contrast <p`),
      expect.stringMatching(`^seen in .*planted-fr-${width}-dark.png$`),
    ]),
  );
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x">')`);
  const faults = faultsOf(await runsOn(page, 'planted', 'fr'));
  expect(faults.filter((one) => one.includes('image-alt')).length).toBe(4);
});

test('planted, what is shown in the dark alone is found there', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  await page.evaluate(`{
    document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x" id="dark" hidden>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { #dark { display: block !important } }');
    document.adoptedStyleSheets.push(sheet);
  }`);
  const found = await runsOn(page, 'planted', 'fr');
  expect(found.map(({ violations }) => violations)).toEqual([0, 1, 0, 1]);
  expect(faultsOf(found).filter((one) => one.includes('image-alt')).length).toBe(2);
});

/** Puts a paragraph with a button into a page, with a style of its own. */
const plant = (page: Page, style: string): Promise<void> =>
  page.evaluate(`{
    const one = document.createElement('p');
    one.innerHTML = 'Quelques mots que l’on voudrait pouvoir lire ici, sans peine. <button>Ici</button>';
    one.style.cssText = ${JSON.stringify(style)};
    document.querySelector('main').append(one);
  }`);

test.each([
  ['a page wider than its window', 'width: 400px', ['wider-320', 'wider-360', 'wider-360-enlarged']],
  [
    'words one letter a line',
    'width: 12px; overflow-wrap: anywhere',
    ['narrower-320', 'narrower-360', 'narrower-1280'],
  ],
  [
    'a text that is cut',
    'height: 15px; overflow: hidden',
    ['cut-320', 'cut-360', 'cut-1280', 'cut-360-enlarged'],
  ],
])('planted, %s is found', async (_what, style, expected) => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  await plant(page, style);
  const faults = await faultsOfLayout(page, 'planted');
  const found = faults.flatMap((one) => {
    const [, view, kind] = /^planted-(.*?): (\w+)/.exec(one) ?? [];
    return kind === undefined || view === undefined ? [] : [`${kind}-${view}`];
  });
  expect([...new Set(found)]).toEqual(expect.arrayContaining(expected));
  expect(faults.join('\n')).toMatch(/\d+ x \d+ px to hit, at least 44 wanted: <button> Ici/);
});

test('planted, two ways that share ground are found', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  await page.evaluate(`{
    document.querySelector('main').insertAdjacentHTML('beforeend', '<p><button class="govuk-button">Un</button></p><p><button class="govuk-button">Deux</button></p>');
    document.querySelector('main > p:last-child').style.marginTop = '-40px';
  }`);
  expect((await sizesOf(page)).crowded).toEqual([
    expect.stringMatching(/^shares \d+ px with what comes next: <button\.govuk-button> Un$/),
  ]);
});

test('planted, a focus that is not seen, is out of order, is covered or never comes is found', async () => {
  const page = await looking.at({ name: 'planted', by: 'lead', at: '/accompaniments' }, 'fr');
  await showForFocus(page, focusViews[0]);
  await page.evaluate(`{
    const add = (words, style) => {
      const one = document.createElement('button');
      one.textContent = words;
      one.style.cssText = style;
      document.querySelector('main').append(one);
      return one;
    };
    add('Sans marque', 'outline: none; border: 0; background: white; color: black');
    add('En haut', 'display: block; position: relative; top: -400px');
    add('Dessous', 'position: relative; z-index: -1');
    add('Jamais', '').addEventListener('focus', (event) => event.target.blur());
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 300px; background: white';
    document.body.append(bar);
    for (const one of document.querySelectorAll('nav a')) one.style.cssText = 'border: 0; color: black; font-weight: 400';
  }`);
  const faults = (await faultsOfFocus(page)).join('\n');
  for (const found of [
    'where one is looks like the other ways: <a> ',
    'its focus is not seen: <button> Sans marque',
    'comes after what stands below it: <button> En haut',
    'covered when focused: <button> Dessous',
    'never reached: <button> Jamais',
  ])
    expect(faults).toContain(found);
});

test('planted, codes, a template, another language, a second heading, a bare title are found', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  await page.evaluate(`{
    document.title = 'Passerelle';
    document.documentElement.lang = 'nl';
    document.querySelector('main').insertAdjacentHTML('beforeend', \`
      <h1>Encore</h1><p>hr</p><p>fileAccess</p><p>WORDING_REFUSED</p><p>{{ titre }}</p><p>[object Object]</p>
      <p aria-label="Something for the reader">2027-03-02</p><p lang="nl">Dit is het woord van een ander.</p>\`);
  }`);
  expect(wrongInSaid(await saidOn(page), 'fr', [])).toEqual([
    'says that it is nl',
    '2 first headings',
    'a title that tells nothing: Passerelle',
    expect.stringMatching(/^a name from the code: .*fileAccess/),
    expect.stringMatching(/^a code: .*WORDING_REFUSED/),
    expect.stringMatching(/^a value that is none: .*object/),
    expect.stringMatching(/^a template that was not filled: .*titre/),
    expect.stringMatching(/^a date as machines write it: .*2027-03-02/),
    'a word that is not fr: Something for the reader',
    'a code alone: hr',
    'a code alone: fileAccess',
  ]);
});

test('a word of another language that a secret holds by chance is none', () => {
  const texts = ['psr_gIO6jk-AU0Q-JlgfmnRLGhpHubdYtH2F8XCBS610HA', '7k2m-dans-4trb-c0vw'];
  const said = { language: 'en', title: 'A key – Passerelle', headings: ['A key'], texts };
  expect(wrongInSaid(said, 'en', [])).toEqual([]);
  expect(wrongInSaid({ ...said, texts: ['Not dans here'] }, 'en', [])).not.toEqual([]);
});

test('planted, a title of two kinds of page is found, and of one kind is none', () => {
  const title = 'La même – Passerelle';
  const one = { name: 'one', title, shape: '/one/{id}' };
  const again = { name: 'again', title, shape: '/one/{id}' };
  const other = { name: 'other', title, shape: '/other' };
  expect(sharedTitles([one, again])).toEqual([]);
  expect(sharedTitles([one, again, other])).toEqual([`other: ${title}, as /one/{id}`]);
});

test('planted, what a policy forbids, a request elsewhere and a heavy page are found', async () => {
  const weighs = `<p>${randomBytes(15_000).toString('hex')}</p><img src="http://127.0.0.1:9/x.png"><p onclick="x()" style="color: red">Ici</p>`;
  const makeHeavy = async (page: Page): Promise<void> => {
    await page.route('**/come-in', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</main>', `${weighs}</main>`);
      const { 'content-encoding': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers, body });
    });
  };
  const { load } = await visitFirst(looking, { name: 'planted', by: 'nobody', at: '/come-in' }, makeHeavy);
  const faults = faultsOfVisit(load, looking.served.origin);
  expect(faults).toEqual([
    expect.stringMatching(/^\d+ bytes, at most 50000 wanted$/),
    expect.stringMatching(/^asks elsewhere: http:\/\/127\.0\.0\.1:9/),
    ...['inline event handler', 'inline style', 'the image'].map((one) =>
      expect.stringMatching(new RegExp(`^the browser says: .*${one}.* violates .*Content Security Policy`)),
    ),
  ]);
});
