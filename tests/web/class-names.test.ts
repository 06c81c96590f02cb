import { readdirSync } from 'node:fs';
import path from 'node:path';
import { compile } from 'sass';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../services/web/styles');

/** What makes no rules of its own; and what says of everything how large a finger is. */
const apart = new Set(['_colours.scss', '_scale.scss', '_settings.scss', '_tokens.scss', '_reach.scss']);

/** The rules that hold everywhere: a medium may well be spoken of where something is shown in it. */
function plainRules(css: string): string {
  const outside: string[] = [];
  let depth = 0;
  let isInMedium = false;
  for (const piece of css.replaceAll(/\/\*.*?\*\//gs, '').split(/(?<=[{}])/)) {
    if (depth === 0) isInMedium = piece.trim().startsWith('@');
    if (!isInMedium) outside.push(piece);
    depth += piece.endsWith('{') ? 1 : piece.endsWith('}') ? -1 : 0;
  }
  return outside.join('');
}

/** The classes to which a style sheet gives a look by themselves, wherever they stand. */
const classesIn = (css: string): readonly string[] =>
  [...plainRules(css).matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((one) => /^\.(p-[\w-]+)(?:::?[\w-]+)*$/.exec(one.trim())?.[1] ?? []);

/** Each class with the files that give it a look. */
function homesOf(sheets: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, readonly string[]>();
  for (const [file, css] of sheets)
    for (const name of new Set(classesIn(css))) homes.set(name, [...(homes.get(name) ?? []), file]);
  return homes;
}

const shared = (sheets: ReadonlyMap<string, string>) =>
  [...homesOf(sheets)].filter(([, files]) => files.length > 1);

test('every class gets its look in one file: a name that two pages take means two things', () => {
  const files = readdirSync(folder).filter((one) => one.startsWith('_') && !apart.has(one));
  const sheets = new Map(files.map((one) => [one, compile(path.join(folder, one)).css]));
  expect(homesOf(sheets).size).toBeGreaterThan(100);
  expect(shared(sheets)).toEqual([]);
});

test('a class that stands twice is found; beside something else, or in a medium, it may', () => {
  const sheets = new Map([
    ['one', '.p-a { color: red } .p-b:hover, .p-c { color: red }'],
    [
      'other',
      '@media print { .p-a { color: red } } .p-d .p-a { color: red } .p-b::before { color: red } .p-c { top: 0 }',
    ],
  ]);
  expect(shared(sheets)).toEqual([
    ['p-b', ['one', 'other']],
    ['p-c', ['one', 'other']],
  ]);
});
