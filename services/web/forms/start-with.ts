import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import type { Fieldless } from '#domain/processes/process.ts';
import { asTyped } from './as-typed.ts';
import type { Line } from './line.ts';
import type { Typed } from './typed.ts';

/** The list that a field picks from, if it does. */
export const pickedFrom = (field: Field | undefined): string | undefined => {
  if (field?.type === 'maybe') return pickedFrom(field.of);
  return field?.type === 'pick' ? field.list : undefined;
};

const isChoice = (field: Field): boolean =>
  field.type === 'choice' || (field.type === 'maybe' && isChoice(field.of));

/** The fields that an address may fill in: what is chosen, never what is written. */
export const fillableByAddress = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    isChoice(field) || pickedFrom(field) !== undefined ? [name] : [],
  );

interface Asked {
  readonly line: Line;
  readonly view: Fieldless;
  readonly among: { readonly [field: string]: readonly string[] };
  readonly query: Fieldless;
}

const optionsOf = (field: Field | undefined): readonly string[] => {
  if (field?.type === 'maybe') return optionsOf(field.of);
  return field?.type === 'choice' ? field.options : [];
};

/** What the address chose, of what may be chosen; anything else in it is as if it were not there. */
export function chosenBy({ line, among, query }: Asked): { readonly [field: string]: string } {
  const fields = line.fields ?? {};
  return Object.fromEntries(
    fillableByAddress(fields).flatMap((name) => {
      const value = query[name];
      const may = among[name] ?? optionsOf(fields[name]);
      return typeof value === 'string' && may.includes(value) ? [[name, value] as const] : [];
    }),
  );
}

const elementIn = (view: Fieldless, list: string, id: string | undefined): Fieldless => {
  const several = view[list];
  const found = Array.isArray(several)
    ? several.filter(isObject).find((one) => id !== undefined && one['id'] === id)
    : undefined;
  return found ?? {};
};

/** What stands, by the names of the fields, as far as the reader sees it. */
function standingFor({ line, view }: Pick<Asked, 'line' | 'view'>, picked: string | undefined): Fieldless {
  const { startsFrom, fields = {} } = line;
  if (startsFrom === undefined) return {};
  if (startsFrom === 'memory') return view;
  const list = pickedFrom(fields[startsFrom]);
  return list === undefined ? {} : elementIn(view, list, picked);
}

/** The field whose element a form starts from. */
export const pickOf = ({ startsFrom }: Line): string | undefined =>
  startsFrom === 'memory' ? undefined : startsFrom;

/** What a form starts with: what the address chose, and what stands there. */
export function startingWith(asked: Asked): Typed {
  const chosen = chosenBy(asked);
  const pick = pickOf(asked.line);
  const standing = standingFor(asked, pick === undefined ? undefined : chosen[pick]);
  return asTyped(asked.line.fields ?? {}, { ...standing, ...chosen });
}
