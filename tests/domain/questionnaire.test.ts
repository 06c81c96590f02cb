import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSheet,
  emptyTallies,
  fewestShown,
  groundIsLaid,
  isShown,
  isTroubled,
  meanOf,
  questions,
  shownMeanOf,
  type Given,
} from '#domain/questionnaire.ts';
import { languages, sentencesIn } from '#domain/words/words.ts';

const sheet = (
  answer: Given['answer'],
  but: { readonly [question: number]: Given['answer'] } = {},
): Given[] =>
  Array.from({ length: questions }, (_, n) => ({ question: n + 1, answer: but[n + 1] ?? answer }));
// In a content sheet fears are denied: a 1 on a reversed sentence counts as a 5.
const content = (but: { readonly [question: number]: Given['answer'] } = {}) =>
  sheet('4', { 7: '2', 8: '2', ...but });

function round(sheets: readonly Given[][], state = 'closed') {
  const tallies = emptyTallies();
  for (const one of sheets) addSheet(tallies, one);
  return { state, sheets: sheets.length, tallies };
}
const times = (number: number, one: Given[]) => Array.from({ length: number }, () => one);

describe('the questionnaire of a team', () => {
  it('shows nothing under four answers, and nothing while it runs', () => {
    expect(fewestShown).toBe(4);
    expect([0, 1, 2, 3].map((number) => isShown(round(times(number, content()))))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isShown(round(times(4, content())))).toBe(true);
    expect(isShown(round(times(9, content()), 'open'))).toBe(false);
  });

  it('shows no mean of a sentence that fewer than four answered, though the sheets are enough', () => {
    const { tallies } = round([...times(3, content({ 12: 'unsure' })), content({ 12: '1' })]);
    expect(tallies.map(shownMeanOf)[11]).toBeNull();
    expect(tallies.map(meanOf)[11]).toBe(100);
    expect(isTroubled(round([...times(3, content({ 12: 'unsure' })), content({ 12: '1' })]))).toBe(false);
  });

  it('turns the two sentences that say a fear round', () => {
    const { tallies } = round(times(4, sheet('5')));
    const low = tallies.flatMap((one) => (shownMeanOf(one) === 100 ? [one.question] : []));
    expect(low).toEqual([7, 8]);
  });

  it('counts "not sure" and does not let it weigh', () => {
    const { tallies } = round([...times(4, content()), ...times(2, content({ 1: 'unsure' }))]);
    expect(tallies[0]).toEqual({ question: 1, answers: 4, sum: 16, unsure: 2 });
    expect(tallies.map(shownMeanOf)[0]).toBe(400);
  });

  it('finds the ground laid at 3.5 on average with nothing under 2.5, and not otherwise', () => {
    expect(groundIsLaid(round(times(4, content())))).toBe(true);
    expect(groundIsLaid(round(times(4, sheet('3', { 7: '3', 8: '3' }))))).toBe(false);
    expect(groundIsLaid(round(times(4, content({ 4: '2' }))))).toBe(false);
    expect(groundIsLaid(round([]))).toBe(false);
  });

  it('hears that the time is not calm when the twelfth sentence is under 3', () => {
    expect(isTroubled(round(times(4, content({ 12: '2' }))))).toBe(true);
    expect(isTroubled(round(times(4, content({ 12: '3' }))))).toBe(false);
  });

  it('remembers sums that do not tell in which order the sheets came', () => {
    const answers = fc.constantFrom('1', '2', '3', '4', '5', 'unsure');
    const sheets = fc.array(fc.array(answers, { minLength: questions, maxLength: questions }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sheets, (several) => {
        const given = several.map((each) => each.map((answer, n) => ({ question: n + 1, answer })));
        expect(round(given).tallies).toEqual(round(given.toReversed()).tallies);
        for (const one of round(given).tallies) {
          const mean = meanOf(one);
          expect(mean === null || (mean >= 100 && mean <= 500)).toBe(true);
        }
      }),
    );
  });

  it('ignores a sentence that does not exist', () => {
    const tallies = emptyTallies();
    addSheet(tallies, [{ question: 16, answer: '5' }]);
    expect(tallies).toEqual(emptyTallies());
  });

  it.each(languages)('has fifteen different sentences in %s', (language) => {
    expect(new Set(sentencesIn('questionnaire', language)).size).toBe(questions);
  });
});
