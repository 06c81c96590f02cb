import type { Page } from 'playwright-core';
import { shownFaults } from './faults.ts';
import { enlarge, sizesOf } from './in-page.ts';

/** What does not fit in a window of each width; enlarged, only that a reader never has to scroll sideways or guess. The page stays enlarged. */
export async function faultsOfLayout(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const { wide, narrow, cut, small, crowded } = await sizesOf(page);
    faults.push(
      ...(await shownFaults(page, `${name}-${width}`, [...wide, ...narrow, ...cut, ...small, ...crowded])),
    );
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await enlarge(page);
  const { wide, cut } = await sizesOf(page);
  return [...faults, ...(await shownFaults(page, `${name}-360-enlarged`, [...wide, ...cut]))];
}
