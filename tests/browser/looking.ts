import type { Browser, Page } from 'playwright-core';
import type { Language } from '#domain/words/words.ts';
import { openBrowser } from './browser.ts';
import { cast } from './cast.ts';
import { comeIn } from './hands.ts';
import type { PageKind } from './pages.ts';
import { serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

/** Looks at pages of the list. */
export interface Looking {
  readonly served: Served;
  readonly browser: Browser;
  readonly stage: Stage;
  /** The window of a looker; each keeps theirs, since coming in costs more than most pages. */
  readonly window: (by: PageKind['by'], language: Language) => Promise<Page>;
  /** Comes to a page of the list in a window that is open. */
  readonly visit: (page: Page, kind: PageKind) => Promise<void>;
  /** A page as it stands when its looker has come to it. */
  readonly at: (kind: PageKind, language: Language) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const addressOf = ({ at }: PageKind, stage: Stage): string => (typeof at === 'string' ? at : at(stage));

/** Serves the pages, sets the stage and opens a browser. */
export async function lookAtPages(): Promise<Looking> {
  const [served, browser] = await Promise.all([serve(), openBrowser()]);
  const stage = await setStage(served);
  const windows = new Map<string, Promise<Page>>();
  const open = async (by: PageKind['by'], language: Language): Promise<Page> => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    if (by !== 'nobody') await comeIn(page, served.origin, cast[by][language]);
    return page;
  };
  const window: Looking['window'] = (by, language) => {
    const key = `${by} ${language}`;
    const found = windows.get(key) ?? open(by, language);
    windows.set(key, found);
    return found;
  };
  const visit: Looking['visit'] = async (page, kind) => {
    await page.goto(served.origin + addressOf(kind, stage));
    await kind.steps?.(page);
    // A step ends with what it waits for, which may stand there before the rest of its page does.
    await page.waitForLoadState('load');
  };
  const at: Looking['at'] = async (kind, language) => {
    const page = await window(kind.by, language);
    await visit(page, kind);
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  return { served, browser, stage, window, visit, at, close };
}
