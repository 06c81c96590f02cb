import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '#domain/words/words.ts';

/** One run of axe: a page in a language, a width and a scheme. */
export interface AxeRun {
  readonly page: string;
  readonly language: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly rules: number;
  readonly violations: number;
  readonly faults: readonly string[];
}

/** What a first visit of a page takes over the wire. */
export interface Weight {
  readonly page: string;
  readonly requests: number;
  readonly bytes: number;
  readonly ofPage: number;
}

/** What the gates count, by name; those that look in each language, for each. */
export type Figures = { readonly [language in Language as `axe-${language}`]: readonly AxeRun[] } & {
  readonly weights: readonly Weight[];
};

const fileOf = (folder: string, name: keyof Figures): string => path.join(folder, `${name}.json`);

/** Leaves figures where PAGES_FIGURES wants them: `npm run pages-report` does. */
export async function noteFigures<N extends keyof Figures>(name: N, figures: Figures[N]): Promise<void> {
  const folder = process.env['PAGES_FIGURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(folder, name), JSON.stringify(figures));
}

/** Figures that a run left. @throws when a gate left none */
export const figuresIn = async <N extends keyof Figures>(folder: string, name: N): Promise<Figures[N]> =>
  JSON.parse(await readFile(fileOf(folder, name), 'utf8'));
