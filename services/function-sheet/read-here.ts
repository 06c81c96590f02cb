import type { Block } from '#domain/function-sheet/block.ts';
import { blocksOfText } from '#domain/function-sheet/pasted.ts';
import { textOfCell } from '#domain/function-sheet/table-row.ts';
import { found, type Found } from '#services/untrusted/found.ts';
import { FileRefused, type FileRefusal } from '#services/untrusted/refused.ts';
import { type JudgedSheet, judgedSheet } from './answer.ts';
import { limits } from './limits.ts';
import { blocksOfOdt } from './odt.ts';
import type { SheetFile } from './reading.ts';

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

/** Reads one file in this thread, which `reading.ts` makes one of its own. */
export const readHere = (file: SheetFile): Promise<Found<JudgedSheet>> =>
  found(async () => {
    const blocks = await blocksOf(file);
    // What was pasted was measured as it came.
    const refusal = file.format === 'text' ? undefined : refusalOf(blocks);
    if (refusal !== undefined) throw new FileRefused(refusal);
    return judgedSheet(blocks);
  });
