import { askedSentences } from '#domain/asked-sentences.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { inputSchema, isReadable } from '#services/wire/input-schema.ts';
import type { FormWords } from '../words/shape.ts';
import type { RowsTaken } from './typed.ts';

/** What is wrong in one field, by the field's name on the form. */
export type Wrong = ReadonlyMap<string, string>;

function listFault(field: Extract<Field, { type: 'list' }>, value: unknown, words: FormWords): string {
  const { of, min, max } = field;
  const length = Array.isArray(value) ? value.length : 0;
  if (length > max) return words.tooMany(max);
  if (length === 0 && askedSentences(field)) return words.missing.sentences;
  if (length === 0) return of.type === 'choice' ? words.missing.choice : words.missing.rows;
  return length < min ? words.tooFew(min) : words.notAChoice;
}

/** What is wrong with a value that a field does not take. */
function faultOf(field: Field, value: unknown, words: FormWords): string {
  switch (field.type) {
    case 'maybe':
      return faultOf(field.of, value, words);
    case 'list':
      return listFault(field, value, words);
    case 'text':
      return typeof value === 'string' && isReadable(value) ? words.tooLong(field.max) : words.missing.text;
    case 'day':
      return value === undefined ? words.missing.day : words.notADay;
    case 'integer':
      if (value === undefined) return words.missing.number;
      return typeof value === 'number' ? words.outside(field.min, field.max) : words.notANumber;
    case 'choice':
    case 'member':
    case 'pick':
    case 'id':
    case 'actor':
    case 'fingerprint':
    case 'flag':
    case 'count':
    case 'group':
    case 'judged':
      return value === undefined ? words.missing.choice : words.notAChoice;
  }
}

interface Place {
  readonly field: Field;
  readonly value: unknown;
  readonly name: string;
}

const bare = (field: Field): Field => (field.type === 'maybe' ? bare(field.of) : field);

const partOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === String(key))?.[1]
    : undefined;

/** The field that a path of zod's leads to, and what it is called on the form. */
function placeOf(path: readonly PropertyKey[], start: Place, taken: RowsTaken): Place {
  let place = start;
  for (const key of path) {
    const field = bare(place.field);
    if (typeof key === 'symbol') return place;
    const value = partOf(place.value, key);
    if (field.type === 'list' && field.of.type === 'choice') return place;
    if (field.type === 'list') {
      const row = taken.get(place.name)?.[Number(key)] ?? Number(key);
      place = { field: field.of, value, name: `${place.name}.${row}` };
    } else {
      const next = field.type === 'group' ? field.of[key] : undefined;
      if (!next) return place;
      place = { field: next, value, name: place.name === '' ? String(key) : `${place.name}.${key}` };
    }
  }
  return place;
}

/** What the schema of the command finds wrong, one sentence a field; nothing when it takes the input. */
export function wrongIn(
  fields: Fields,
  input: { readonly [name: string]: unknown },
  taken: RowsTaken,
  words: FormWords,
): Wrong {
  const found = inputSchema(fields).safeParse(input);
  const all: Place = { field: { type: 'group', of: fields }, value: input, name: '' };
  const wrong = new Map<string, string>();
  for (const { path } of found.error?.issues ?? []) {
    const { field, value, name } = placeOf(path, all, taken);
    if (!wrong.has(name)) wrong.set(name, faultOf(field, value, words));
  }
  return wrong;
}
