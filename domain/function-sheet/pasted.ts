import { type Block, wordsIn } from './block.ts';

// The marks that people type, and those that Word's bullets become when they are pasted.
const bullet = /^(?:[-–—•●▪▫■□‣◦○►➢➤✓✔*·§>\uF0A7\uF0B7\uF0D8]|o(?=\s))\s+/u;
const ordered = /^(?:\d{1,2}[.)]|[a-z][.)])\s+/u;
/** A mark right before a capital or a small letter, without a space: "-Accueillir". */
const tight = /^[-•*](?=\p{L})/u;

const wrappedFrom = 50;
const tabStop = 4;

interface Typed {
  readonly text: string;
  readonly mark: 'bullet' | 'ordered' | null;
  readonly indent: number;
  readonly afterGap: boolean;
}

function typedOf(line: string, afterGap: boolean): Typed {
  const [space = ''] = /^\s*/u.exec(line) ?? [];
  const indent = space.replaceAll('\t', ' '.repeat(tabStop)).length;
  const text = line.trim();
  const mark = (bullet.exec(text) ?? tight.exec(text))?.[0];
  if (mark !== undefined) return { text: text.slice(mark.length).trim(), mark: 'bullet', indent, afterGap };
  const number = ordered.exec(text)?.[0];
  if (number !== undefined)
    return { text: text.slice(number.length).trim(), mark: 'ordered', indent, afterGap };
  return { text, mark: null, indent, afterGap };
}

/** Whether a line goes on with the one before: that one was cut by a mail programme or a PDF. */
const goesOn = (before: Typed | undefined, line: Typed): before is Typed =>
  before !== undefined &&
  line.mark === null &&
  !line.afterGap &&
  before.text.length >= wrappedFrom &&
  !/[.!?:;…]$/u.test(before.text) &&
  /^\p{Ll}/u.test(line.text);

/** The lines of a text, wrapped ones joined. */
function typedLines(text: string): readonly Typed[] {
  const lines: Typed[] = [];
  let afterGap = false;
  for (const written of text.split('\n')) {
    const line = typedOf(written, afterGap);
    afterGap = line.text === '' && line.mark === null;
    if (line.text === '') continue;
    const before = lines.at(-1);
    if (goesOn(before, line)) lines[lines.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', bold: false, text });

/** Cells that tabs stand between. */
const rowOf = (text: string, first: boolean): Block => ({
  kind: 'row',
  first,
  cells: text.split('\t').flatMap((cell) => (cell.trim() === '' ? [] : [[paragraph(cell.trim())]])),
});

/** The blocks of a text as people type or paste it: bullets, numbers, indents and tabs; headings are told apart later. */
export function blocksOfText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let indents: number[] = [];
  for (const { text: said, mark, indent } of typedLines(text)) {
    const line = mark === null ? said : said.replaceAll('\t', ' ');
    if (mark === null) {
      indents = [];
      const first = blocks.at(-1)?.kind !== 'row';
      blocks.push(line.includes('\t') ? rowOf(line, first) : paragraph(line));
      continue;
    }
    // Two numbers in a row stand side by side whatever their indent is when bullets stand between them.
    indents = [...indents.filter((one) => one < indent), indent];
    blocks.push({
      kind: 'item',
      depth: indents.length - 1,
      ordered: mark === 'ordered',
      bold: false,
      text: line,
    });
  }
  return blocks;
}

/** Whether a paragraph of a file holds typed lines, bullets or tabs of its own. */
export const isTyped = (text: string): boolean =>
  /[\n\t]/u.test(text) || (bullet.test(text) && wordsIn(text) > 1) || tight.test(text);
