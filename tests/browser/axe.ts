import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const source = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const options = {
  resultTypes: ['violations'],
  // It would fetch our style sheet a second time, for rules that are not asked for; our policy forbids it besides.
  preload: false,
};

/** All of its rules, or those alone that are about colours. */
export type Asked = 'all' | 'colours';

const runOnly: { readonly [asked in Asked]: string } = {
  all: JSON.stringify(tags),
  colours: `axe.getRules(${JSON.stringify(tags)}).filter((one) => one.tags.includes('cat.color')).map((one) => one.ruleId)`,
};

/** A rule that had something to look at. */
interface Rule {
  readonly isOfColours: boolean;
}

/** A rule that is broken. */
interface Violation extends Rule {
  /** The rule, and where it is broken. */
  readonly words: string;
}

/** What axe says of a page as it stands. */
export interface AxeSaid {
  readonly rules: readonly Rule[];
  readonly violations: readonly Violation[];
}

/** Brings axe into a page: through the protocol and not as an element, since the page's own policy lets no script in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Asks axe, after it was brought there. */
export const askAxe = (page: Page, asked: Asked): Promise<AxeSaid> =>
  page.evaluate(
    `axe.run(document, { ...${JSON.stringify(options)}, runOnly: ${runOnly[asked]} }).then(({ passes, violations }) => {
      const isOfColours = ({ tags }) => tags.includes('cat.color');
      return {
        rules: [...passes, ...violations].map((one) => ({ isOfColours: isOfColours(one) })),
        violations: violations.map((one) => ({
          isOfColours: isOfColours(one),
          words: [one.id, ...one.nodes.slice(0, 2).map(({ html }) => html)].join(' '),
        })),
      };
    })`,
  );
