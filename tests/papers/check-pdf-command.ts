import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pdfOf } from '#activities/papers/pdf.ts';
import { papers } from './all.ts';
import { checkPdfs, digest, findVeraPdf, flavour } from './verapdf/vera-pdf.ts';

/**
 * `npm run check-pdf -- FILE…` checks files against PDF/UA-1 with veraPDF. Without a file it checks our papers and,
 * when there is nothing to mend, writes down which bytes have passed.
 */
const found = await findVeraPdf();
if ('missing' in found) throw new Error(`veraPDF needs Java, Maven and Maven Central: ${found.missing}`);

const given = process.argv.slice(2);
const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-papers-'));
const ours = Object.entries(papers).map(([name, paper]) => {
  const bytes = pdfOf(paper());
  return { name, bytes, file: path.join(folder, `${name}.pdf`), sha256: digest(bytes) };
});
for (const one of ours) await writeFile(one.file, one.bytes);

const verdicts = await checkPdfs(found.classpath, given.length > 0 ? given : ours.map((one) => one.file));
for (const { file, passed, checks, failures } of verdicts) {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${checks} checks  ${path.basename(file)}\n`);
  for (const failure of failures) process.stdout.write(`        ${failure}\n`);
}
await rm(folder, { recursive: true, force: true });

const allPassed = verdicts.every((one) => one.passed);
if (given.length === 0 && allPassed) {
  const passed = Object.fromEntries(ours.map(({ name, sha256 }) => [name, sha256]));
  const record = { validator: 'veraPDF 1.28.2', flavour, passed };
  await writeFile(new URL('verapdf/passed.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
}
process.exitCode = allPassed ? 0 : 1;
