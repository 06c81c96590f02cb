import type { Page } from 'playwright-core';
import { bringFocusWatch } from './in-page.ts';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the focus is. */
export interface Stop {
  readonly name: string;
  /** Which of the ways of the page it is, in the order in which they are written. */
  readonly index: number;
  /** Whether it floats over the page, so that it has no place in the order. */
  readonly isFloating: boolean;
  readonly place: Place;
  /** Whether it looks otherwise than without the focus. */
  readonly isMarked: boolean;
  /** Of nine points over it, how many nothing else lies over. */
  readonly seen: number;
}

/** What asks for the focus has it: it comes with the first frame, which may be drawn after the load. */
export async function untilFocusCame(page: Page): Promise<void> {
  if ((await page.locator('[autofocus]').count()) > 0) await page.locator('[autofocus]:focus').waitFor();
}

/** Where the focus is now; nothing when it has left the page. */
export const stopOn = (page: Page): Promise<Stop | null> => page.evaluate('focusWatch.stop()');

/**
 * All stops, from the beginning of the page: one that came with its focus on something is gone through from there, and
 * around. Where the page begins is told by what is written first: the focus may leave a page at its end, or not be seen to.
 */
async function stopsBy(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed <= most; pressed += 1) {
    await page.keyboard.press(key);
    const stop = await stopOn(page);
    if (stop === null) continue;
    if (stops.some((one) => one.index === stop.index)) break;
    stops.push(stop);
  }
  const first = stops.reduce((least, { index }, n) => (index < (stops[least]?.index ?? 0) ? n : least), 0);
  return [...stops.slice(first), ...stops.slice(0, first)];
}

const isUpwards = (before: Place, after: Place): boolean =>
  after.bottom <= before.top + 1 && after.left < before.right - 1;

/** How a page is shown while the focus goes through it. */
export const focusViews = [
  { width: 360, forcedColors: 'none' },
  { width: 1280, forcedColors: 'active' },
] as const;

/** Shows a page so. */
export async function showForFocus(
  page: Page,
  { width, forcedColors }: (typeof focusViews)[number],
): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ forcedColors });
}

/** What is wrong with the way of the focus through a page, from its beginning to its end, by the keyboard alone. The page is left without a focus. */
export async function faultsOfFocus(page: Page): Promise<readonly string[]> {
  const { ways, hasBar, unmarked } = await bringFocusWatch(page);
  const stops = await stopsBy(page, 'Tab', ways.length + 5);
  const back = hasBar ? await stopsBy(page, 'Shift+Tab', ways.length + 5) : [];
  await page.evaluate('document.activeElement?.blur()');
  const reached = new Set(stops.map((one) => one.index));
  const inOrder = stops.filter((one) => !one.isFloating);
  return [
    ...unmarked.map((one) => `where one is looks like the other ways: ${one}`),
    ...ways.filter((_, n) => !reached.has(n)).map((one) => `never reached: ${one}`),
    ...stops.filter((one) => !one.isMarked).map((one) => `its focus is not seen: ${one.name}`),
    ...[...stops, ...back].filter((one) => one.seen < 3).map((one) => `covered when focused: ${one.name}`),
    ...inOrder
      .filter((one, n) => n > 0 && isUpwards(inOrder[n - 1]?.place ?? one.place, one.place))
      .map((one) => `comes after what stands below it: ${one.name}`),
  ];
}
