import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#domain/words/words.ts';
import { axeFinds, bringAxe } from './axe.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { pages } from './pages.ts';
import { picture, shownFaults } from './faults.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(() => looking.close());

const views = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'dark'],
  [1280, 'light'],
] as const;

/** What axe finds in each view. The page is loaded once: its widths and schemes are all in one style sheet. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await bringAxe(page);
  for (const [width, colorScheme] of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const named = `${name}-${width}-${colorScheme}`;
    await picture(page, named);
    faults.push(...(await shownFaults(page, named, await axeFinds(page))));
  }
  return faults;
}

describe.each(languages)('in %s, at 360 and 1280 px, light and dark', (language) => {
  test.each(pages)('axe finds nothing on $name', async (kind) => {
    const page = await looking.at(kind, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await faultsOf(page, `${kind.name}-${language}`)).toEqual([]);
  });
});

test('what is planted is found, in the views where it is wrong and in no other', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  // The ink of the light scheme: nobody could read it in the dark.
  await page.evaluate(`document.querySelector('main p').style.color = '#2a2128'`);
  const faults = await faultsOf(page, 'planted');
  expect(faults.filter((one) => one.includes('color-contrast')).map((one) => one.split(':')[0])).toEqual([
    'planted-360-dark',
    'planted-1280-dark',
  ]);
  expect(faults.filter((one) => !/color-contrast|^seen in \/.*\.png$/.test(one))).toEqual([]);
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x">')`);
  expect((await faultsOf(page, 'planted')).filter((one) => one.includes('image-alt')).length).toBe(4);
});
