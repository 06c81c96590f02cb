import type { Field } from '#domain/fields.ts';
import { isObject } from '#domain/field-guards.ts';

type Fields = { readonly [name: string]: Field };
type Values = { readonly [name: string]: unknown };
type Visit = (leaf: Field, value: unknown) => unknown;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function mapField(field: Field, value: unknown, visit: Visit): unknown {
  if (value === null || value === undefined) return value;
  if (field.type === 'maybe') return mapField(field.of, value, visit);
  if (field.type === 'list')
    return isList(value) ? value.map((one) => mapField(field.of, one, visit)) : value;
  if (field.type === 'group') return isObject(value) ? mapFields(field.of, value, visit) : value;
  return visit(field, value);
}

/** The same values, with each leaf replaced by what `visit` gives. Names without a field stay as they are. */
export const mapFields = (fields: Fields, values: Values, visit: Visit): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? mapField(field, value, visit) : value];
    }),
  );

/** Every string that stands in a leaf of one type. */
export function stringsOf(fields: Fields, values: Values, type: Field['type']): readonly string[] {
  const found: string[] = [];
  mapFields(fields, values, (leaf, value) => {
    if (leaf.type === type && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
