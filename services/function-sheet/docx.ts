import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from '#domain/function-sheet/block.ts';
import { openArchive, textOf } from '#services/untrusted/archive.ts';
import { limits } from './limits.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { treeOf } from './tree.ts';
import { withoutHidden } from './without-hidden.ts';

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml(?:\.rels)?)$/u;
const main = /^word\/document\d*\.xml$/u;

// Titles that people and LibreOffice write with, in the names that Word keeps in every language; a table of contents
// repeats what stands below it.
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...['Titre', 'Kop', 'Heading', 'heading'].flatMap((name) =>
    [1, 2, 3, 4].map((level) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
  ),
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='toc ${level}'] => !`,
    `p[style-name='TOC ${level}'] => !`,
  ]),
  "p[style-name='TOC Heading'] => !",
];

/** The parts that say something, packed anew: pictures, macros and whatever else the file holds are not even unpacked. */
function repacked(bytes: Uint8Array): Buffer {
  const parts = openArchive(bytes, (name) => wanted.test(name), limits);
  if (![...parts.keys()].some((name) => main.test(name))) throw new FileRefused('wrongFile');
  const clean = [...parts].map(([name, part]) => {
    const text = textOf(part);
    return [name, strToU8(main.test(name) ? withoutHidden(text) : text)] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(clean), { level: 0 }));
}

/** The blocks of a Word file. */
export async function blocksOfDocx(bytes: Uint8Array): Promise<readonly Block[]> {
  const buffer = repacked(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return blocksOfHtml(treeOf(value, false));
}
