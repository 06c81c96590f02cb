import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // It would fetch our style sheet a second time, for rules that are not asked for; our policy forbids it besides.
  preload: false,
};

interface Finding {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Brings axe into a page: through the protocol and not as an element, since the page's own policy lets no script in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds on a page as it stands, after it was brought there. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  const found: readonly Finding[] = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((one) => one.html) })))`,
  );
  return found.map(({ id, nodes }) => `${id} ${nodes.slice(0, 2).join(' ')}`);
}
