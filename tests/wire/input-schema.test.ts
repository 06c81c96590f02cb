import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Field, Fields } from '#domain/fields.ts';
import { fitsFields } from '#domain/field-guards.ts';
import {
  choice,
  day,
  flag,
  group,
  integer,
  judged,
  list,
  maybe,
  member,
  pick,
  text,
} from '#domain/fields.ts';
import { inputSchema, nameSchema } from '#services/wire/input-schema.ts';

const leaf: fc.Arbitrary<Field> = fc.oneof(
  fc.constantFrom<Field>(day(), flag(), member(), pick('things'), text('house', 60), choice('red', 'blue')),
  fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat(5)).map(([min, more]) => integer(min, min + more)),
);
const names = fc.constantFrom('one', 'two', 'three');
const field: fc.Arbitrary<Field> = fc.oneof(
  leaf,
  leaf.map((of) => maybe(of)),
  fc.tuple(leaf, fc.nat(2), fc.nat(2)).map(([of, min, more]) => list(of, min + more, min)),
  fc.dictionary(names, leaf, { noNullPrototype: true }).map((of) => group(of)),
  fc.dictionary(names, leaf, { noNullPrototype: true, minKeys: 1 }).map((of) => list(group(of), 3)),
);
const fields: fc.Arbitrary<Fields> = fc.dictionary(names, field, { noNullPrototype: true });

const days = fc.constantFrom(
  '2027-02-28',
  '2027-02-29',
  '2028-02-29',
  '1899-01-01',
  '2199-12-31',
  '2027-1-1',
  '',
);
const wrong = fc.constantFrom<unknown>(
  null,
  0,
  1.5,
  -0,
  2 ** 53,
  '',
  'red',
  'green',
  true,
  [],
  {},
  undefined,
);

// Texts stand as ids for the guard and as wording for the schema: an id is a wording too, so one value serves both.
function fitting(one: Field): fc.Arbitrary<unknown> {
  switch (one.type) {
    case 'maybe':
      return fc.oneof(fc.constant(null), fitting(one.of));
    case 'list':
      return fc.array(value(one.of), { maxLength: 5 });
    case 'group':
      return valuesOf(one.of);
    case 'day':
      return days;
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...one.options);
    case 'integer':
      return fc.integer({ min: one.min - 1, max: one.max + 1 });
    case 'fingerprint':
      return fc.stringMatching(/^[0-9a-f]{64}$/);
    case 'text':
    case 'member':
    case 'pick':
    case 'id':
    case 'actor':
    case 'count':
    case 'judged':
      return fc.uuid();
  }
}
const value = (one: Field): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fitting(one) },
    { weight: 1, arbitrary: isText(one) ? fc.constantFrom(null, 7, []) : wrong },
  );
const isText = (one: Field): boolean =>
  one.type === 'text' || (one.type === 'maybe' && one.of.type === 'text');
const valuesOf = (several: Fields): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(several).map(([name, one]) => [name, value(one)])), {
    noNullPrototype: true,
  });

describe('The schema of a command', () => {
  test('and the guard of the domain agree on what fits', () => {
    const counts = { fits: 0, not: 0 };
    fc.assert(
      fc.property(
        fields.chain((several) => fc.tuple(fc.constant(several), valuesOf(several))),
        ([several, given]) => {
          const fits = fitsFields(several, given);
          counts[fits ? 'fits' : 'not'] += 1;
          expect(inputSchema(several).safeParse(given).success).toBe(fits);
        },
      ),
      { numRuns: 2000 },
    );
    // A property that never sees both sides proves nothing.
    expect(counts.fits).toBeGreaterThan(200);
    expect(counts.not).toBeGreaterThan(200);
  });

  test('refuses what no field names, at every depth', () => {
    const schema = inputSchema({ inner: group({ on: day() }) });
    expect(schema.safeParse({ inner: { on: '2027-01-01' } }).success).toBe(true);
    expect(schema.safeParse({ inner: { on: '2027-01-01', more: 1 } }).success).toBe(false);
    expect(schema.safeParse({ inner: { on: '2027-01-01' }, more: 1 }).success).toBe(false);
  });

  test('trims a text, and refuses an empty, a too long and an unstorable one', () => {
    const schema = inputSchema({ why: text('house', 5) });
    expect(schema.parse({ why: '  abc ' })).toEqual({ why: 'abc' });
    for (const why of ['', '   ', 'abcdef', 'a\0b', 'a\uD800b', '\uDC00']) {
      expect(schema.safeParse({ why }).success).toBe(false);
    }
    // Characters are counted as in JSON Schema: one of two UTF-16 units is one.
    expect(schema.safeParse({ why: '😀😀😀😀é' }).success).toBe(true);
    expect(schema.safeParse({ why: '😀😀😀😀éa' }).success).toBe(false);
  });

  test.each(['\u200b', '\u00ad\u2060 \ufeff', '\u3164', '\u202e', '\u0007', '\u2800\ufe0f'])(
    'takes no text in which nothing is to be read: %j',
    (unseen) => {
      const schema = inputSchema({ why: text('house', 50) });
      expect(schema.safeParse({ why: unseen }).success).toBe(false);
      expect(schema.safeParse({ why: `${unseen}a${unseen}` }).success).toBe(true);
      expect(nameSchema(50).safeParse(unseen).success).toBe(false);
    },
  );

  test.each([
    'Louise\u202eesiuoL',
    'Lou\u2067ise',
    'Louise\nvous invite',
    'Louise\u2028vous',
    'Lou\u0007ise',
  ])('takes no name that turns or breaks the sentence around it: %j', (name) => {
    expect(nameSchema(50).safeParse(name).success).toBe(false);
    expect(nameSchema(50).safeParse('Zoé-Anne ’t Serstevens 🙂').success).toBe(true);
  });

  test('takes no judgement: what the wording rules find is said by the commit alone', () => {
    const said = { why: text('house'), found: judged('why') };
    const schema = inputSchema({ ...said, lines: list(group(said)) });
    expect(schema.safeParse({ why: 'a', lines: [{ why: 'b' }] }).success).toBe(true);
    expect(schema.safeParse({ why: 'a', found: [], lines: [] }).success).toBe(false);
    expect(schema.safeParse({ why: 'a', lines: [{ why: 'b', found: [] }] }).success).toBe(false);
  });

  test('takes what may be left out as null', () => {
    expect(inputSchema({ on: maybe(day()) }).parse({})).toEqual({ on: null });
  });

  test('takes of texts and days exactly what its description lets through', () => {
    const schema = inputSchema({ why: text('house', 5), on: day() });
    const ajv = new Ajv2020({ formats: { date: (said: string) => !Number.isNaN(Date.parse(said)) } });
    const described = ajv.compile(z.toJSONSchema(schema, { io: 'input' }));
    const whys = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\0'), maxLength: 7 }),
      fc.string({ unit: 'grapheme', maxLength: 7 }),
    );
    const ons = fc.oneof(
      fc.constantFrom('2027-02-28', '0001-01-01', '1899-12-31', '9999-12-31'),
      fc
        .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 10, max: 12 }))
        .map(([year, month]) => `${String(year).padStart(4, '0')}-${month}-28`),
    );
    const seen = { taken: 0, not: 0 };
    fc.assert(
      fc.property(whys, ons, (why, on) => {
        // What is longer only by the spaces around it is taken: people paste.
        const given = { why: why.trim(), on };
        const isTaken = schema.safeParse(given).success;
        seen[isTaken ? 'taken' : 'not'] += 1;
        expect(described(given)).toBe(isTaken);
      }),
      { numRuns: 2000 },
    );
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.not).toBeGreaterThan(100);
  });
});
