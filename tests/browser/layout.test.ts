import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#domain/words/words.ts';
import { enlarge, sizesOf } from './in-page.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { pages } from './pages.ts';
import { shownFaults } from './faults.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(() => looking.close());

/** What does not fit in a window of each width; enlarged, only that a reader never has to scroll sideways or guess. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const { wide, narrow, cut, small, crowded } = await sizesOf(page);
    faults.push(
      ...(await shownFaults(page, `${name}-${width}`, [...wide, ...narrow, ...cut, ...small, ...crowded])),
    );
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await enlarge(page);
  const { wide, cut } = await sizesOf(page);
  return [...faults, ...(await shownFaults(page, `${name}-360-enlarged`, [...wide, ...cut]))];
}

describe.each(languages)(
  'in %s, at 320, 360 and 1280 px, and with text of 200 per cent wide apart',
  (language) => {
    test.each(pages)('everything fits and can be hit on $name', async (kind) => {
      const page = await looking.at(kind, language);
      expect(await faultsOf(page, `${kind.name}-${language}`)).toEqual([]);
    });
  },
);

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
  const faults = await faultsOf(page, 'planted');
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
