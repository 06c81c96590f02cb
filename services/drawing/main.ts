import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { withTable } from '#domain/function-sheet/table-of-headings.ts';
import { kinds } from '#domain/kinds.ts';
import { drawProcess } from '#domain/drawing.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';

// `npm run diagrams`: writes the page of every process, and the table of headings in the page on function sheets.
const folder = new URL('../../docs/processes/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const kind of kinds) {
  const page = drawProcess(processOf(kind), wordsOf(kind, 'fr'), sharedWords('fr'));
  await writeFile(new URL(`${kind}.md`, folder), page);
  process.stdout.write(`docs/processes/${kind}.md\n`);
}

const sheets = new URL('../../docs/function-sheets.md', import.meta.url);
await writeFile(sheets, withTable(await readFile(sheets, 'utf8')));
process.stdout.write('docs/function-sheets.md\n');
