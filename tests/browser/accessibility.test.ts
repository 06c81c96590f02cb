import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '#domain/words/words.ts';
import { askAxe, bringAxe } from './axe.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { pages } from './pages.ts';
import { picture, shownFaults } from './faults.ts';
import { type AxeRun, noteFigures } from './figures.ts';

let looking: Looking;
const runs: AxeRun[] = [];
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(async () => {
  await noteFigures('axe', runs);
  await looking.close();
});

const views = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'dark'],
  [1280, 'light'],
] as const;

/** What axe says of a page in each view. The page is loaded once: its widths and schemes are all in one style sheet. */
async function runsOn(page: Page, kind: string, language: Language): Promise<readonly AxeRun[]> {
  const found: AxeRun[] = [];
  await bringAxe(page);
  for (const [width, scheme] of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const named = `${kind}-${language}-${width}-${scheme}`;
    await picture(page, named);
    const { rules, violations } = await askAxe(page);
    const faults = await shownFaults(page, named, violations);
    found.push({ page: kind, language, width, scheme, rules, violations: violations.length, faults });
  }
  return found;
}

const faultsOf = (several: readonly AxeRun[]): readonly string[] => several.flatMap(({ faults }) => faults);

describe.each(languages)('in %s, at 360 and 1280 px, light and dark', (language) => {
  test.each(pages)('axe finds nothing on $name', async (kind) => {
    const found = await runsOn(await looking.at(kind, language), kind.name, language);
    runs.push(...found);
    expect(found.length).toBe(views.length);
    expect(faultsOf(found)).toEqual([]);
  });
});

test('what is planted is found, in the views where it is wrong and in no other', async () => {
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
