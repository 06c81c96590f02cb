import { isDay } from './calendar.ts';
import type { Field, Fields, Memory } from './fields.ts';
import { wordingCodes } from './wording/suggestions.ts';

type Unknowns = { readonly [name: string]: unknown };

/** Whether a value is an object with named parts (not a list, not null). */
export const isObject = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has at most `max` characters, counted as JSON Schema counts them: a character of two UTF-16 units is one. */
export const isNoLonger = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= max * 2 && Array.from(text).length <= max);

/** Whether a value is an opaque id. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

const isWithin = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;

/**
 * Whether a value is what a field says. Texts are ids here: the wording is sealed before the domain sees it.
 * This is the only place where JSON becomes typed.
 */
export function fitsField(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'id':
    case 'member':
    case 'pick':
      return isId(value);
    case 'fingerprint':
      return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
    case 'actor':
      return typeof value === 'string';
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'count':
      return isWithin(value, 0, Number.MAX_SAFE_INTEGER);
    case 'integer':
      return isWithin(value, field.min, field.max);
    case 'choice':
      return field.options.some((one) => one === value);
    case 'judged':
      return Array.isArray(value) && value.every((one) => wordingCodes.some((code) => code === one));
    case 'maybe':
      return value === null || value === undefined || fitsField(field.of, value);
    case 'list':
      return (
        Array.isArray(value) &&
        value.length >= field.min &&
        value.length <= field.max &&
        value.every((one) => fitsField(field.of, one))
      );
    case 'group':
      return fitsFields(field.of, value);
  }
}

/** Whether an object holds what the fields say; on the wire nothing else may be in it. */
export const fitsFields = (fields: Fields, value: unknown): value is Unknowns =>
  isObject(value) && Object.entries(fields).every(([name, field]) => fitsField(field, value[name]));

/** Whether an object is memory of these names: each of its field, or not said yet. Gives it its type. */
export const isMemory = <const M extends Fields>(fields: M, value: unknown): value is Memory<M> =>
  isObject(value) &&
  Object.entries(fields).every(([name, field]) => value[name] === null || fitsField(field, value[name]));
