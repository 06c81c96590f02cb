/** Anything JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * The one text of a value: keys sorted by UTF-16 units, no spaces, `undefined` left out (RFC 8785 for our
 * values: strings, booleans, null, and numbers as JavaScript writes them). Two equal values give the same text,
 * which a column of type jsonb does not promise.
 */
export function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`);
  return `{${parts.join(',')}}`;
}

/** A value as JSON holds it: what is not JSON is left out, or `null` in lists. */
export const toJson = (value: unknown): Json => {
  const text: string | undefined = JSON.stringify(value);
  const parsed: Json = text === undefined ? null : JSON.parse(text);
  return parsed;
};
