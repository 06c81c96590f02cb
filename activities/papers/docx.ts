import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Paper } from '#domain/paper/paper.ts';
import { factParts, itemParts, tableParts } from './docx-parts.ts';
import { colours, page, stylesOf } from './docx-styles.ts';
import { withFixedDates } from './fixed-dates.ts';
import { PaperNotMade } from './paper-not-made.ts';
import { holdable } from './printable.ts';
import { refuseTooLong } from './size-limit.ts';

/** Lines in the colour of the ground give it room above and below the words. */
const edges = (color: string) => ({
  top: { style: BorderStyle.SINGLE, size: 4, space: 6, color },
  bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color },
});

const banner = (text: string): Paragraph =>
  new Paragraph({
    style: 'Aid',
    shading: { type: ShadingType.CLEAR, fill: colours.woodTint },
    border: {
      ...edges(colours.woodTint),
      left: { style: 'single', size: 24, space: 8, color: colours.wood },
    },
    spacing: { before: 120, after: 320 },
    children: [new TextRun(text)],
  });

const fingerprintParts = ({ label, value, note }: Paper['fingerprint']): readonly Paragraph[] => {
  const shading = { type: ShadingType.CLEAR, fill: colours.sunken };
  const { top, bottom } = edges(colours.sunken);
  return [
    new Paragraph({
      style: 'Small',
      shading,
      keepNext: true,
      border: { top },
      spacing: { before: 480 },
      text: label,
    }),
    new Paragraph({
      style: 'Small',
      shading,
      keepNext: true,
      children: [new TextRun({ text: value, font: 'Courier New', size: 16, color: colours.ink })],
    }),
    new Paragraph({ style: 'Small', shading, border: { bottom }, text: note }),
  ];
};

const footerOf = ({ footer, page: words, aid }: Paper): Footer =>
  new Footer({
    children: [
      ...(aid === null
        ? []
        : [new Paragraph({ style: 'Small', children: [new TextRun({ text: aid, color: colours.wood })] })]),
      new Paragraph({ style: 'Small', text: footer }),
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${words.before} `, PageNumber.CURRENT, ` ${words.between} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const bodyOf = (paper: Paper): readonly FileChild[] => {
  let lists = 0;
  const next = (): number => (lists += 1);
  return [
    new Paragraph({ style: 'Kind', text: paper.kind }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: paper.title }),
    ...(paper.aid === null ? [] : [banner(paper.aid)]),
    ...factParts(paper.facts),
    ...paper.sections.flatMap((one) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: one.heading }),
      ...('table' in one ? [tableParts(one.table)] : itemParts(one.items, next, paper.language)),
    ]),
    ...fingerprintParts(paper.fingerprint),
  ];
};

/** The paper as a file for a word processor: real headings, lists and tables. Throws `PaperNotMade`. */
export async function docxOf(given: Paper): Promise<Uint8Array> {
  try {
    const paper = holdable(given);
    refuseTooLong(paper, 'docx');
    const document = new Document({
      title: paper.title,
      creator: paper.author,
      lastModifiedBy: paper.author,
      description: paper.aid ?? paper.kind,
      styles: stylesOf(paper),
      sections: [{ properties: { page }, footers: { default: footerOf(paper) }, children: bodyOf(paper) }],
    });
    return withFixedDates(await Packer.toBuffer(document), paper.madeOn);
  } catch (error) {
    throw PaperNotMade.of('docx', error);
  }
}
