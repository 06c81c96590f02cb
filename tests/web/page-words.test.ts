import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { languages, wordsOf } from '#domain/words/words.ts';
import { isObject } from '#domain/field-guards.ts';
import { pageWords } from '#services/web/words/page-words.ts';
import { surplus } from '../support/surplus.ts';

/** Every key of the page words, with the path that leads to it. */
function keysIn(words: unknown, path = ''): readonly string[] {
  if (!isObject(words)) return [path];
  return Object.entries(words).flatMap(([name, value]) =>
    keysIn(value, path === '' ? name : `${path}.${name}`),
  );
}

const without = (source: string): string =>
  source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^import [^]*?;$/gm, '');

/** What may read a word: the pages but for the words themselves, and what is written down there. */
const readers = [
  ...globSync('services/web/**/*.ts').filter((file) => !file.startsWith('services/web/words/')),
  ...globSync('services/web/templates/*.njk'),
].map((file) => without(readFileSync(file, 'utf8')));

/** A word is read by its name, after a dot or out of braces; or by a name that is worked out (`check[weighs]`). */
const isRead = (key: string): boolean => {
  const name = key.split('.').at(-1) ?? '';
  const read = new RegExp(String.raw`\.${name}\b|[{,]\s*${name}\b\s*[,:}=]`);
  return readers.some((source) => read.test(source));
};

/** Areas of which some words are chosen by a code, and what the codes are. */
const byCode: { readonly [path: string]: readonly string[] } = {
  check: ['alone', 'together'],
  comeIn: ['waitFor', 'waitFrom'],
  followed: ['noted', 'linked', 'erased'],
  invitations: ['sent', 'withdrawn'],
};

/** Chosen by a code: as told above, or in a group whose members are picked by one (`states[one.state]`). */
const isByCode = (key: string): boolean => {
  const [name = '', group = '', ...above] = key.split('.').toReversed();
  if (byCode[[...above.toReversed(), group].join('.')]?.includes(name)) return true;
  return above.length > 0 && readers.some((source) => new RegExp(String.raw`\b${group}\[`).test(source));
};

describe('what pages say', () => {
  test('has the same keys in every language', () => {
    const [first, ...others] = languages.map((language) => keysIn(pageWords(language)).toSorted());
    for (const other of others) expect(other).toEqual(first);
  });

  test('is all read somewhere: a sentence that nobody says is nobody’s to keep true', () => {
    expect(keysIn(pageWords('fr')).filter((key) => !isByCode(key) && !isRead(key))).toEqual([]);
  });

  test('a word that nobody reads is found', () => {
    expect(isRead('process.neverSaidAnywhere')).toBe(false);
    expect(isRead('process.knownNothing')).toBe(true);
  });
});

describe.each(kinds)('the words of %s', (kind) => {
  test.each(languages)('are none too many in %s', (language) => {
    expect(surplus(processOf(kind), wordsOf(kind, language))).toEqual([]);
  });

  test('are found when they are too many', () => {
    const words = wordsOf(kind, 'fr');
    const more = {
      ...words,
      waits: { ...words.waits, gone: 'x' },
      options: { ...words.options, gone: { a: 'x' } },
    };
    expect(surplus(processOf(kind), more)).toEqual(['wait "gone"', 'option "gone"']);
  });
});
