import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import type { Fieldless, Process } from '#domain/processes/process.ts';
import { type Naming, type Shown, shownGroup } from './shown.ts';

const longest = 90;

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

const textOf = ({ said, written }: Shown): readonly string[] => [said ?? written ?? ''].filter(Boolean);

/** A bare number says nothing, but for one that comes first: then it is what the element goes by. */
const speaking = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field], n) => n === 0 || field.type !== 'integer'));

/** What an element of a list is called: the first three things it says. */
const called = (fields: Fields, value: unknown, path: string, naming: Naming): string =>
  cut(
    shownGroup(speaking(fields), value, path, naming)
      .flatMap((row) => textOf(row.value))
      .slice(0, 3)
      .join(' · '),
  );

function collect(
  field: Field,
  value: unknown,
  path: string,
  naming: Naming,
  found: Map<string, string>,
): void {
  if (field.type === 'maybe') return collect(field.of, value, path, naming, found);
  if (field.type === 'list' && Array.isArray(value))
    return value.forEach((one) => collect(field.of, one, path, naming, found));
  if (field.type !== 'group' || !isObject(value)) return undefined;
  const { id } = value;
  if (typeof id === 'string' && !found.has(id)) found.set(id, called(field.of, value, path, naming));
  for (const [name, one] of Object.entries(field.of))
    collect(one, value[name], `${path}.${name}`, naming, found);
  return undefined;
}

/** The fields of what a role sees, in the order of the description. */
export const fieldsOfView = (
  process: Process,
  names: readonly string[],
): readonly (readonly [string, Field])[] =>
  names.flatMap((name) => {
    const field = process.shownAs[name] ?? process.remembers[name];
    return field ? [[name, field] as const] : [];
  });

/** What every element with an id is called, anywhere in what a role sees. */
export function elementsIn(
  fields: readonly (readonly [string, Field])[],
  view: Fieldless,
  naming: Omit<Naming, 'elements'>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, field] of fields)
    collect(field, view[name], name, { ...naming, elements: new Map() }, found);
  return found;
}

/**
 * A field without the parts of versions: they are read on the page of the text, part by part, and would stand here a
 * second and a third time. Nothing where nothing else is left.
 */
export function withoutParts({ versions }: Process, name: string, field: Field): Field | undefined {
  if (!versions || field.type !== 'list') return field;
  if (name === versions.parts) return undefined;
  if (name !== versions.of || field.of.type !== 'group') return field;
  const rest = Object.entries(field.of.of).filter(([part]) => part !== versions.parts);
  return { ...field, of: { ...field.of, of: Object.fromEntries(rest) } };
}
