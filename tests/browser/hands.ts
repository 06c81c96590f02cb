import type { Page } from 'playwright-core';

/** Comes in by the door of the demonstration. */
export async function comeIn(page: Page, origin: string, person: string): Promise<void> {
  await page.goto(`${origin}/demo`);
  await page.getByRole('button', { name: new RegExp(`^${person}\\b`) }).click();
  await page.waitForURL((url) => url.pathname !== '/demo', { waitUntil: 'load' });
}
