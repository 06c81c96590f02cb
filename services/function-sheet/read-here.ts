import type { Block } from '#domain/function-sheet/block.ts';
import { blocksOfText } from '#domain/function-sheet/pasted.ts';
import { textOfCell } from '#domain/function-sheet/table-row.ts';
import { judgedSheet } from './answer.ts';
import { limits } from './limits.ts';
import { blocksOfOdt } from './odt.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import type { Read, SheetFile } from './reading.ts';

async function blocksOf({ format, bytes }: SheetFile): Promise<readonly Block[]> {
  if (format === 'odt') return blocksOfOdt(bytes);
  if (format === 'text') return blocksOfText(Buffer.from(bytes).toString());
  // What reads Word is large: it is loaded for a Word file only.
  const { blocksOfDocx } = await import('./docx.ts');
  return blocksOfDocx(bytes);
}

function refusalOf(blocks: readonly Block[]): FileRefusal | undefined {
  const text = textOfCell(blocks);
  if (text.length > limits.characters) return 'tooLong';
  return /\p{L}/u.test(text) ? undefined : 'empty';
}

/**
 * Reads one file in this thread, which `reading.ts` makes one of its own. Whatever goes wrong in it is a file that
 * cannot be read, and nothing of it is told.
 */
export async function readHere(file: SheetFile): Promise<Read> {
  try {
    const blocks = await blocksOf(file);
    // What was pasted was measured as it came.
    const refusal = file.format === 'text' ? undefined : refusalOf(blocks);
    return refusal === undefined ? { sheet: judgedSheet(blocks) } : { refusal };
  } catch (error) {
    return { refusal: error instanceof FileRefused ? error.refusal : 'unreadable' };
  }
}
