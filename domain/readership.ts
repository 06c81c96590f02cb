import type { Field, Fields } from './fields.ts';
import { isObject } from './field-guards.ts';
import type { ErasedLine, Process } from './processes/process.ts';
import { isRole, type Role, roles } from './roles.ts';

/** Stands where a text would: found again in whatever view shows it. */
const mark = 'text-that-is-looked-for';
const element = 'element-that-is-picked';

/** A value that fits a field; texts bear the mark where it is asked for. */
function sampleOf(field: Field, words: string): unknown {
  switch (field.type) {
    case 'text':
      return words;
    case 'maybe':
      return sampleOf(field.of, words);
    case 'list':
      return [sampleOf(field.of, words)];
    case 'group':
      return sampleOfAll(field.of, words);
    case 'choice':
      return field.options[0];
    case 'day':
      return '2027-01-04';
    case 'integer':
      return field.min;
    case 'count':
      return 0;
    case 'flag':
      return true;
    case 'judged':
      return [];
    case 'pick':
    case 'id':
      return element;
    case 'member':
    case 'actor':
    case 'fingerprint':
      return 'somebody';
  }
}

const sampleOfAll = (fields: Fields, words: string): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleOf(field, words)]));

const hasText = (field: Field): boolean => {
  if (field.type === 'maybe' || field.type === 'list') return hasText(field.of);
  return field.type === 'group' ? Object.values(field.of).some(hasText) : field.type === 'text';
};

/** Where the table lets a line be given: a state that can be stood in. */
const standsAt = (process: Process, { from }: ErasedLine): string => {
  const named = from.find((one) => one !== 'open' && one !== 'new');
  return named ?? (from.includes('open') ? process.states[0] : undefined) ?? 'new';
};

/** Memory in which everything that may be picked is there. */
const memoryOf = ({ remembers }: Process): object =>
  Object.fromEntries(
    Object.entries(remembers).map(([name, field]) => [
      name,
      field.type === 'list' && field.of.type === 'group'
        ? [sampleOf(field.of, 'text')]
        : sampleOf(field, 'text'),
    ]),
  );

/** Who learns that a command was given. */
export const learnOf = (process: Process, command: string): readonly Role[] =>
  process.commands[command]?.seenBy ?? roles.filter((role) => process.sees[role] !== undefined);

/**
 * Who reads what is written with a command, in the state that it leads to: found by giving it on paper, with a mark
 * for a text, and looking for the mark in what each role sees. Nothing when nothing is written with it.
 */
export function readersOf(process: Process, command: string): readonly Role[] | undefined {
  const line = process.commands[command];
  if (!line || !Object.values(line.fields ?? {}).some(hasText)) return undefined;
  const role = line.by.find(isRole);
  if (!role) return undefined;
  const position = { ...process.nothing(), state: standsAt(process, line), it: memoryOf(process) };
  const after = process.evolve(position, {
    type: command,
    id: 'record',
    by: 'somebody',
    role,
    at: '2027-01-04T09:00:00.000Z',
    input: sampleOfAll(line.fields ?? {}, mark),
    ...(line.to === undefined || line.to === 'back' ? {} : { to: line.to }),
  });
  return roles.filter((one) => {
    const view = process.view(after, one);
    return isObject(view) && JSON.stringify(view).includes(mark);
  });
}
