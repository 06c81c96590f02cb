import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseCodes } from '#domain/job-clauses.ts';
import { canonicalText, type SaidVersion } from '#domain/paper/canonical.ts';
import { hashOf, versions } from './samples.ts';

const day = integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
// Lines that look like the format itself are among what people may write.
const text = oneof(
  string({ unit: 'grapheme' }),
  array(constantFrom('clause mission', '  deux', '', 'version 2', 'e\u0301', 'é', '\r\n', '\n'), {
    maxLength: 5,
  }).map((lines) => lines.join('\n')),
);
const clause = record({
  code: constantFrom(...clauseCodes),
  said: oneof(
    text,
    day.map((one) => ({ by: one })),
  ),
}).map(({ code, said }) =>
  typeof said === 'string' ? { code, text: said, decideBy: null } : { code, text: null, decideBy: said.by },
);
const version: Arbitrary<SaidVersion> = record({
  number: integer({ min: 1, max: 1000 }),
  on: day,
  language: constantFrom('fr', 'nl'),
  clauses: array(clause, { maxLength: 5 }),
  line1: integer({ min: 0, max: 100 }),
  line2: integer({ min: 0, max: 100 }),
  network: integer({ min: 0, max: 100 }),
});
/** The same content: what Unicode and line ends alone make different. */
const sameContent = (one: SaidVersion): string =>
  JSON.stringify({
    ...one,
    clauses: one.clauses.map((said) => ({
      ...said,
      text: said.text?.replaceAll(/\r\n|\r/gu, '\n').normalize('NFC'),
    })),
  });

describe('The text that is fingerprinted', () => {
  it('is the one of the example in the docs', () => {
    const small: SaidVersion = {
      ...versions.fr,
      clauses: [
        { code: 'title', text: 'Pair-aidant·e', decideBy: null },
        { code: 'mission', text: 'Aller vers :\n- chez eux\n- ailleurs', decideBy: null },
        { code: 'timePlace', text: null, decideBy: '2027-03-01' },
      ],
    };
    expect(canonicalText(small)).toBe(
      'passerelle official description, format 1\nlanguage fr\nversion 1\nofficial since 2026-11-23\nshares 60 30 10\n' +
        'clause title\n  Pair-aidant·e\nclause mission\n  Aller vers :\n  - chez eux\n  - ailleurs\n' +
        'clause timePlace to decide by 2027-03-01\n',
    );
    expect(hashOf({ ...small, agreed: [] })).toBe(
      '544fd4ee6ac634d02f555fde6ab6ea889f6e590f110792486cd51277bf929112',
    );
  });

  it('is the same for the same content, and only for that', () => {
    assert(
      property(version, version, (a, b) => {
        expect(canonicalText(a) === canonicalText(b)).toBe(sameContent(a) === sameContent(b));
        expect(canonicalText(structuredClone(a))).toBe(canonicalText(a));
      }),
    );
  });

  it('changes with any change of a text, a day, a share, a number or the order of clauses', () => {
    assert(
      property(version, nat(), text, day, (one, at, other, otherDay) => {
        const n = at % Math.max(one.clauses.length, 1);
        const inPlace = (clauses: SaidVersion['clauses'][number]): SaidVersion => ({
          ...one,
          clauses: one.clauses.map((said, here) => (here === n ? clauses : said)),
        });
        const said = one.clauses[n];
        const changed: SaidVersion[] = [
          { ...one, on: otherDay },
          { ...one, line1: one.line1 + 1 },
          { ...one, number: one.number + 1 },
          { ...one, language: one.language === 'fr' ? 'nl' : 'fr' },
          { ...one, clauses: one.clauses.toReversed() },
          { ...one, clauses: one.clauses.slice(1) },
          ...(said === undefined
            ? []
            : [
                inPlace({ ...said, text: other, decideBy: null }),
                inPlace({ ...said, text: `${said.text ?? ''}.`, decideBy: null }),
                inPlace({ ...said, text: null, decideBy: otherDay }),
              ]),
        ];
        for (const next of changed) {
          expect(canonicalText(next) === canonicalText(one)).toBe(sameContent(next) === sameContent(one));
        }
      }),
    );
  });

  it('does not hold who agreed: a name may have to go, the fingerprint stays', () => {
    expect(hashOf({ ...versions.fr, agreed: [] })).toBe(hashOf(versions.fr));
  });
});
