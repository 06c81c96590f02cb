import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompiler } from '#activities/papers/compiler.ts';
import { pdfOf } from '#activities/papers/pdf.ts';
import { papers } from './all.ts';
import { paperOf } from './samples.ts';
import { checkPdfs, digest, findVeraPdf } from './verapdf/vera-pdf.ts';

const record: unknown = JSON.parse(
  await readFile(path.join(import.meta.dirname, 'verapdf/passed.json'), 'utf8'),
);
const found = await findVeraPdf();
const classpaths = 'missing' in found ? [] : [found.classpath];
const notAsked = 'missing' in found ? ` (veraPDF could not be asked here: ${found.missing})` : '';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-papers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A validator that is not ours', () => {
  // The same paper is the same bytes: so this holds on machines without Java too.
  it(`has passed these very bytes${notAsked}`, () => {
    const now = Object.entries(papers).map(([name, paper]) => [name, digest(pdfOf(paper()))]);
    expect(record).toMatchObject({ validator: expect.stringMatching(/^veraPDF/u), flavour: 'ua1' });
    // After a change: npm run check-pdf
    expect(record).toHaveProperty('passed', Object.fromEntries(now));
  });

  it.each(classpaths)(
    'finds nothing to mend, and would find it: a PDF without tags does not pass',
    async (classpath) => {
      const untagged = makeCompiler().pdf({ mainFileContent: 'Sans balises.' }, { pdfTags: false });
      // Two are enough to see that it answers: the bytes of all are on record.
      const all = [pdfOf(paperOf('fr')), pdfOf(paperOf('nl', 'en')), untagged];
      const files = all.map((_, n) => path.join(folder, `${n}.pdf`));
      for (const [n, bytes] of all.entries()) await writeFile(files[n] ?? '', bytes);
      const verdicts = await checkPdfs(classpath, files);
      expect(verdicts.slice(0, 2).flatMap((one) => one.failures)).toEqual([]);
      expect(verdicts.map((one) => one.passed)).toEqual([true, true, false]);
      expect(verdicts.slice(0, 2).filter((one) => one.checks < 1000)).toEqual([]);
    },
    180_000,
  );
});
