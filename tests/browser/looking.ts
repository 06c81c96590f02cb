import type { Browser, Page } from 'playwright-core';
import type { Language } from '#domain/words/words.ts';
import { cast } from './cast.ts';
import { comeIn } from './hands.ts';
import type { PageKind } from './pages.ts';
import type { Served } from './served.ts';
import type { Stage } from './stage.ts';

/** Looks at pages of the list: one window a looker and a language, since coming in costs more than most pages. */
export interface Looking {
  readonly at: (kind: PageKind, language: Language) => Promise<Page>;
}

/** The address of a page of the list. */
const addressOf = ({ at }: PageKind, stage: Stage): string => (typeof at === 'string' ? at : at(stage));

/** Opens the windows as they are asked for. */
export function lookAtPages(browser: Browser, served: Served, stage: Stage): Looking {
  const windows = new Map<string, Promise<Page>>();
  const open = async (by: PageKind['by'], language: Language): Promise<Page> => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    if (by !== 'nobody') await comeIn(page, served.origin, cast[by][language]);
    return page;
  };
  const windowOf = (by: PageKind['by'], language: Language): Promise<Page> => {
    const key = `${by} ${language}`;
    const found = windows.get(key) ?? open(by, language);
    windows.set(key, found);
    return found;
  };
  return {
    at: async (kind, language) => {
      const page = await windowOf(kind.by, language);
      await page.goto(served.origin + addressOf(kind, stage));
      await kind.steps?.(page);
      return page;
    },
  };
}
