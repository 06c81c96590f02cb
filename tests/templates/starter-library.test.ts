import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiedOn, type Template } from '#domain/description-templates.ts';
import { clauseCodes, hasFewLimits, hasFewMissions } from '#domain/job-clauses.ts';
import { checkWording } from '#domain/wording-rules.ts';
import { readTemplate, TemplateFault } from '#services/templates/read-template.ts';
import { starterFiles, starterLibrary } from '#services/templates/starter-library.ts';

const today = '2027-03-02';
const textOf = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../templates', file), 'utf8');
const read = (file: string): Template => readTemplate(textOf(file), file, today);
const sayings = (file: string): readonly string[] => read(file).clauses.flatMap((one) => one.text ?? []);

test('five templates come along, three in French and two in Dutch, each under a name of its own', () => {
  const library = starterLibrary(today);
  expect(library.map((one) => one.language).toSorted()).toEqual(['fr', 'fr', 'fr', 'nl', 'nl']);
  expect(new Set(library.map((one) => one.name)).size).toBe(5);
});

describe.each(starterFiles())('The template %s', (file) => {
  test('holds nothing that the wording rules find, clause by clause and as a whole', () => {
    expect(sayings(file).length).toBeGreaterThan(10);
    expect(sayings(file).flatMap((text) => checkWording(text))).toEqual([]);
    expect(checkWording(sayings(file).join('\n'), read(file).language)).toEqual([]);
  });

  test('speaks of everything a description speaks of, with three to six missions and two to four limits', () => {
    const codes = read(file).clauses.map((one) => one.code);
    expect(clauseCodes.filter((code) => !codes.includes(code))).toEqual([]);
    const count = (code: string): number => codes.filter((one) => one === code).length;
    expect([3, 4, 5, 6]).toContain(count('mission'));
    expect([2, 3, 4]).toContain(count('limit'));
    const clauses = read(file).clauses.map((one, n) => ({
      ...copiedOn(today, one),
      id: String(n),
      findings: [],
    }));
    expect([hasFewMissions({ clauses }), hasFewLimits({ clauses })]).toEqual([false, false]);
  });

  test('leaves something to decide with the person', () => {
    expect(read(file).clauses.filter((one) => one.decideByMonths !== null).length).toBeGreaterThan(0);
  });

  test('is in its folder’s language and in sentences of at most thirty words', () => {
    expect(file.startsWith(`${read(file).language}/`)).toBe(true);
    const sentences = sayings(file).flatMap((text) => text.split(/(?<=[.;])\s+/));
    expect(sentences.filter((one) => one.split(/\s+/).length > 30)).toEqual([]);
  });
});

const file = (...clauses: readonly string[]): string =>
  ['name: Essai', 'language: fr', 'clauses:', ...clauses.map((one) => `  - ${one}`)].join('\n');
const start = ['{ code: title, text: Pair-aidante }', '{ code: purpose, text: Être là. }'];

describe('A file that is no template is refused with its place', () => {
  test.each([
    [
      'what a sentence requires',
      file(...start, '{ code: training, text: Formation obligatoire. }'),
      /clause 3: "Formation obligatoire.*TRAINING_REQUIRED.*Rather:/,
    ],
    ['a clause nobody knows', file(...start, '{ code: pay, text: Beaucoup }'), /clause 3, code:/],
    ['a clause that says nothing', file(...start, '{ code: limit }'), /clause 3: A clause says something/],
    [
      'a purpose that is missing',
      file('{ code: title, text: Pair-aidante }'),
      /clauses: The purpose is not written yet/,
    ],
    ['a key nobody knows', file('{ code: title, text: x, by: me }'), /clause 1: Unrecognized key/],
    ['no clauses at all', 'name: Essai\nlanguage: fr', /clauses: /],
    ['another language', file(...start).replace('fr', 'de'), /language: /],
    ['what is not YAML', 'a: [', /essai\.yaml is not YAML/],
  ])('%s', (_, text, said) => {
    const reading = () => readTemplate(text, 'essai.yaml', today);
    expect(reading).toThrow(TemplateFault);
    expect(reading).toThrow(said);
  });

  test('and one that is in order is read', () => {
    expect(readTemplate(file(...start), 'essai.yaml', today).clauses).toHaveLength(2);
  });
});

test('the example of the page on templates is a template', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/templates.md'), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(readTemplate(example, 'docs/templates.md', today).clauses).toHaveLength(4);
});
