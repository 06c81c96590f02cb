import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  type IPropertiesOptions,
} from 'docx';
import type { Paper } from '#domain/paper/paper.ts';

/** The colours of the house, as the word processor writes them. */
export const colours = {
  ink: '2A2128',
  soft: '5F545B',
  brand: '5B2A53',
  tint: 'F4EAF2',
  wood: '7D430B',
  woodTint: 'FBEEDA',
  sunken: 'F2EEEB',
  rule: 'DCD4D0',
};

/** A language as word processors name it. */
export const locales = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** How far a list stands in, one level after the other, in twentieths of a point. */
export const indents = [520, 1000] as const;
const hangings = [520, 480] as const;

const levels = (start: number) =>
  indents.map((left, level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: {
      run: { color: colours.brand, bold: true },
      paragraph: { indent: { left, hanging: hangings[level] ?? left } },
    },
  }));

/** A numbered list that begins at a number. */
export const numbersFrom = (start: number) => ({ reference: `numbers-${start}`, levels: levels(start) });

/** A list with bullets. */
export const bulletList = {
  reference: 'bullets',
  levels: indents.map((left, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: {
      run: { color: colours.brand },
      paragraph: { indent: { left, hanging: hangings[level] ?? left } },
    },
  })),
};

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colours.brand },
  paragraph: {
    spacing: { before, after, line: 260, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

/** Real styles: whoever works on with the file changes them in one place. */
export const stylesOf = (paper: Paper): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: {
        font: 'Georgia',
        size: 21,
        color: colours.ink,
        language: { value: locales[paper.language] },
      },
      paragraph: { spacing: { after: 110, line: 280, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(44, 0, 280),
    heading2: heading(26, 360, 130),
  },
  paragraphStyles: [
    { id: 'Kind', name: 'Paper kind', basedOn: 'Normal', run: { color: colours.soft } },
    {
      id: 'Small',
      name: 'Paper small',
      basedOn: 'Normal',
      run: { size: 17, color: colours.soft },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: 'Cell',
      name: 'Paper cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    {
      id: 'Open',
      name: 'Paper decided later',
      basedOn: 'Normal',
      run: { italics: true, color: colours.wood },
    },
    {
      id: 'Aid',
      name: 'Paper translation',
      basedOn: 'Normal',
      run: { bold: true, size: 23, color: colours.wood },
    },
  ],
});

/** A4 with margins of 25 mm. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(28),
    footer: convertMillimetersToTwip(12),
    left: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(25),
  },
};

/** The width of a line, in twentieths of a point. */
export const lineWidth = convertMillimetersToTwip(160);
