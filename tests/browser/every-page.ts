import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#domain/words/words.ts';
import { faultsOf, runsOn, viewCount } from './axe-runs.ts';
import { shownFaults } from './faults.ts';
import { type AxeRun, noteFigures } from './figures.ts';
import { saidOn } from './in-page.ts';
import { faultsOfLayout } from './layout.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { type PageKind, pages } from './pages.ts';
import { wrongInSaid } from './said.ts';
import { sharedTitles, type Titled, titledOn } from './titles.ts';

/** What differs by language. */
export interface Ways {
  /** Comes to a page, in a window that is as wide and light as when it was opened: the gates change it for what they look at. */
  readonly come: (looking: Looking, kind: PageKind) => Promise<Page>;
  readonly leave: (page: Page) => Promise<void>;
  /** Gates that look in this language alone. */
  readonly alone: (kind: PageKind, page: () => Page) => void;
}

/** The gates that look at every page of the list in a language. A page is come to once, and each gate looks at it in views of its own. */
export function lookAtEveryPage(
  language: Language,
  { come, leave, alone }: Ways = inOneWindow(language),
): void {
  let looking: Looking;
  const runs: AxeRun[] = [];
  const titled: Titled[] = [];
  beforeAll(async () => {
    looking = await lookAtPages();
  });
  afterAll(async () => {
    await noteFigures(`axe-${language}`, runs);
    await looking.close();
  });

  describe.each(pages)('$name', (kind) => {
    const name = `${kind.name}-${language}`;
    let page: Page;
    beforeAll(async () => {
      page = await come(looking, kind);
      titled.push(await titledOn(page, kind));
    });
    afterAll(() => leave(page));

    test('every word is one for people, in their language', async () => {
      const wrong = wrongInSaid(await saidOn(page), language, looking.stage.written).filter(
        (one) => kind.hasCodes !== true || !/^(a code|an id):/.test(one),
      );
      expect(await shownFaults(page, name, wrong)).toEqual([]);
    });

    test('axe finds nothing, at 360 and 1280 px, light and dark', async () => {
      const found = await runsOn(page, kind.name, language);
      runs.push(...found);
      expect(found.length).toBe(viewCount);
      expect(faultsOf(found)).toEqual([]);
    });

    alone(kind, () => page);

    // Comes last: it leaves the page with its text enlarged.
    test('everything fits and can be hit, at 320, 360 and 1280 px, and with text of 200 per cent wide apart', async () => {
      await page.emulateMedia(plain);
      expect(await faultsOfLayout(page, name)).toEqual([]);
    });
  });

  test('two kinds of page never have the same title, nor one that wants something mended that of the page before', () => {
    expect(titled.length).toBe(pages.length);
    expect(sharedTitles(titled)).toEqual([]);
  });
}

const plain = { colorScheme: 'light', forcedColors: 'none' } as const;

/** One window for each who looks, page after page. */
const inOneWindow = (language: Language): Ways => ({
  come: async (looking, kind) => {
    const page = await looking.window(kind.by, language);
    await page.emulateMedia(plain);
    await page.setViewportSize({ width: 1280, height: 720 });
    await looking.visit(page, kind);
    return page;
  },
  leave: () => Promise.resolve(),
  alone: () => undefined,
});
