import { isDay } from '#domain/calendar.ts';
import { isObject } from '#domain/field-guards.ts';
import { type Field, type Fields, filledIn } from '#domain/fields.ts';
import { rowsName, type Typed } from './typed.ts';

type Entry = readonly [name: string, values: readonly string[]];

const dayTyped = (name: string, value: string): readonly Entry[] => {
  const [year = '', month = '', day = ''] = value.split('-');
  return [
    [`${name}.day`, [String(Number(day))]],
    [`${name}.month`, [String(Number(month))]],
    [`${name}.year`, [year]],
  ];
};

function listTyped(of: Field, values: readonly unknown[], name: string): readonly Entry[] {
  if (of.type === 'choice') return [[name, values.filter((one) => typeof one === 'string')]];
  return [
    [rowsName(name), [String(values.length)]],
    ...values.flatMap((one, row) => valueTyped(of, one, `${name}.${row}`)),
  ];
}

function valueTyped(field: Field, value: unknown, name: string): readonly Entry[] {
  if (field.type === 'maybe') return valueTyped(field.of, value, name);
  if (field.type === 'group') return isObject(value) ? entriesOf(field.of, value, `${name}.`) : [];
  if (field.type === 'list') return Array.isArray(value) ? listTyped(field.of, value, name) : [];
  if (typeof value === 'boolean') return value ? [[name, ['yes']]] : [];
  if (typeof value === 'number') return [[name, [String(value)]]];
  if (typeof value !== 'string') return [];
  return field.type === 'day' && isDay(value) ? dayTyped(name, value) : [[name, [value]]];
}

const entriesOf = (
  fields: Fields,
  values: { readonly [name: string]: unknown },
  prefix: string,
): readonly Entry[] =>
  Object.entries(filledIn(fields)).flatMap(([name, field]) => valueTyped(field, values[name], prefix + name));

/** Values as a form would have sent them: what a form starts with. */
export const asTyped = (fields: Fields, values: { readonly [name: string]: unknown }): Typed =>
  new Map(entriesOf(fields, values, ''));
