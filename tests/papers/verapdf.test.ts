import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompiler } from '#activities/papers/compiler.ts';
import { pdfOf } from '#activities/papers/pdf.ts';
import { papers } from './all.ts';
import { checkPdfs, digest, findVeraPdf } from './verapdf/vera-pdf.ts';

const record: unknown = JSON.parse(
  await readFile(path.join(import.meta.dirname, 'verapdf/passed.json'), 'utf8'),
);
const found = await findVeraPdf();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-papers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A validator that is not ours', () => {
  // The same paper is the same bytes: so this holds on machines without Java too.
  it('has passed these very bytes; `npm run check-pdf` asks it again after a change', () => {
    const now = Object.entries(papers).map(([name, paper]) => [name, digest(pdfOf(paper()))]);
    expect(record).toMatchObject({ validator: expect.stringMatching(/^veraPDF/u), flavour: 'ua1' });
    expect(record).toHaveProperty('passed', Object.fromEntries(now));
  });

  if ('missing' in found) {
    it('could not be asked here, for want of Java, Maven or its repository', () => {
      expect(found.missing).not.toBe('');
    });
    return;
  }

  it('finds nothing to mend, and would find it: a PDF without tags does not pass', async () => {
    const untagged = makeCompiler().pdf({ mainFileContent: 'Sans balises.' }, { pdfTags: false });
    const all = [
      // The longest takes as long as all the others, and its bytes are on record.
      ...Object.entries(papers)
        .filter(([name]) => name !== 'long')
        .map(([name, paper]) => [name, pdfOf(paper())] as const),
      ['untagged', untagged] as const,
    ];
    for (const [name, bytes] of all) await writeFile(path.join(folder, `${name}.pdf`), bytes);
    const verdicts = await checkPdfs(
      found.classpath,
      all.map(([name]) => path.join(folder, `${name}.pdf`)),
    );
    const ours = verdicts.slice(0, -1);
    expect(ours.flatMap((one) => one.failures)).toEqual([]);
    expect(ours.map((one) => one.passed && one.checks > 1000)).toEqual(ours.map(() => true));
    expect(verdicts.at(-1)).toMatchObject({ passed: false });
  }, 180_000);
});
