import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownFaults } from './faults.ts';
import { faultsOfFocus } from './focus.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { pages } from './pages.ts';

let looking: Looking;
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(() => looking.close());

const views = [
  { width: 360, forcedColors: 'none' },
  { width: 1280, forcedColors: 'active' },
] as const;

async function show(page: Page, { width, forcedColors }: (typeof views)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ forcedColors });
}

describe.each(views)('at $width px, forced colours: $forcedColors', (view) => {
  test.each(pages)('the focus goes through $name as one reads, and is always seen', async (kind) => {
    await show(await looking.window(kind.by, 'fr'), view);
    const page = await looking.at(kind, 'fr');
    const name = `${kind.name}-fr-${view.width}${view.forcedColors === 'active' ? '-forced' : ''}`;
    expect(await shownFaults(page, name, await faultsOfFocus(page))).toEqual([]);
  });
});

test('planted, a focus that is not seen, is out of order, is covered or never comes is found', async () => {
  const page = await looking.at({ name: 'planted', by: 'lead', at: '/accompaniments' }, 'fr');
  await show(page, views[0]);
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
