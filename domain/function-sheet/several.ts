import { wordsIn } from './block.ts';
import { fitting } from './bounds.ts';
import type { Said } from './section.ts';
import { cellsWithoutShare, withoutShare } from './share.ts';
import { asLabel, asLine, leastDepth } from './written.ts';

/** What a section of missions or limits says, one by one, and the lines that only lead to them. */
export interface OneByOne {
  readonly texts: readonly string[];
  /** Which share of the time a text takes, where the sheet says so: cut from the text, of which the head remains. */
  readonly shares: readonly ShareOf[];
  readonly leads: readonly string[];
}

export interface ShareOf {
  readonly head: string;
  readonly share: string;
}

const fewestWords = 4;
const sentence = /(?<=[.!?…])\s+(?=\p{Lu})/u;
const enumerated = /\s*;\s*/u;

/** A paragraph of missions without bullets: one each where it lists them or says them in whole sentences. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(enumerated).filter(Boolean);
  if (parts.length > 2) return parts;
  const sentences = text.split(sentence).filter(Boolean);
  return sentences.every((one) => wordsIn(one) >= fewestWords) ? sentences : [text];
}

const isBullet = (said: Said | undefined): boolean => said?.kind === 'text' && said.depth !== null;
const isLead = (said: Said, next: Said | undefined): boolean =>
  said.kind === 'text' && said.depth === null && said.text.endsWith(':') && isBullet(next);

/** A row of a table of tasks: its first cell heads what the others say. */
function rowText(cells: readonly string[], colon: string): string {
  const [head = '', ...others] = cells.filter(Boolean);
  if (others.length === 0) return head;
  const single = others.every((one) => !one.includes('\n'));
  return single ? `${head}${colon} ${others.join(' | ')}` : [`${head}${colon}`, ...others].join('\n');
}

type Row = Extract<Said, { kind: 'row' }>;

const longestHead = 80;

/** How a text begins, to know it again by: its first line, or the words of it that a label has room for. */
function headOf(text: string): string {
  const [line = ''] = text.split('\n');
  const head = line.length <= longestHead ? line : `${fitting(line, longestHead)[0]}…`;
  return head.replace(/[\s:.;]+$/u, '');
}

/** Collects the texts: a heading below, or a bullet, takes along what stands below it. */
class Collector {
  readonly texts: string[] = [];
  readonly leads: string[] = [];
  readonly shares: ShareOf[] = [];
  #columns: readonly string[] = [];
  #group: string[] = [];
  /** The least depth that belongs to the text before; nothing does while none is open. */
  #from = Number.POSITIVE_INFINITY;
  #indentFrom = 0;

  close(): void {
    if (this.#group.length > 0) this.add(this.#group.join('\n'));
    this.#group = [];
    this.#from = Number.POSITIVE_INFINITY;
  }

  /** A text of its own, without the share of the time that stands in or beside it. */
  add(said: string, beside: string | null = null): void {
    const { text, share } = beside === null ? withoutShare(said) : { text: said, share: beside };
    this.texts.push(text);
    if (share !== null) this.shares.push({ head: headOf(text), share });
  }

  /** A row of a table of tasks; the names of its columns lead to the rows below. */
  row(said: Row, colon: string): void {
    this.close();
    if (said.heads) {
      this.#columns = said.cells;
      this.leads.push(asLine(said));
      return;
    }
    const { cells, share } = cellsWithoutShare(said.cells, this.#columns);
    this.add(rowText(cells, colon), share);
  }

  begin(text: string, from: number, indentFrom: number): void {
    this.close();
    this.#group = [text];
    this.#from = from;
    this.#indentFrom = indentFrom;
  }

  /** Whether it was taken along. */
  along(said: Said, depth: number): boolean {
    if (depth < this.#from) return false;
    this.#group.push(asLine(said, this.#indentFrom));
    return true;
  }
}

// Paragraphs and rows belong to a heading below, and to nothing else.
const underHeading = -1;

function collect(said: readonly Said[], grouped: boolean, colon: string): Collector {
  const found = new Collector();
  const least = leastDepth(said);
  const listed = said.some((one) => one.kind !== 'text' || one.depth !== null);
  for (const [n, one] of said.entries()) {
    if (one.kind === 'sub') found.begin(asLabel(one.text), underHeading, least);
    else if (one.kind === 'text' && one.depth !== null) {
      if (!found.along(one, one.depth)) found.begin(one.text, one.depth + 1, one.depth + 1);
    } else if (one.kind === 'text' && grouped && isLead(one, said[n + 1])) {
      found.begin(one.text, least, least);
    } else if (found.along(one, underHeading)) continue;
    else if (one.kind === 'row') found.row(one, colon);
    else if (listed) {
      found.close();
      found.leads.push(one.text);
    } else for (const part of partsOf(one.text)) found.add(part);
  }
  found.close();
  return found;
}

/**
 * Missions and limits one by one: each bullet with those below it, each heading below with all that stands under it,
 * each row of a table; paragraphs where there is nothing else. A line that ends in a colon leads to all bullets;
 * where there are several such lines, each heads its own. `colon` is written as the language of the sheet does.
 */
export const oneByOne = (said: readonly Said[], colon: string): OneByOne =>
  collect(said, said.filter((one, n) => isLead(one, said[n + 1])).length > 1, colon);
