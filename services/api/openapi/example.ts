import { isObject } from '#domain/field-guards.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';

const numberIn = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const formats: { readonly [format: string]: (n: number) => string } = {
  uuid: (n) => `01a2086b-a467-7a07-b7b8-4bae2f4733d${n % 10}`,
  date: () => '2027-06-01',
  email: () => 'sam@example.org',
};

function textOf({ format, maxLength }: JsonSchema, n: number): string {
  const made = typeof format === 'string' ? formats[format]?.(n) : undefined;
  return made ?? 'In words of your own.'.slice(0, numberIn(maxLength, 200));
}

const entriesOf = (schema: JsonSchema, n: number): readonly (readonly [string, unknown])[] =>
  isObject(schema['properties'])
    ? Object.entries(schema['properties']).map(([name, one]) => [name, exampleOf(one, n)])
    : [];

/** Something that fits a schema of a body; the nth of several is another one where the schema knows others. */
export function exampleOf(schema: unknown, n = 0): unknown {
  if (!isObject(schema)) return null;
  const { anyOf, items, type } = schema;
  const codes = schema['enum'];
  if (Array.isArray(anyOf)) return exampleOf(anyOf[0], n);
  if (Array.isArray(codes)) return codes[n % codes.length];
  if (type === 'object') return Object.fromEntries(entriesOf(schema, n));
  if (type === 'array')
    return Array.from({ length: Math.max(1, numberIn(schema['minItems'], 1)) }, (_, one) =>
      exampleOf(items, one),
    );
  if (type === 'boolean') return true;
  if (type === 'integer')
    return Math.min(numberIn(schema['minimum'], 0) + n, numberIn(schema['maximum'], Number.MAX_SAFE_INTEGER));
  return textOf(schema, n);
}
