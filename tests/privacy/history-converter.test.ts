import { defaultPayloadConverter, RawValue } from '@temporalio/common';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureConverter } from '#services/temporal/failure-converter.ts';
import { isWritable, payloadConverter } from '#services/temporal/payload-converter.ts';

const toPayload = (value: unknown) => payloadConverter.toPayload(value);
const answer = (value: unknown): unknown =>
  defaultPayloadConverter.fromPayload(toPayload(new RawValue(value)));
const written = (error: unknown) => failureConverter.errorToFailure(error, payloadConverter);
const refused = (value: unknown): boolean => {
  try {
    toPayload(value);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ message: 'notWritable' });
    return true;
  }
};

const codes = fc.stringMatching(/^[a-z][A-Za-z0-9.:|#@/_-]{0,60}$/);
const leaves = fc.oneof(codes, fc.uuid(), fc.integer(), fc.boolean(), fc.constant(null));
const instants = fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true });
const writable = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaves,
    instants.map((one) => one.toISOString()),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,10}$/), tie('value'), { maxKeys: 4 }),
})).value;

describe('what may be written into a history', () => {
  it('is ids, codes, dates, numbers, yes and no, lists and plain objects of these, and comes back as it was', () => {
    fc.assert(
      fc.property(writable, (value) => {
        expect(payloadConverter.fromPayload(toPayload(value))).toEqual(value);
      }),
    );
  });

  it('is no text: a wording of two words is refused anywhere in a value', () => {
    const wording = fc
      .tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
      .map(([a, b]) => `${a} ${b}`);
    fc.assert(
      fc.property(wording, codes, (text, key) => {
        expect([text, [text], { key: text }, { key: [{ key: text }] }].every(refused)).toBe(true);
        expect(refused({ [`${key} x`]: 1 })).toBe(true);
      }),
    );
  });

  it('is no name, accent, empty or endless string, no class, no function, no bytes, no infinity', () => {
    const texts = [
      '',
      'Jeanne',
      'é',
      'absence: maladie',
      'x\ny',
      `a${'b'.repeat(200)}`,
      '2026-11-23 12:00',
      'a@b c',
    ];
    const others = [
      new Date(),
      new Map([['a', 1]]),
      () => 1,
      Symbol('a'),
      10n,
      NaN,
      Infinity,
      new Uint8Array(3),
    ];
    const values = [...texts, ...others];
    expect(values.filter((value) => isWritable(value))).toEqual([]);
    expect(values.every(refused)).toBe(true);
  });

  it('lets the current details through when they are codes and dates, and no other ready-made answer', () => {
    const shown = { definition: {}, currentDetails: 'answer#1:escalate 2026-12-01T08:00:00.000Z\nopen 2' };
    expect(answer(shown)).toEqual(shown);
    expect(answer({ definition: {}, currentDetails: 'Jeanne est absente' })).toBe('notShown');
    expect(answer('Error: Jeanne\n at life.ts')).toBe('notShown');
  });
});

describe('a failure in a history', () => {
  const secret = 'duplicate key (email)=(jeanne@example.org)';

  it('holds neither the message nor the stack of an error, nor of its cause', () => {
    const failure = written(new Error(secret, { cause: new Error(secret) }));
    expect(JSON.stringify(failure)).not.toContain('jeanne');
    expect(failure).toMatchObject({
      message: 'Encoded failure',
      stackTrace: '',
      cause: { message: 'Encoded failure' },
    });
    const error = failureConverter.failureToError(failure, payloadConverter);
    expect(error).toMatchObject({ cause: { message: 'failed' } });
  });

  it('keeps a message that is a code', () => {
    const error = failureConverter.failureToError(written(new Error('notWritable')), payloadConverter);
    expect(JSON.stringify(written(new Error('notWritable')))).not.toContain('notWritable');
    expect(error.message).toBe('notWritable');
  });
});
