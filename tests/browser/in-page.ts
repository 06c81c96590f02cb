import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const sourceOf = (name: string): string =>
  readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');

const sources = {
  sizes: sourceOf('sizes'),
  enlarge: sourceOf('enlarge'),
  said: sourceOf('said'),
  focus: sourceOf('focus'),
  shape: sourceOf('shape'),
};

/** What does not fit on a page as it stands, a sentence each. */
export interface Sizes {
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
  readonly cut: readonly string[];
  readonly small: readonly string[];
  readonly crowded: readonly string[];
}

/** Measures a page as it stands. Through the protocol: the page's own policy lets no script in. */
export const sizesOf = (page: Page): Promise<Sizes> => page.evaluate(sources.sizes);

/** Sets the text of a page twice as large, letters and words wide apart. */
export const enlarge = (page: Page): Promise<void> => page.evaluate(sources.enlarge);

/** Where everything on a page stands, and what of it is seen: two views of the same shape differ by colours alone. */
export const shapeOf = (page: Page): Promise<string> => page.evaluate(sources.shape);

/** What a page says: to the eye, and to whoever has it read aloud. */
export interface Said {
  readonly language: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

/** Everything that a page says as it stands. */
export const saidOn = (page: Page): Promise<Said> => page.evaluate(sources.said);

/** Everything on a page that takes the focus. */
export interface Ways {
  readonly ways: readonly string[];
  /** Whether something stays in its place while the page is scrolled. */
  readonly hasBar: boolean;
  /** Ways that say "here" to who hears the page, and show it to nobody. */
  readonly unmarked: readonly string[];
}

/** Brings what watches the focus into a page that nothing is focused on yet. */
export async function bringFocusWatch(page: Page): Promise<Ways> {
  await page.evaluate(sources.focus);
  return page.evaluate('({ ...focusWatch.prepare(), unmarked: focusWatch.unmarked() })');
}
