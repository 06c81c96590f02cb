import type { Block } from '#domain/function-sheet/block.ts';
import { openArchive, textOf } from '#services/untrusted/archive.ts';
import { limits } from './limits.ts';
import { OdtReader } from './odt-blocks.ts';
import { stylesOf } from './odt-styles.ts';
import { FileRefused } from '#services/untrusted/refused.ts';
import { everyOf, treeOf } from './tree.ts';

const wanted = new Set(['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml']);
const textDocument = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/u;

/** The blocks of an OpenDocument text. */
export function blocksOfOdt(bytes: Uint8Array): readonly Block[] {
  const parts = openArchive(bytes, (name) => wanted.has(name), limits);
  const written = (name: string): string => textOf(parts.get(name) ?? new Uint8Array());
  if (!textDocument.test(written('mimetype'))) throw new FileRefused('wrongFile');
  if (written('META-INF/manifest.xml').includes('encryption-data')) throw new FileRefused('encrypted');
  if (!parts.has('content.xml')) throw new FileRefused('unreadable');
  const content = treeOf(written('content.xml'), true);
  const styles = stylesOf([treeOf(written('styles.xml'), true), content]);
  const [body] = everyOf(content, 'office:text');
  if (!body) throw new FileRefused('unreadable');
  return new OdtReader(styles).blocks(body, { list: null, listStyle: undefined, bold: false, tables: 0 });
}
