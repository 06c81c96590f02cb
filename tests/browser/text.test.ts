import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longText } from '../support/long-text.ts';
import { openBrowser } from './browser.ts';
import { cast } from './cast.ts';
import { comeIn } from './hands.ts';
import { serve, type Served } from './served.ts';

const pictures = process.env['PAGE_PICTURES'];

let served: Served;
let browser: Browser;
let job: Awaited<ReturnType<typeof longText>>;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  job = await longText(served.api);
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function reader(person: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 800 },
    colorScheme,
    locale: 'fr-BE',
  });
  const page = await context.newPage();
  await comeIn(page, served.origin, person);
  return { context, page };
}

async function see(page: Page, url: string, name: string): Promise<void> {
  await page.goto(served.origin + url);
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

const close = (context: BrowserContext): Promise<void> => context.close();

test.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('a long text is read at %i px, %s, and nothing sticks out', async (width, scheme) => {
  const { context, page } = await reader(cast.lead.fr, width, scheme);
  await see(page, `${job.page}/text?as=lead`, `text-${width}-${scheme}`);
  const box = await page.locator('main').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(width);
  const found = page.locator('mark.p-found');
  expect(await found.innerText()).toBe('Un diplôme de pair-aidance est exigé.');
  await close(context);
});
