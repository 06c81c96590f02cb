import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#domain/words/words.ts';
import { faultsOf, runsOn, viewCount } from './axe-runs.ts';
import { shownFaults } from './faults.ts';
import { type AxeRun, noteFigures } from './figures.ts';
import { faultsOfFocus, focusViews, showForFocus } from './focus.ts';
import { saidOn } from './in-page.ts';
import { faultsOfLayout } from './layout.ts';
import { type Looking, lookAtPages } from './looking.ts';
import { type PageKind, pages } from './pages.ts';
import { wrongInSaid } from './said.ts';
import { sharedTitles, type Titled, titledOn } from './titles.ts';

/** The order of the focus is that of the page, in whatever words: it is looked at in French. */
const focusViewsIn = (language: Language) => (language === 'fr' ? focusViews : []);

/** The gates that look at every page of the list in a language. A page is come to once, and each gate looks at it in views of its own. */
export function lookAtEveryPage(language: Language): void {
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
      page = await comeTo(looking, kind, language);
      titled.push(await titledOn(page, kind));
    });

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

    test.each(focusViewsIn(language))(
      'the focus goes as one reads, and is always seen, at $width px, forced colours: $forcedColors',
      async (view) => {
        await showForFocus(page, view);
        const seen = `${name}-${view.width}${view.forcedColors === 'active' ? '-forced' : ''}`;
        expect(await shownFaults(page, seen, await faultsOfFocus(page))).toEqual([]);
      },
    );

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

/** Comes to a page, in a window as it is when it was just opened: the gates change it for what they look at. */
async function comeTo(looking: Looking, kind: PageKind, language: Language): Promise<Page> {
  const page = await looking.window(kind.by, language);
  await page.emulateMedia(plain);
  await page.setViewportSize({ width: 1280, height: 720 });
  await looking.visit(page, kind);
  return page;
}
