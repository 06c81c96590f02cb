import type { Block } from '#domain/function-sheet/block.ts';
import { limits } from './limits.ts';
import { blockOf, type PlaceInList } from './place-in-list.ts';
import { RunOfText } from './run-of-text.ts';
import { childrenOf, type Element, everyOf, isElement, textIn } from './tree.ts';

interface Around {
  readonly list: PlaceInList | null;
  readonly bold: boolean;
  readonly tables: number;
}

/** The notes by the id that the text names them with; the arrow back to the text is ours to leave out. */
const notesIn = (root: Element): ReadonlyMap<string, string> =>
  new Map(
    everyOf(root, 'li')
      .filter(({ attributes: { id = '' } }) => /^(?:foot|end)note-/u.test(id))
      .map((one) => [one.attributes['id'] ?? '', textIn(one).trim().replace(/↑$/u, '').trim()]),
  );

/** Reads the HTML that a Word file was turned into; made for one file. */
class Reader {
  readonly #notes: ReadonlyMap<string, string>;
  #run = new RunOfText();

  constructor(notes: ReadonlyMap<string, string>) {
    this.#notes = notes;
  }

  blocks(element: Element, around: Around): readonly Block[] {
    const inside = element.children.flatMap((child) =>
      isElement(child) ? this.#element(child, around) : this.#words(child, around),
    );
    return inside;
  }

  #words(text: string, around: Around): readonly Block[] {
    this.#run.add(text, around.bold);
    return [];
  }

  #flush(around: Around): readonly Block[] {
    return blockOf(this.#run.take(), around.list);
  }

  #element(element: Element, around: Around): readonly Block[] {
    const { name } = element;
    if (name === 'br') return this.#words('\n', around);
    if (name === 'strong' || name === 'b') return this.blocks(element, { ...around, bold: true });
    if (name === 'a') return this.#link(element, around);
    if (/^h[1-6]$/u.test(name)) return this.#heading(element, around);
    if (name === 'ul' || name === 'ol') return this.#list(element, around);
    if (name === 'table') return this.#table(element, around);
    if (name !== 'p') return this.blocks(element, around);
    return [...this.#flush(around), ...this.blocks(element, around), ...this.#flush(around)];
  }

  /** A note stands where the text names it, in parentheses. */
  #link(element: Element, around: Around): readonly Block[] {
    const note = this.#notes.get((element.attributes['href'] ?? '').slice(1));
    return note === undefined ? this.blocks(element, around) : this.#words(` (${note})`, around);
  }

  #heading(element: Element, around: Around): readonly Block[] {
    const before = this.#flush(around);
    const inside = this.blocks(element, around);
    const text = this.#run.take()?.text;
    const level = Number(element.name.slice(1));
    return [...before, ...(text === undefined ? [] : [{ kind: 'heading' as const, level, text }]), ...inside];
  }

  #list(element: Element, around: Around): readonly Block[] {
    const before = this.#flush(around);
    const depth = around.list === null ? 0 : around.list.depth + 1;
    const list = { depth, ordered: element.name === 'ol' };
    const items = childrenOf(element, 'li').filter(({ attributes: { id = '' } }) => !this.#notes.has(id));
    return [
      ...before,
      ...items.flatMap((one) => [
        ...this.blocks(one, { ...around, list }),
        ...this.#flush({ ...around, list }),
      ]),
    ];
  }

  #table(element: Element, around: Around): readonly Block[] {
    const before = this.#flush(around);
    const inside = { list: null, bold: false, tables: around.tables + 1 };
    const cellOf = (cell: Element): readonly Block[] => [
      ...this.blocks(cell, inside),
      ...this.#flush(inside),
    ];
    const rows = everyRow(element).map((row) => childrenOf(row, 'td', 'th'));
    if (inside.tables > limits.tables) return [...before, ...rows.flat().flatMap(cellOf)];
    return [
      ...before,
      ...spread(rows, cellOf).map((cells, n) => ({ kind: 'row' as const, first: n === 0, cells })),
    ];
  }
}

const everyRow = (table: Element): readonly Element[] =>
  table.children
    .filter(isElement)
    .flatMap((one) =>
      one.name === 'tr' ? [one] : ['thead', 'tbody', 'tfoot'].includes(one.name) ? everyRow(one) : [],
    );

const widest = 64;

/** The cells of rows, with an empty one where a cell of a row above reaches down to. */
function spread(
  rows: readonly (readonly Element[])[],
  cellOf: (cell: Element) => readonly Block[],
): readonly (readonly (readonly Block[])[])[] {
  let reaching: number[] = [];
  return rows.map((row) => {
    const cells: (readonly Block[])[] = [];
    const next: number[] = [];
    const skip = (): void => {
      while ((reaching[cells.length] ?? 0) > 0 && cells.length < widest) {
        next[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const cell of row) {
      skip();
      next[cells.length] = Number(cell.attributes['rowspan'] ?? 1) - 1 || 0;
      cells.push(cellOf(cell));
    }
    skip();
    reaching = next;
    return cells;
  });
}

/** The blocks of the HTML that a Word file was turned into. */
export function blocksOfHtml(root: Element): readonly Block[] {
  const around = { list: null, bold: false, tables: 0 };
  const reader = new Reader(notesIn(root));
  return [...reader.blocks(root, around)];
}
