import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { blocksOf, type Block } from '#domain/paper/blocks.ts';
import type { Fact, Item, Paper, Table as PaperTable } from '#domain/paper/paper.ts';
import { bulletList, colours, indents, lineWidth, locales, numbersFrom } from './docx-styles.ts';

/** How a text is said, where not as the whole paper. */
type Said = Pick<IRunOptions, 'language'>;

/** Free text with its lines kept. Whatever signs it holds, it stays text. */
const runs = (lines: readonly string[], of: Said): readonly TextRun[] =>
  lines.map((text, n) => new TextRun({ text, ...of, ...(n === 0 ? {} : { break: 1 }) }));

/** Each list of a document is counted for itself. */
export type NextList = () => number;

type Place = Pick<IParagraphOptions, 'style' | 'numbering' | 'indent'> & { readonly said: Said };

function blockParts(
  block: Block,
  level: 0 | 1,
  { said, ...place }: Place,
  next: NextList,
): readonly Paragraph[] {
  if (block.as === 'paragraph') return [new Paragraph({ ...place, children: runs(block.lines, said) })];
  const reference = block.as === 'bullets' ? bulletList : numbersFrom(block.start);
  const numbering = { reference, level, instance: next() };
  return block.items.map((text) => new Paragraph({ ...place, numbering, children: runs([text], said) }));
}

/** Clauses: one stands by itself, several are numbered, with what belongs to each standing below it. */
export function itemParts(
  items: readonly Item[],
  next: NextList,
  paperLanguage: Paper['language'],
): readonly Paragraph[] {
  const several = items.length > 1;
  const numbering = { reference: numbersFrom(1), level: 0, instance: next() };
  return items.flatMap(({ text, open, language }) => {
    const said = language === paperLanguage ? {} : { language: { value: locales[language] } };
    const style = open ? { style: 'Open', said } : { said };
    const [first, ...rest] = blocksOf(text);
    if (!several) return blocksOf(text).flatMap((one) => blockParts(one, 0, style, next));
    const lines = first?.as === 'paragraph' ? first.lines : [];
    const below = first?.as === 'paragraph' ? rest : blocksOf(text);
    return [
      new Paragraph({ ...(open ? { style: 'Open' } : {}), numbering, children: runs(lines, said) }),
      ...below.flatMap((one) =>
        blockParts(one, 1, one.as === 'paragraph' ? { ...style, indent: { left: indents[0] } } : style, next),
      ),
    ];
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const lines = {
  top: none,
  left: none,
  right: none,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: none,
};
const margins = { top: 40, bottom: 40, left: 140, right: 140 };

const longestWhole = 8;
/** A number at the end of two columns, a day at the end of more; who it is about first, with room for a long word. */
function widthsOf(columns: number): readonly number[] {
  if (columns <= 2) return [lineWidth - 1500, 1500].slice(-columns);
  const shared = (lineWidth - 2300) / (columns - 0.6);
  return Array.from({ length: columns }, (_, n) =>
    n === columns - 1 ? 2300 : Math.floor(n === 0 ? shared * 1.4 : shared),
  );
}

/** A table whose first row is a heading, repeated on every page. */
export function tableParts({ head, rows }: PaperTable): Table {
  const widths = widthsOf(head.length);
  const row = (cells: readonly string[], at: number): TableRow => {
    const isHead = at === 0;
    return new TableRow({
      // Some readers take the mere mention for a heading.
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, n) =>
          new TableCell({
            width: { size: widths[n] ?? 0, type: WidthType.DXA },
            margins,
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colours.tint } } : {}),
            children: [
              new Paragraph({
                style: 'Cell',
                // A short table stays on one page.
                keepNext: rows.length <= longestWhole && at < rows.length,
                alignment: head.length === 2 && n === 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun(isHead ? { text, bold: true, color: colours.brand } : { text })],
              }),
            ],
          }),
      ),
    });
  };
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: lines,
    rows: [head, ...rows].map(row),
  });
}

/** What is to be known before reading, a line each. */
export const factParts = (facts: readonly Fact[]): readonly Paragraph[] =>
  facts.map(
    ({ label, value }, n) =>
      new Paragraph({
        tabStops: [{ type: 'left', position: 2700 }],
        indent: { left: 2700, hanging: 2700 },
        spacing: { before: n === 0 ? 120 : 0, after: n === facts.length - 1 ? 160 : 40 },
        border: {
          ...(n === 0 ? { top: { ...rule, space: 8 } } : {}),
          ...(n === facts.length - 1 ? { bottom: { ...rule, space: 8 } } : {}),
        },
        children: [new TextRun({ text: label, color: colours.soft }), new TextRun({ text: `\t${value}` })],
      }),
  );
