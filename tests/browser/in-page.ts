import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const sourceOf = (name: string): string =>
  readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');

const sources = { sizes: sourceOf('sizes'), enlarge: sourceOf('enlarge') };

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
