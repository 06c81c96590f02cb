import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { renderPaper } from '#activities/papers/render.ts';
import { paperOf } from './samples.ts';

/**
 * Makes docs/pictures/paper-pdf.png and paper-docx.png again: page 1, the DOCX as LibreOffice opens it. Needs
 * `soffice` and `pdftoppm` (Debian: libreoffice-writer-nogui, poppler-utils).
 */
const run = promisify(execFile);
const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-pictures-'));
try {
  const { pdf, docx } = await renderPaper(paperOf('fr'));
  await writeFile(path.join(folder, 'pdf.pdf'), pdf);
  await writeFile(path.join(folder, 'docx.docx'), docx);
  await run('soffice', [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path.join(folder, 'docx.docx'),
  ]);
  for (const name of ['pdf', 'docx']) {
    const from = path.join(folder, `${name}.pdf`);
    await run('pdftoppm', ['-r', '80', '-png', '-singlefile', from, path.join(pictures, `paper-${name}`)]);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
