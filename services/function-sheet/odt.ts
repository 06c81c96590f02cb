import type { Block } from '#domain/function-sheet/block.ts';
import { openArchive, textOf } from './archive.ts';
import { OdtReader } from './odt-blocks.ts';
import { stylesOf } from './odt-styles.ts';
import { SheetRefused } from './refused.ts';
import { everyOf, treeOf } from './tree.ts';

const wanted = new Set(['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml']);
const textDocument = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/u;

/** The blocks of an OpenDocument text. */
export function blocksOfOdt(bytes: Uint8Array): readonly Block[] {
  const parts = openArchive(bytes, (name) => wanted.has(name));
  const written = (name: string): string => textOf(parts.get(name) ?? new Uint8Array());
  if (!textDocument.test(written('mimetype'))) throw new SheetRefused('wrongFile');
  if (written('META-INF/manifest.xml').includes('encryption-data')) throw new SheetRefused('encrypted');
  if (!parts.has('content.xml')) throw new SheetRefused('unreadable');
  const content = treeOf(written('content.xml'), true);
  const styles = stylesOf([treeOf(written('styles.xml'), true), content]);
  const [body] = everyOf(content, 'office:text');
  if (!body) throw new SheetRefused('unreadable');
  return new OdtReader(styles).blocks(body, { list: null, listStyle: undefined, bold: false, tables: 0 });
}
