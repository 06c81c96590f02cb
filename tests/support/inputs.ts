import * as fc from 'fast-check';
import { addSpan, type Day } from '#domain/calendar.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { wordingCodes } from '#domain/wording/suggestions.ts';
import { Temporal as Dates } from 'temporal-polyfill';

/** What inputs are made from: today, the people there are, and what may be picked in each field. */
export interface Making {
  readonly today: Day;
  readonly people: readonly string[];
  readonly among: { readonly [field: string]: readonly string[] };
}

/** Moves by calendar days. */
export const addDays = (from: Day, days: number): Day => Dates.PlainDate.from(from).add({ days }).toString();

const nearDay = (today: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }).map((days) => addDays(today, days)) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, -days)) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 30 })
        .map((value) => addSpan(today, { unit: 'months', value: -value })),
    },
  );

/** Values that fit a field. Members are few, so that people meet again; picks are among what may be chosen. */
export function valueOf(field: Field, name: string, making: Making): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'id':
      return fc.uuid();
    case 'member':
      return fc.constantFrom(...making.people);
    case 'pick':
      return making.among[name]?.length ? fc.constantFrom(...making.among[name]) : fc.uuid();
    case 'fingerprint':
      return fc.stringMatching(/^[0-9a-f]{64}$/);
    case 'actor':
      return fc.oneof(fc.uuid(), fc.constantFrom('time', 'process', 'anonymous'));
    case 'day':
      return nearDay(making.today);
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.nat(1000);
    case 'integer':
      return fc.oneof(
        fc.integer({ min: field.min, max: Math.min(field.max, field.min + 10) }),
        fc.integer({ min: field.min, max: field.max }),
      );
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'judged':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.subarray([...wordingCodes], { maxLength: 2 }),
      );
    case 'maybe':
      // What may be left out is, where there is nothing to choose.
      if (field.of.type === 'pick' && !making.among[name]?.length) return fc.constant(null);
      return fc.option(valueOf(field.of, name, making));
    case 'list':
      return fc.array(valueOf(field.of, name, making), {
        minLength: field.min,
        maxLength: Math.min(field.max, field.min + 4),
      });
    case 'group':
      return inputOf(field.of, making);
  }
}

/** Inputs that fit the fields of a command. */
export const inputOf = (fields: Fields, making: Making): fc.Arbitrary<{ readonly [name: string]: unknown }> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, name, making)])),
    { noNullPrototype: true },
  );

function simplest(field: Field, today: Day): unknown {
  switch (field.type) {
    case 'text':
    case 'id':
    case 'member':
    case 'pick':
    case 'actor':
      return '00000000-0000-4000-8000-0000000000ff';
    case 'fingerprint':
      return '0'.repeat(64);
    case 'day':
      return today;
    case 'flag':
      return false;
    case 'count':
      return 0;
    case 'integer':
      return field.min;
    case 'choice':
      return field.options[0];
    case 'judged':
      return [];
    case 'maybe':
      return null;
    case 'list':
      return Array.from({ length: field.min }, () => simplest(field.of, today));
    case 'group':
      return simplestInput(field.of, today);
  }
}

/** The simplest input that fits, always the same: where what was typed does not matter. */
export const simplestInput = (fields: Fields, today: Day): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, simplest(field, today)]));
