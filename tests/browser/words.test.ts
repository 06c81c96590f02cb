import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#domain/words/words.ts';
import { shownFaults } from './faults.ts';
import { saidOn } from './in-page.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { type PageKind, pages } from './pages.ts';
import { wrongInSaid } from './said.ts';

/** Every page in one test, while other tests run beside it. */
const allOfThem = 300_000;
let looking: Looking;
beforeAll(async () => {
  looking = await lookAtPages();
});
afterAll(() => looking.close());

describe.each(languages)('in %s', (language) => {
  test.each(pages)('every word of $name is one for people, in their language', async (kind) => {
    const page = await looking.at(kind, language);
    const wrong = wrongInSaid(await saidOn(page), language, looking.stage.written).filter(
      (one) => kind.hasCodes !== true || !/^(a code|an id):/.test(one),
    );
    expect(await shownFaults(page, `${kind.name}-${language}`, wrong)).toEqual([]);
  });

  test(
    'two kinds of page never have the same title, nor one that wants something mended that of the page before',
    async () => {
      const owners = new Map<string, string>();
      const shared: string[] = [];
      for (const kind of pages) {
        const page = await looking.at(kind, language);
        const title = await page.title();
        // Two processes in the same state, and the same page seen by two people, may well be called the same.
        const shape = await shapeOf(page, kind);
        const owner = owners.get(title) ?? shape;
        owners.set(title, owner);
        if (owner !== shape) shared.push(`${kind.name}: ${title}, as ${owner}`);
      }
      expect(shared).toEqual([]);
    },
    allOfThem,
  );
});

test('every kind of page is named once', () => {
  expect(pages.map(({ name }) => name)).toEqual([...new Set(pages.map(({ name }) => name))]);
});

/** The kind of an address: ids and what it is asked with are left out; a page that wants something mended is of a kind of its own. */
const shapeOf = async (page: Page, { name }: PageKind): Promise<string> =>
  (await page.locator('.govuk-error-summary, #refusal[role=alert]').count()) > 0
    ? name
    : new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, '{id}');

test('what is planted is found: codes, a template, another language, a second heading, a bare title', async () => {
  const page = await looking.at({ name: 'planted', by: 'nobody', at: '/come-in' }, 'fr');
  await page.evaluate(`{
    document.title = 'Passerelle';
    document.documentElement.lang = 'nl';
    document.querySelector('main').insertAdjacentHTML('beforeend', \`
      <h1>Encore</h1><p>hr</p><p>fileAccess</p><p>WORDING_REFUSED</p><p>{{ titre }}</p><p>[object Object]</p>
      <p aria-label="Something for the reader">2027-03-02</p><p lang="nl">Dit is het woord van een ander.</p>\`);
  }`);
  expect(wrongInSaid(await saidOn(page), 'fr', [])).toEqual([
    'says that it is nl',
    '2 first headings',
    'a title that tells nothing: Passerelle',
    expect.stringMatching(/^a name from the code: .*fileAccess/),
    expect.stringMatching(/^a code: .*WORDING_REFUSED/),
    expect.stringMatching(/^a value that is none: .*object/),
    expect.stringMatching(/^a template that was not filled: .*titre/),
    expect.stringMatching(/^a date as machines write it: .*2027-03-02/),
    'a word that is not fr: Something for the reader',
    'a code alone: hr',
    'a code alone: fileAccess',
  ]);
});
