import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, shapeOfVersions, wordsChanged } from '#domain/differences.ts';
import { processOf } from '#domain/processes/catalogue.ts';

const clause = (id: string, text: string | null, decideBy: string | null = null) => ({
  id,
  code: 'mission',
  text,
  decideBy,
  findings: [],
});
const version = (clauses: readonly object[], change: object = {}) => ({
  number: 1,
  language: 'fr',
  line1: 60,
  line2: 30,
  network: 10,
  clauses,
  ...change,
});

const found = shapeOfVersions(processOf('job-description'));
const shape = found ?? { list: '', parts: '', writtenIn: [], values: [], texts: [] };

/** Many words, none of them of another letter. */
const manyWords = (letter: string) => Array.from({ length: 1500 }, (_, n) => `${letter}${n}`).join(' ');

describe('two versions side by side', () => {
  it('have the shape that their description says, and processes without versions have none', () => {
    expect(found).toEqual({
      list: 'versions',
      parts: 'clauses',
      writtenIn: ['drafting', 'comments', 'proposed', 'revising'],
      values: ['language', 'line1', 'line2', 'network'],
      texts: ['text'],
    });
    expect(shapeOfVersions(processOf('accompaniment'))).toBeUndefined();
  });

  it('say of every part whether it is new, gone, changed or as it was, in the order of the later one', () => {
    const before = version([
      clause('a', 'Aller vers'),
      clause('b', 'Écouter'),
      clause('c', null, '2027-01-01'),
    ]);
    const after = version([clause('d', 'Relier'), clause('c', 'Dit ensemble'), clause('a', 'Aller vers')]);
    const { parts } = differencesBetween(before, after, shape);
    expect(parts.map((one) => [one.id, one.change])).toEqual([
      ['d', 'added'],
      ['c', 'changed'],
      ['a', 'same'],
      ['b', 'removed'],
    ]);
    expect(parts[1]).toMatchObject({ before: { text: null }, after: { text: 'Dit ensemble' }, words: {} });
  });

  it('name the values that changed, before and after', () => {
    const { values } = differencesBetween(version([]), version([], { line1: 50, network: 20 }), shape);
    expect(values).toEqual([
      { name: 'line1', before: 60, after: 50 },
      { name: 'network', before: 10, after: 20 },
    ]);
  });

  it('show which words were added and removed', () => {
    expect(wordsChanged('Aller vers les gens chez eux', 'Aller vers les personnes chez elles')).toEqual([
      { change: 'same', text: 'Aller vers les ' },
      { change: 'removed', text: 'gens' },
      { change: 'added', text: 'personnes' },
      { change: 'same', text: ' chez ' },
      { change: 'removed', text: 'eux' },
      { change: 'added', text: 'elles' },
    ]);
  });

  it('show words side by side as one, and a sentence that was written anew as a whole', () => {
    const before = 'Aller vers les gens chez eux, sans attendre qu’ils viennent.';
    expect(wordsChanged(before, before.replace('les gens', 'des personnes'))).toEqual([
      { change: 'same', text: 'Aller vers ' },
      { change: 'removed', text: 'les gens' },
      { change: 'added', text: 'des personnes' },
      { change: 'same', text: ' chez eux, sans attendre qu’ils viennent.' },
    ]);
    expect(
      wordsChanged('Une phrase de la maison, la 10e.', 'Ce que dit toujours la clause : places.'),
    ).toEqual([
      { change: 'removed', text: 'Une phrase de la maison, la 10e.' },
      { change: 'added', text: 'Ce que dit toujours la clause : places.' },
    ]);
  });

  it('put together again are the earlier and the later text, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('être', 'avec', 'l’équipe', '-', '\n', 'pair-aidant·e', '3'), {
          maxLength: 30,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordsChanged(before, after);
        const of = (gone: string) =>
          runs
            .filter((one) => one.change !== gone)
            .map((one) => one.text)
            .join('');
        expect(of('removed')).toBe(after);
        expect(of('added')).toBe(before);
      }),
    );
  });

  it('are compared word by word until somebody else would have to wait', () => {
    const long = 'un deux trois '.repeat(250);
    const clauses = (end: string) => Array.from({ length: 20 }, (_, n) => clause(`c${n}`, `${long}${end}`));
    const { parts } = differencesBetween(version(clauses('avant')), version(clauses('après')), shape);
    const runs = parts.map((one) => one.words['text']?.length);
    expect(runs.slice(0, 5)).toEqual([3, 3, 3, 3, 3]);
    expect(runs.slice(5)).toEqual(Array.from({ length: 15 }, () => 2));
  });

  it('are shown as gone and new where they share next to nothing', () => {
    const runs = wordsChanged(manyWords('a'), manyWords('b'));
    expect(runs.map((one) => one.change)).toEqual(['removed', 'added']);
  });
});
