import type { Kind } from '#domain/kinds.ts';
import { screaming } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { type ProblemName, problemTypes } from '../problems/problem-types.ts';
import { refusalStatus } from '../problems/refusals.ts';
import { wordsOf } from '../words/words-of.ts';

/** The answers of an operation, by status. */
export interface Responses {
  readonly [status: string]: JsonSchema;
}

/** A name in the components of the document. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A good answer in JSON, with the headers it carries. */
export const jsonAnswer = (
  description: string,
  schema: JsonSchema,
  headers: readonly string[] = [],
): JsonSchema => ({
  description,
  content: { 'application/json': { schema } },
  ...(headers.length === 0
    ? {}
    : { headers: Object.fromEntries(headers.map((name) => [name, { type: 'string' }])) }),
});

/** A page of a list. */
export const listOf = (items: JsonSchema): JsonSchema => ({
  type: 'object',
  required: ['items'],
  properties: {
    items: { type: 'array', items },
    next: { type: 'string', description: 'the cursor of the next page' },
  },
});

/** A good answer without a body. */
export const emptyAnswer = (description: string): JsonSchema => ({ description, type: 'null' });

interface Coded {
  readonly code: string;
  readonly kind?: Kind;
}

const problemAnswer = (coded: readonly Coded[]): JsonSchema => ({
  description: coded
    .map(({ code, kind }) => `\`${screaming(code)}\` ${wordsOf(code, 'en', kind)[1]}`)
    .join('\n\n'),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          ref('Problem'),
          { type: 'object', properties: { code: { enum: coded.map(({ code }) => screaming(code)) } } },
        ],
      },
    },
  },
});

/** What every operation may answer, signed in or not. */
const always: readonly ProblemName[] = ['invalidRequest', 'tooManyRequests', 'unexpected', 'notKnownYet'];

/** What every operation behind a token may answer. */
export const signedIn: readonly ProblemName[] = [...always, 'tokenMissing', 'tokenRefused'];

/** What an operation with a body may answer. */
export const withBody: readonly ProblemName[] = [
  'malformedJson',
  'invalidInput',
  'tooLarge',
  'notJson',
  'requestTooSlow',
];

/** The problems of an operation by status: the API's own, and the reasons of the domain. */
export function problems(
  names: readonly ProblemName[],
  reasons: readonly string[] = [],
  kind?: Kind,
): Responses {
  const byStatus = new Map<number, Coded[]>();
  const add = (status: number, one: Coded): void => {
    const others = (byStatus.get(status) ?? []).filter(({ code }) => code !== one.code);
    byStatus.set(status, [...others, one]);
  };
  for (const code of names) add(problemTypes[code], { code });
  for (const code of reasons) add(refusalStatus(code), { code, ...(kind === undefined ? {} : { kind }) });
  return Object.fromEntries([...byStatus].map(([status, coded]) => [String(status), problemAnswer(coded)]));
}
