import { describe, expect, test } from 'vitest';
import { languages } from '#domain/words/words.ts';
import { awaitedIn } from '#services/web/process/awaited.ts';
import { pageWords } from '#services/web/words/page-words.ts';

const turn = (name: string, isYours = false) => ({ name, isYours });
const words = pageWords('fr');

describe('What is awaited on the page of a process', () => {
  test('mine is never folded, however much it is, and stands apart from that of others', () => {
    const mine = ['a', 'b', 'c', 'd', 'e'].map((name) => turn(name, true));
    expect(awaitedIn([...mine, turn('f')], words)).toEqual({
      yours: mine,
      others: [turn('f')],
      afterwards: null,
    });
  });

  test('of others three stand there; of four and more the next two, and all that comes after behind a fold', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => turn(name));
    expect(awaitedIn(others.slice(0, 3), words).afterwards).toBeNull();
    const { others: first, afterwards } = awaitedIn(others, words);
    expect([...first, ...(afterwards?.turns ?? [])]).toEqual(others);
    expect(first).toHaveLength(2);
    expect(afterwards?.text).toBe('Lire les 3 suivantes');
  });

  test('the fold says how many in every language', () => {
    for (const language of languages) expect(pageWords(language).turns.afterwards(3)).toContain('3');
  });
});
