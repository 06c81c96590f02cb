import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';

// Pictures of every page are kept where this names a folder: to be looked at.
const asked = process.env['PAGE_PICTURES'];

const folder = asked ?? path.join(os.tmpdir(), 'passerelle-pages');

async function keep(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

/** Keeps a picture of a page where pictures are asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  if (asked !== undefined) await keep(page, name);
}

/** Keeps a picture of a page with faults, asked for or not. Gives the faults, each with the page's name, and where the picture is. */
export async function shownFaults(
  page: Page,
  name: string,
  faults: readonly string[],
): Promise<readonly string[]> {
  if (faults.length === 0) return [];
  return [...faults.map((one) => `${name}: ${one}`), `seen in ${await keep(page, name)}`];
}
