import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { docxOf } from '#activities/papers/docx.ts';
import { PaperNotMade } from '#activities/papers/paper-not-made.ts';
import { pdfOf } from '#activities/papers/pdf.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { papers } from './all.ts';
import { hostilePaper, hostileTexts, unprintable } from './hostile.ts';
import { ofRole, readPdf, type ReadPdf, type Tagged } from './read-pdf.ts';
import { paperOf } from './samples.ts';

/** A4 is 595 points wide, the margin 71. */
const rightEdge = 525;
const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');
const textsIn = (tags: readonly Tagged[]): readonly string[] =>
  tags.map((one) => one.text.replaceAll(/\s+/gu, ' ').trim());
const wordsOf = (paper: Paper): readonly string[] => [
  paper.kind,
  paper.title,
  ...(paper.aid === null ? [] : [paper.aid]),
  ...paper.facts.flatMap(({ label, value }) => [label, value]),
  ...paper.sections.flatMap((one) => [
    one.heading,
    ...('table' in one
      ? [...one.table.head, ...one.table.rows.flat()]
      : one.items
          .flatMap(({ text }) => text.split('\n'))
          .map((line) => line.replace(/^(?:[-•]|\d+\.) /u, ''))),
  ]),
  paper.fingerprint.value,
];

describe.each(Object.keys(papers).filter((one) => one !== 'hostile'))('The PDF of the paper “%s”', (name) => {
  const paper = papers[name]?.() ?? paperOf('fr');
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(pdfOf(paper));
  });

  it('says who made it, what it is called, when, and in which language', () => {
    expect(read.info).toMatchObject({
      Title: paper.title,
      Author: paper.author,
      CreationDate: `D:${paper.madeOn.replaceAll('-', '')}000000Z`,
    });
    expect(read.language).toBe({ fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[paper.language]);
  });

  it('tags everything it says, and leaves nothing out', () => {
    const tagged = bare(read.tags.map((one) => one.text).join(''));
    expect(read.marked).toBe(true);
    expect(read.untagged.trim()).toBe('');
    expect(wordsOf(paper).filter((one) => !tagged.includes(bare(one)))).toEqual([]);
  });

  it('has one title, and a heading for each section in the order of the paper', () => {
    expect(textsIn(ofRole(read.tags, /^H1$/u)).map(bare)).toEqual([bare(paper.title)]);
    expect(textsIn(ofRole(read.tags, /^H2$/u)).map(bare)).toEqual(
      paper.sections.map((one) => bare(one.heading)),
    );
    expect(ofRole(read.tags, /^H[3-6]?$/u)).toEqual([]);
  });

  it('has real lists and tables with a row of headings', () => {
    expect(ofRole(read.tags, /^LI$/u).length).toBeGreaterThanOrEqual(6);
    const heads = ofRole(read.tags, /^TH$/u);
    const tables = paper.sections.flatMap((one) => ('table' in one ? [one.table] : []));
    expect(textsIn(heads)).toEqual(expect.arrayContaining(tables.flatMap((one) => [...one.head])));
    expect(ofRole(read.tags, /^TD$/u).length).toBe(tables.flatMap((one) => one.rows.flat()).length);
  });

  it('bears version and fingerprint at the foot of every page', () => {
    expect(bare(read.text).split(bare(paper.footer)).length - 1).toBe(read.pages);
    const { before, between } = paper.page;
    expect(bare(read.text)).toContain(bare(`${before} ${read.pages} ${between} ${read.pages}`));
  });
});

describe('A PDF of whatever people write', () => {
  it('prints every text to the letter: nothing in it is markup', async () => {
    const said = bare((await readPdf(pdfOf(hostilePaper()))).tags.map((one) => one.text).join(''));
    // Signs of a list become tags; what reads from right to left is compared by its letters.
    const lines = hostileTexts
      .flatMap((text) => text.split('\n'))
      .map((line) => line.replace(/^(?:- |\d\. (?=un$|deux$))/u, ''));
    const missing = lines
      .filter((line) => !/[\u0590-\u06FF]/u.test(line))
      .filter((line) => !said.includes(bare(line)));
    expect(missing).toEqual([]);
    expect(['م', 'ر', 'ש', 'ל'].filter((one) => !said.includes(one))).toEqual([]);
  });

  it('names by its number what cannot be printed, instead of passing over it', async () => {
    const said = bare((await readPdf(pdfOf(hostilePaper()))).text);
    expect(unprintable.filter((one) => !said.includes(bare(one.inPdf)))).toEqual([]);
  });

  it('keeps every word inside the page, however long', async () => {
    const task = (await import('pdfjs-dist/legacy/build/pdf.mjs')).getDocument({
      data: pdfOf(hostilePaper()).slice(),
    });
    const document = await task.promise;
    const ends: number[] = [];
    for (let n = 1; n <= document.numPages; n += 1) {
      const { items } = await (await document.getPage(n)).getTextContent();
      for (const one of items) if ('width' in one) ends.push(Number(one.transform[4]) + one.width);
    }
    await task.destroy();
    expect(ends.length).toBeGreaterThan(100);
    expect(Math.max(...ends)).toBeLessThan(rightEdge);
  });
});

describe('The same paper', () => {
  it('is the same bytes, today and later; another is not', () => {
    const paper = paperOf('fr');
    const first = Buffer.from(pdfOf(paper));
    pdfOf(hostilePaper());
    expect(first.equals(pdfOf(structuredClone(paper)))).toBe(true);
    expect(first.equals(pdfOf({ ...paper, footer: `${paper.footer}.` }))).toBe(false);
  });

  it('is the same bytes on a machine with other typefaces', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'passerelle-home-'));
    const root = fileURLToPath(new URL('../../', import.meta.url));
    try {
      await mkdir(path.join(home, '.fonts'));
      await cp(
        path.join(root, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
        path.join(home, '.fonts/a.ttf'),
      );
      const ask = `
        const { makeCompiler } = await import('#activities/papers/compiler.ts');
        const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
        const knows = (one) => one.compile({ mainFileContent: '#set text(font: "Liberation Sans")\\na' }).takeWarnings() === null;
        process.stdout.write(JSON.stringify([knows(NodeCompiler.create({})), knows(makeCompiler())]));`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', ask], {
        cwd: root,
        env: { ...process.env, HOME: home },
      });
      // The compiler as it comes takes what the machine has (elsewhere than on Linux, from other folders); ours does not.
      const [asItComes, ours] = z.tuple([z.boolean(), z.boolean()]).parse(JSON.parse(stdout));
      expect([asItComes || process.platform !== 'linux', ours]).toEqual([true, false]);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
});

const twoHundredTimes = (text: string): Paper => ({
  ...paperOf('fr'),
  sections: [
    {
      heading: 'Missions',
      items: Array.from({ length: 200 }, () => ({ text, open: false, language: 'fr' })),
    },
  ],
});

describe('A PDF that cannot be made', () => {
  it('is refused at once when it would be far longer than anybody reads', async () => {
    expect(() => pdfOf(twoHundredTimes('- a\n'.repeat(1000)))).toThrow('more than 4000 lines');
    expect(() => pdfOf(twoHundredTimes('a b '.repeat(1000)))).toThrow('more than 500000 signs');
    await expect(docxOf(twoHundredTimes('- a\n'.repeat(1000)))).rejects.toThrow(
      'as docx: more than 4000 lines',
    );
  });

  it.each([
    [{ title: '' }, 'the paper could not be made as pdf: PDF/UA-1 error: heading title is empty'],
    [{ madeOn: '2026-02-31' }, 'the paper could not be made as pdf: 0: date is invalid'],
  ])('says why, and nothing of what the paper says: %j', (part, message) => {
    const make = () => pdfOf({ ...paperOf('fr'), ...part });
    expect(make).toThrow(PaperNotMade);
    expect(make).toThrow(message);
  });

  it('does not repeat what a library quotes', () => {
    const said = String.raw`[SourceDiagnostic { message: "the text ${'`'}\"Luc\"${'`'} could not be displayed" }]`;
    expect(new PaperNotMade('pdf', said).message).toBe(
      'the paper could not be made as pdf: the text … could not be displayed',
    );
    expect(PaperNotMade.of('docx', new Error('no key "Luc"')).message).toBe(
      'the paper could not be made as docx: no key …',
    );
  });
});
