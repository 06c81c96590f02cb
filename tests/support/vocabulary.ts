import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fields } from '#domain/fields.ts';
import type { Process } from '#domain/processes/process.ts';
import type { Words } from '#domain/words/shape.ts';
import { allFields } from './flaws.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const namesIn = (fields: Fields): readonly string[] => [
  ...Object.keys(fields),
  ...allFields(fields).flatMap((one) =>
    one.type === 'choice' ? one.options : one.type === 'group' ? Object.keys(one.of) : [],
  ),
];

/** Every name that a description uses: states, commands, fields, options, reasons, memory, waits, rules. */
export const namesOf = (process: Process): readonly string[] => [
  process.kind,
  ...process.states,
  ...process.reasons,
  ...Object.entries(process.commands).flatMap(([name, line]) => [name, ...namesIn(line.fields ?? {})]),
  ...Object.keys(process.ofItself),
  ...namesIn(process.remembers),
  ...namesIn(process.shownAs),
  ...Object.values(process.waits).flatMap((several) => (several ?? []).map((one) => one.name)),
];

/** Every text of a language's words for a process, one by one. */
export function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? textsOf(one) : [],
  );
}

/** The labels people fill in or choose from: fields, options, parts. */
export const labelsOf = (words: Words): readonly string[] => [
  ...Object.values(words.commands).flatMap((one) => [one.does, ...Object.values(one.fields ?? {})]),
  ...textsOf(words.options),
  ...textsOf(words.parts),
  ...textsOf(words.shown),
];

/** Files of the program below a folder, tests and documents not among them. */
export const sourceFiles = (): readonly string[] =>
  ['domain', 'workflows', 'activities', 'db', 'services'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((one) => /\.(ts|mjs|sql)$/.test(one))
      .map((one) => path.join(folder, one)),
  );

/** A file of the program without its comments. */
export const codeOf = (file: string): string =>
  readFileSync(path.join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
