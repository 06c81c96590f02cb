import { readFileSync } from 'node:fs';
import type { Item, Paper, Section } from '#domain/paper/paper.ts';

const ranges = readFileSync(new URL('letters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const inClass = (range: string): string => range.replaceAll(/[0-9a-f]+/gu, (hex) => String.raw`\u{${hex}}`);

/** What the typefaces of the PDF do not have; see tests/papers/letters-command.ts. */
const beyondTypefaces = new RegExp(String.raw`[^\n\t${ranges.map(inClass).join('')}]+`, 'gu');
/** No file may hold these; those that turn the direction would show another text than the one that is kept. */
// oxlint-disable-next-line no-control-regex
const unfit = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** A sign by its number, as the Unicode tables write it: what cannot be printed is not passed over in silence. */
const byNumber = (signs: string): string =>
  `[${Array.from(signs, (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;

const onLines = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/gu, '\n');

/** A text as any file can hold it. */
const fitForFiles = (text: string): string => onLines(text).replaceAll(unfit, byNumber);

/** A text of which every sign can be printed. Letters and their accents are put together first: é is one sign. */
const fitForTypefaces = (text: string): string =>
  onLines(text)
    .normalize('NFC')
    // They choose between two shapes of one sign; the typefaces have one of each.
    .replaceAll(/\p{Variation_Selector}/gu, '')
    .replaceAll(unfit, byNumber)
    .replaceAll(beyondTypefaces, byNumber);

const itemWith = (fit: (text: string) => string) => (one: Item) => ({ ...one, text: fit(one.text) });

function sectionWith(fit: (text: string) => string, section: Section): Section {
  const heading = fit(section.heading);
  if (!('table' in section)) return { heading, items: section.items.map(itemWith(fit)) };
  const { head, rows } = section.table;
  return { heading, table: { head: head.map(fit), rows: rows.map((row) => row.map(fit)) } };
}

const paperWith = (fit: (text: string) => string, paper: Paper): Paper => ({
  ...paper,
  kind: fit(paper.kind),
  title: fit(paper.title),
  aid: paper.aid === null ? null : fit(paper.aid),
  facts: paper.facts.map(({ label, value }) => ({ label: fit(label), value: fit(value) })),
  sections: paper.sections.map((one) => sectionWith(fit, one)),
  footer: fit(paper.footer),
  author: fit(paper.author),
});

/** The paper for a word processor: as it was written, but for signs that no file can hold. */
export const holdable = (paper: Paper): Paper => paperWith(fitForFiles, paper);

/** The paper for the PDF: what its typefaces do not have (an emoji, Chinese) is named, `[U+1F642]`. */
export const printable = (paper: Paper): Paper => paperWith(fitForTypefaces, paper);
