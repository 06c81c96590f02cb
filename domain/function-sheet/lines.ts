import { type Block, cleaned } from './block.ts';
import type { Line } from './line.ts';
import { blocksOfText, isTyped } from './pasted.ts';
import { headingOf, itemLine, paragraphLine, titled } from './read-line.ts';
import { rowLines } from './table-row.ts';

function typedParagraph(text: string, bold: boolean): readonly Line[] {
  const blocks = blocksOfText(text);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [paragraphLine(block.text, bold)] : linesOf([block]),
  );
}

function linesOfBlock(block: Block): readonly Line[] {
  if (block.kind === 'row') return rowLines(block.cells, block.first, linesOf);
  const text = cleaned(block.text);
  if (text === '') return [];
  if (block.kind === 'heading') {
    const flat = text.replaceAll(/\s+/gu, ' ');
    return [titled(flat) ?? headingOf(flat, block.level)];
  }
  if (block.kind === 'item') return [itemLine(text.replaceAll('\t', ' '), block.depth, block)];
  return isTyped(text) ? typedParagraph(text, block.bold) : [paragraphLine(text, block.bold)];
}

/** The lines of a sheet, each told apart by itself: what stands under what is decided after. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap(linesOfBlock);
}
