import { askedSentences } from '#domain/asked-sentences.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { filledIn } from '#domain/fields.ts';

/** What came with a form, by the names of its fields: as it was typed, kept until it is taken. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** A body of a form as it was parsed; anything else is nothing typed. */
export const typedIn = (body: unknown): Typed =>
  new Map(
    Object.entries(Object(body)).map(([name, value]: [string, unknown]) => [
      name,
      [value].flat().filter((one) => typeof one === 'string'),
    ]),
  );

export const one = (typed: Typed, name: string): string => typed.get(name)?.[0] ?? '';

/** How many rows of a list of groups are on the form. */
export const rowsName = (name: string): string => `${name}.rows`;

/** How many rows a list shows: as many as must be, or three; as many as were asked for, but no more than it takes. */
export function rowsOf(
  typed: Typed,
  name: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const asked = Number.parseInt(one(typed, rowsName(name)), 10);
  const wanted = Number.isNaN(asked) ? Math.max(min, 3) : asked;
  return Math.max(1, Math.min(wanted, max));
}

/** Where an element of a list came from: row numbers by the name of the list. */
export type RowsTaken = Map<string, readonly number[]>;

/** A day of three numbers, `2027-3-9` as `2027-03-09`; nothing typed is nothing, anything else stays to be refused. */
function dayIn(typed: Typed, name: string): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => one(typed, `${name}.${part}`).trim());
  if (!day && !month && !year) return undefined;
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

function numberIn(value: string): number | string | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  return /^-?\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isNothing));

interface Row {
  readonly row: number;
  readonly value: unknown;
}

/** The rows in which something was typed. Where sentences are asked, the row says which one was answered. */
function rowsIn(
  typed: Typed,
  name: string,
  field: Extract<Field, { type: 'list' }>,
  taken: RowsTaken,
): readonly Row[] {
  const asked = askedSentences(field);
  if (asked)
    return Array.from({ length: field.max }, (_, row) => ({
      row,
      value: inputIn(typed, asked.answered, taken, `${name}.${row}.`),
    }))
      .filter((each) => !isNothing(each.value))
      .map(({ row, value }) => ({ row, value: { [asked.number]: row + 1, ...value } }));
  return Array.from({ length: rowsOf(typed, name, field) }, (_, row) => ({
    row,
    value: valueIn(typed, `${name}.${row}`, field.of, taken),
  })).filter((each) => !isNothing(each.value));
}

function listIn(
  typed: Typed,
  name: string,
  field: Extract<Field, { type: 'list' }>,
  taken: RowsTaken,
): unknown {
  if (field.of.type === 'choice') return [...(typed.get(name) ?? [])];
  const rows = rowsIn(typed, name, field, taken);
  taken.set(
    name,
    rows.map((each) => each.row),
  );
  return rows.map((each) => each.value);
}

/** What was typed for a field, as a command takes it; a row in which nothing was typed is none. */
function valueIn(typed: Typed, name: string, field: Field, taken: RowsTaken): unknown {
  switch (field.type) {
    case 'maybe':
      return valueIn(typed, name, field.of, taken) ?? null;
    case 'list':
      return listIn(typed, name, field, taken);
    case 'group':
      return inputIn(typed, field.of, taken, `${name}.`);
    case 'day':
      return dayIn(typed, name);
    case 'flag':
      return one(typed, name) === 'yes';
    case 'integer':
    case 'count':
      return numberIn(one(typed, name));
    case 'text':
    case 'choice':
    case 'member':
    case 'pick':
    case 'id':
    case 'actor':
    case 'fingerprint':
    case 'judged':
      // Browsers send lines as CR LF (HTML §4.10.22.5); everything else here writes LF.
      return one(typed, name).replaceAll('\r\n', '\n').trim() || undefined;
  }
}

/** The input of a command as it was typed. */
export const inputIn = (
  typed: Typed,
  fields: Fields,
  taken: RowsTaken,
  prefix = '',
): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(filledIn(fields)).map(([name, field]) => [
      name,
      valueIn(typed, prefix + name, field, taken),
    ]),
  );
