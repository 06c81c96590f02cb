import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // It would fetch our style sheet a second time, for rules that are not asked for; our policy forbids it besides.
  preload: false,
};

/** What axe says of a page as it stands. */
export interface AxeSaid {
  /** The rules that had something to look at, those broken among them. */
  readonly rules: number;
  /** A sentence each: the rule, and where it is broken. */
  readonly violations: readonly string[];
}

/** Brings axe into a page: through the protocol and not as an element, since the page's own policy lets no script in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Asks axe, after it was brought there. */
export const askAxe = (page: Page): Promise<AxeSaid> =>
  page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ passes, violations }) => ({
      rules: passes.length + violations.length,
      violations: violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 2).map((one) => one.html)].join(' ')),
    }))`,
  );
