import { mkdir, writeFile } from 'node:fs/promises';
import { kinds } from '#domain/kinds.ts';
import { drawProcess } from '#domain/drawing.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { sharedWords, wordsOf } from '#domain/words/words.ts';

// `npm run diagrams`: writes the page of every process.
const folder = new URL('../../docs/processes/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const kind of kinds) {
  const page = drawProcess(processOf(kind), wordsOf(kind, 'fr'), sharedWords('fr'));
  await writeFile(new URL(`${kind}.md`, folder), page);
  process.stdout.write(`docs/processes/${kind}.md\n`);
}
