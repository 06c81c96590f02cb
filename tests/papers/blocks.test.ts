import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#domain/paper/blocks.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((one) => one !== '');
const paragraph = (...lines: string[]) => ({ as: 'paragraph', lines });

describe('Free text on paper', () => {
  it('keeps lines together until an empty one ends the paragraph', () => {
    expect(blocksOf('une\r\ndeux\n\n \ntrois\n')).toEqual([paragraph('une', 'deux'), paragraph('trois')]);
    expect(blocksOf('')).toEqual([]);
  });

  it.each([
    ['- une\n- deux', { as: 'bullets', items: ['une', 'deux'] }],
    ['• une\n•  deux', { as: 'bullets', items: ['une', 'deux'] }],
    ['* une\n* deux', { as: 'bullets', items: ['une', 'deux'] }],
    ['  – une\n  – deux', { as: 'bullets', items: ['une', 'deux'] }],
    ['1. une\n2. deux', { as: 'numbers', start: 1, items: ['une', 'deux'] }],
    ['7) une\n8) deux', { as: 'numbers', start: 7, items: ['une', 'deux'] }],
  ])('makes a list of lines with the same sign: %j', (text, block) => {
    expect(blocksOf(text)).toEqual([block]);
  });

  it.each([
    '* seule',
    '- seule',
    '3. mars',
    '-5 °C\n-6 °C',
    '1.une\n2.deux',
    '2026. Une\n2027. Autre',
    '- \n- ',
  ])('leaves alone what only looks like a list: %j', (text) => {
    expect(blocksOf(text)).toEqual([paragraph(...text.split('\n').map((one) => one.trimEnd()))]);
  });

  it('begins a new list where another sign or another count begins', () => {
    expect(blocksOf('Avant :\n- a\n- b\n• c\n• d\n1. e\n2. f\n1. g\n2. h\naprès')).toEqual([
      paragraph('Avant :'),
      { as: 'bullets', items: ['a', 'b'] },
      { as: 'bullets', items: ['c', 'd'] },
      { as: 'numbers', start: 1, items: ['e', 'f'] },
      { as: 'numbers', start: 1, items: ['g', 'h'] },
      paragraph('après'),
    ]);
  });

  it('loses no word and adds none, whatever was written', () => {
    const line = array(constantFrom('- ', '* ', '1. ', '2. ', '# ', '$x$', 'mot', ' ', '\\', '<b>', '\t'));
    assert(
      property(array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((one) => one.join('')).join('\n');
        const said = blocksOf(text).flatMap((one) => (one.as === 'paragraph' ? one.lines : one.items));
        const signs = blocksOf(text).flatMap((one) => (one.as === 'paragraph' ? [] : one.items)).length;
        expect(words(said.join('\n')).length + signs).toBe(words(text).length);
      }),
    );
  });
});
