import { type Block, wordsIn } from './block.ts';
import type { Line } from './line.ts';
import { recognise } from './recognise.ts';

type Cells = readonly (readonly Block[])[];
type LinesOf = (blocks: readonly Block[]) => readonly Line[];
type Label = Extract<Line, { kind: 'label' }>;

const fewWords = 8;

/** The words of a cell, its bullets marked. */
export const textOfCell = (cell: readonly Block[]): string =>
  cell
    .map((block) => {
      if (block.kind === 'row') return block.cells.map(textOfCell).filter(Boolean).join(' | ');
      return block.kind === 'item' ? `${'  '.repeat(block.depth)}- ${block.text}` : block.text;
    })
    .filter(Boolean)
    .join('\n');

/** A cell that could be the key of others: one short line. */
const keyIn = (cell: readonly Block[]): string | undefined => {
  const [only, ...others] = cell;
  if (!only || others.length > 0 || only.kind === 'row' || wordsIn(only.text) > fewWords) return undefined;
  // « Date : ......... » has its value, or the room for it, with it.
  return /:\s*\S/u.test(only.text) ? undefined : only.text;
};

function labelFrom(cell: readonly Block[], beside: Cells, linesOf: LinesOf): Label | undefined {
  const text = keyIn(cell);
  const found = text === undefined ? undefined : recognise(text);
  if (text === undefined || !found) return undefined;
  const value = beside.flatMap((one) => linesOf(one));
  const plain = [text, ...beside.map(textOfCell).filter(Boolean)].join(' | ');
  const named = found.means === 'sheet' ? { means: 'title' as const, whole: false } : found;
  return { kind: 'label', text, ...named, value, inTable: true, plain };
}

/** Key, value, key, value: as the head of a sheet often is. */
function pairs(cells: Cells, linesOf: LinesOf): readonly Line[] | undefined {
  if (cells.length < 4 || cells.length % 2 > 0) return undefined;
  const two = Array.from({ length: cells.length / 2 }, (_, n) => cells.slice(2 * n, 2 * n + 2));
  const keys = two.map(([key = []]) => keyIn(key));
  const known = keys.filter((key) => key !== undefined && recognise(key));
  // One known key could be the first cell of any table: two, or a colon behind the others, make a row of pairs.
  if (keys.some((key) => key === undefined || !(recognise(key) ?? key.endsWith(':')))) return undefined;
  if (known.length === 0) return undefined;
  return two.flatMap(([key = [], value = []]) => {
    const label = labelFrom(key, [value], linesOf);
    return label ? [label] : plainRow([key, value], false);
  });
}

function plainRow(cells: Cells, first: boolean): readonly Line[] {
  const heads = first && cells.every((cell) => keyIn(cell) !== undefined);
  return [{ kind: 'row', cells: cells.map(textOfCell), heads }];
}

const startsKnown = ([block]: readonly Block[]): boolean =>
  block !== undefined && block.kind !== 'row' && recognise(block.text) !== undefined;

/**
 * The lines of a row: a label and what stands beside it, several such pairs, columns that each have a heading of
 * their own, a band over the rows below, or a row of a table of tasks.
 */
export function rowLines(cells: Cells, first: boolean, linesOf: LinesOf): readonly Line[] {
  const said = cells.filter((cell) => textOfCell(cell) !== '');
  const [head = [], ...others] = said;
  if (said.length === 0) return [];
  if (said.length === 1) {
    const goesOn = cells.length > 1 && cells[0] !== head && !first;
    return goesOn ? [{ kind: 'more', value: linesOf(head) }] : linesOf(head);
  }
  // Names of columns: each means something by itself, and none is what another says.
  const named = said.every((cell) => keyIn(cell) !== undefined && startsKnown(cell));
  if (named && first) return plainRow(said, first);
  const paired = pairs(said, linesOf);
  if (paired) return paired;
  if (said.every((cell) => cell.length > 1 && startsKnown(cell)))
    return said.flatMap((cell) => linesOf(cell));
  const label = labelFrom(head, others, linesOf);
  return label ? [label] : plainRow(said, first);
}
