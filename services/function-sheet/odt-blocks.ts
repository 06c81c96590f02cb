import type { Block } from '#domain/function-sheet/block.ts';
import { limits } from './limits.ts';
import type { Styles } from './odt-styles.ts';
import { blockOf, type PlaceInList } from './place-in-list.ts';
import { RunOfText } from './run-of-text.ts';
import { childrenOf, type Element, isElement } from './tree.ts';

interface Around {
  readonly list: PlaceInList | null;
  readonly listStyle: string | undefined;
  readonly bold: boolean;
  readonly tables: number;
}

// What a reader of the document does not see in its text, or sees again elsewhere in it.
const unseen = new Set([
  'text:tracked-changes',
  'text:hidden-text',
  'text:table-of-content',
  'text:note-citation',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'draw:object',
  'draw:image',
]);

const hides = ({ attributes }: Element): boolean =>
  attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';

const mostRepeated = 8;
const mostSpaces = 100;

/** Reads the body of an OpenDocument text; made for one file. */
export class OdtReader {
  readonly #styles: Styles;
  readonly #run = new RunOfText();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  blocks(element: Element, around: Around): readonly Block[] {
    return element.children.flatMap((one) => {
      if (isElement(one)) return this.#element(one, around);
      this.#run.add(one.replace(/\s+/gu, ' '), around.bold);
      return [];
    });
  }

  #flush(around: Around): readonly Block[] {
    return blockOf(this.#run.take(), around.list);
  }

  #say(text: string, around: Around): readonly Block[] {
    this.#run.add(text, around.bold);
    return [];
  }

  #element(element: Element, around: Around): readonly Block[] {
    const { name, attributes } = element;
    if (unseen.has(name) || hides(element) || this.#styles.isHidden(attributes['text:style-name'])) return [];
    switch (name) {
      case 'text:s':
        return this.#say(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, mostSpaces)), around);
      case 'text:tab':
        return this.#say('\t', around);
      case 'text:line-break':
        return this.#say('\n', around);
      case 'text:span':
        return this.blocks(element, { ...around, bold: this.#isBold(element, around.bold) });
      case 'text:note':
        return this.#note(element, around);
      case 'text:h':
      case 'text:p':
        return this.#paragraph(element, around);
      case 'text:list':
        return this.#list(element, around);
      case 'table:table':
        return this.#table(element, around);
      default:
        return this.blocks(element, around);
    }
  }

  #isBold(element: Element, otherwise: boolean): boolean {
    return this.#styles.isBold(element.attributes['text:style-name'], otherwise);
  }

  /** A note stands where the text names it, in parentheses. */
  #note(element: Element, around: Around): readonly Block[] {
    const inside = new OdtReader(this.#styles).blocks(element, { ...around, list: null });
    const text = inside.map((one) => (one.kind === 'row' ? '' : one.text)).join(' ');
    return this.#say(` (${text})`, around);
  }

  #paragraph(element: Element, around: Around): readonly Block[] {
    if (childrenOf(element, 'text:hidden-paragraph').some(hides)) return [];
    const before = this.#flush(around);
    // A frame in the paragraph holds paragraphs of its own, which come before the end of this one.
    const inside = this.blocks(element, { ...around, bold: this.#isBold(element, false) });
    const own = element.attributes['text:outline-level'];
    const level =
      own === undefined ? this.#styles.levelOf(element.attributes['text:style-name']) : Number(own);
    if (level === undefined && element.name === 'text:p')
      return [...before, ...inside, ...this.#flush(around)];
    const said = this.#run.take();
    const heading = { kind: 'heading' as const, level: Math.min(level ?? 1, 6), text: said?.text ?? '' };
    return [...before, ...inside, ...(said ? [heading] : [])];
  }

  #list(element: Element, around: Around): readonly Block[] {
    const before = this.#flush(around);
    const depth = around.list === null ? 0 : around.list.depth + 1;
    const listStyle = element.attributes['text:style-name'] ?? around.listStyle;
    const list = { depth, ordered: this.#styles.isOrdered(listStyle, depth) ?? false };
    const items = childrenOf(element, 'text:list-item', 'text:list-header');
    return [...before, ...items.flatMap((one) => this.#item(one, { ...around, list, listStyle }))];
  }

  /** The first paragraph of an item is the bullet; those after it go below. */
  #item(element: Element, around: Around & { readonly list: PlaceInList }): readonly Block[] {
    const below = { ...around, list: { depth: around.list.depth + 1, ordered: false } };
    let first = true;
    return element.children.filter(isElement).flatMap((one) => {
      const found = this.#element(one, first || one.name === 'text:list' ? around : below);
      if (found.length > 0) first = false;
      return found;
    });
  }

  #table(element: Element, around: Around): readonly Block[] {
    const before = this.#flush(around);
    const inside: Around = { list: null, listStyle: undefined, bold: false, tables: around.tables + 1 };
    const rows = rowsIn(element).map((row) => this.#cells(row, inside));
    if (inside.tables > limits.tables) return [...before, ...rows.flat(2)];
    return [...before, ...rows.map((cells, n) => ({ kind: 'row' as const, first: n === 0, cells }))];
  }

  #cells(row: Element, inside: Around): readonly (readonly Block[])[] {
    return childrenOf(row, 'table:table-cell', 'table:covered-table-cell').flatMap((cell) => {
      const blocks = [...this.blocks(cell, inside), ...this.#flush(inside)];
      const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1;
      return Array.from({ length: Math.min(times, mostRepeated) }, () => blocks);
    });
  }
}

function rowsIn(element: Element): readonly Element[] {
  return element.children
    .filter(isElement)
    .flatMap((one) =>
      one.name === 'table:table-row'
        ? [one]
        : ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(one.name)
          ? rowsIn(one)
          : [],
    );
}
