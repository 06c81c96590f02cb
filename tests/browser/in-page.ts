import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const sourceOf = (name: string): string =>
  readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');

const sources = { sizes: sourceOf('sizes'), enlarge: sourceOf('enlarge'), said: sourceOf('said') };

/** What does not fit on a page as it stands, a sentence each. */
export interface Sizes {
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
  readonly cut: readonly string[];
  readonly small: readonly string[];
}

/** Measures a page as it stands. Through the protocol: the page's own policy lets no script in. */
export const sizesOf = (page: Page): Promise<Sizes> => page.evaluate(sources.sizes);

/** Sets the text of a page twice as large, letters and words wide apart. */
export const enlarge = (page: Page): Promise<void> => page.evaluate(sources.enlarge);

/** What a page says: to the eye, and to whoever has it read aloud. */
export interface Said {
  readonly language: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

/** Everything that a page says as it stands. */
export const saidOn = (page: Page): Promise<Said> => page.evaluate(sources.said);
