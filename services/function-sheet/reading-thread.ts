import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from '#domain/function-sheet/block.ts';
import { textOfCell } from '#domain/function-sheet/table-row.ts';
import { judgedSheet } from './answer.ts';
import { blocksOfDocx } from './docx.ts';
import { limits } from './limits.ts';
import { blocksOfOdt } from './odt.ts';
import { SheetRefused, type SheetRefusal } from './refused.ts';
import type { Read, SheetFile } from './reading.ts';

/** Reads one file; whatever goes wrong in it is a file that cannot be read, and nothing of it is told. */
async function read({ format, bytes }: SheetFile): Promise<Read> {
  try {
    const blocks = format === 'docx' ? await blocksOfDocx(bytes) : blocksOfOdt(bytes);
    const refusal = refusalOf(blocks);
    return refusal === undefined ? { sheet: judgedSheet(blocks) } : { refusal };
  } catch (error) {
    return { refusal: error instanceof SheetRefused ? error.refusal : 'unreadable' };
  }
}

function refusalOf(blocks: readonly Block[]): SheetRefusal | undefined {
  const text = textOfCell(blocks);
  if (text.length > limits.characters) return 'tooLong';
  return /\p{L}/u.test(text) ? undefined : 'empty';
}

// A thread of its own, so that a file made to be slow or large takes nothing along. What it needs is loaded by now:
// the time from here on is the file's.
const file: SheetFile = workerData;
parentPort?.postMessage('begins', []);
parentPort?.postMessage(await read(file), []);
