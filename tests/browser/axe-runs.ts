import type { Page } from 'playwright-core';
import type { Language } from '#domain/words/words.ts';
import { askAxe, type AxeSaid, bringAxe } from './axe.ts';
import { picture, shownFaults } from './faults.ts';
import type { AxeRun } from './figures.ts';
import { shapeOf } from './in-page.ts';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/** How many views of a page axe is asked about. */
export const viewCount = widths.length * schemes.length;

/** What was said of another scheme of the same shape; of colours, what is said of this one. */
async function withColours(page: Page, { rules, violations }: AxeSaid): Promise<AxeSaid> {
  const here = await askAxe(page, 'colours');
  return {
    rules: [...rules.filter((one) => !one.isOfColours), ...here.rules],
    violations: [...violations.filter((one) => !one.isOfColours), ...here.violations],
  };
}

/**
 * What axe says of a page in each view. The page is loaded once: its widths and schemes are all in one style sheet.
 * Where a scheme moves and hides nothing, only what is about colours can be said otherwise, and only that is asked again.
 */
export async function runsOn(page: Page, kind: string, language: Language): Promise<readonly AxeRun[]> {
  const found: AxeRun[] = [];
  await bringAxe(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    let before: { readonly shape: string; readonly said: AxeSaid } | undefined;
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const named = `${kind}-${language}-${width}-${scheme}`;
      await picture(page, named);
      const shape = await shapeOf(page);
      const said = before?.shape === shape ? await withColours(page, before.said) : await askAxe(page, 'all');
      before = { shape, said };
      const { rules, violations } = said;
      const faults = await shownFaults(
        page,
        named,
        violations.map(({ words }) => words),
      );
      const counted = { rules: rules.length, violations: violations.length };
      found.push({ page: kind, language, width, scheme, ...counted, faults });
    }
  }
  return found;
}

/** All that is wrong in some runs. */
export const faultsOf = (runs: readonly AxeRun[]): readonly string[] => runs.flatMap(({ faults }) => faults);
