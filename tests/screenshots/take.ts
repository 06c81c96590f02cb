import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { Demonstration } from './demonstration.ts';
import type { Find, Picture } from './pictures.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
] as const;

interface View {
  readonly width: 360 | 1280;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const list = z.object({ items: z.array(z.object({ id: z.string() })) });

/** Finds processes as somebody of the demonstration sees them. */
function findAs({ origin, tokens }: Demonstration, person: string): Find {
  return async (kind, state) => {
    const answer = await fetch(`${origin}/v1/${kind}s?state=${state}&limit=1`, {
      headers: { authorization: `Bearer ${tokens.get(person) ?? ''}` },
    });
    const [first] = list.parse(await answer.json()).items;
    if (!first) throw new Error(`${person} sees no ${kind} that is ${state}`);
    return `/${kind}s/${first.id.slice(first.id.indexOf('/') + 1)}`;
  };
}

async function open(page: Page, shown: Demonstration, { name, by, at }: Picture): Promise<void> {
  if (by !== undefined) {
    await page.goto(`${shown.origin}/demo`);
    await page.locator(`form[action="/demo/${encodeURIComponent(by)}"] button`).click();
  }
  if (typeof at !== 'string' && by === undefined)
    throw new Error(`${name} is of a process, and nobody looks`);
  const address = typeof at === 'string' ? at : await at(findAs(shown, by ?? ''));
  // Off the page: what is under the pointer shows more than it does to anybody else.
  await page.mouse.move(0, 0);
  await page.goto(shown.origin + address, { waitUntil: 'networkidle' });
}

/** Takes one picture: the whole page, or what is seen without scrolling. Gives the file. */
async function take(
  browser: Browser,
  shown: Demonstration,
  picture: Picture,
  { width, height, colorScheme }: View,
  { folder, fullPage }: { readonly folder: string; readonly fullPage: boolean },
): Promise<string> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'fr' });
  const page = await context.newPage();
  await open(page, shown, picture);
  const dark = colorScheme === 'dark' ? '-dark' : '';
  const file = path.join(folder, `${picture.name}-${width}${dark}.png`);
  await page.screenshot({ path: file, fullPage, animations: 'disabled' });
  await context.close();
  return file;
}

type Take = (
  browser: Browser,
  shown: Demonstration,
  picture: Picture,
  folder: string,
) => Promise<readonly string[]>;

/** The picture that is kept in the repository, if the page has one. */
export const takeKept: Take = async (browser, shown, picture, folder) => {
  const size = sizes.find(({ width }) => width === picture.kept);
  if (!size) return [];
  return [
    await take(browser, shown, picture, { ...size, colorScheme: 'light' }, { folder, fullPage: false }),
  ];
};

/** Every picture of a page, whole. */
export const takeAll: Take = async (browser, shown, picture, folder) => {
  const shades = picture.dark ? (['light', 'dark'] as const) : (['light'] as const);
  const files: string[] = [];
  for (const size of sizes)
    for (const colorScheme of shades)
      files.push(await take(browser, shown, picture, { ...size, colorScheme }, { folder, fullPage: true }));
  return files;
};
