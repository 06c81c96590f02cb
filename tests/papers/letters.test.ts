import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { pdfOf } from '#activities/papers/pdf.ts';
import { paperOf } from './samples.ts';

const ranges = (await readFile('activities/papers/letters.txt', 'utf8')).trim().split('\n');
const letters = ranges.flatMap((range) => {
  const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n));
});
const paper = paperOf('fr');
const withText = (text: string) => ({
  ...paper,
  title: text,
  sections: [{ heading: text, items: [{ text, open: false, language: 'fr' as const }] }],
});

it('prints every letter that it counts on, in texts and in titles', () => {
  expect(letters.length).toBeGreaterThan(3000);
  expect(letters).toEqual(expect.arrayContaining(['é', 'Ĳ', 'œ', '€', '’', 'Ж', 'Ω', 'م', 'ש', '·']));
  // The compiler refuses a paper with a sign that it cannot print.
  expect(pdfOf(withText(letters.join(' '))).length).toBeGreaterThan(20_000);
});

it('counts on no sign that turns the direction of a text, nor on a choice between two shapes', () => {
  expect(
    letters.filter((one) => /[\u202A-\u202E\u2066-\u2069]|\p{Variation_Selector}|\p{Cc}|\p{Co}/u.test(one)),
  ).toEqual([]);
});
