import type { Kind } from '#domain/kinds.ts';
import type { Finding } from '#domain/wording-rules.ts';
import { wordingCodes } from '#domain/wording/suggestions.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { type ProblemName, problemTypes } from './problem-types.ts';
import { refusalStatus } from './refusals.ts';

/** A fault of one place of the request: a JSON pointer and what is wrong there, never the value. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** What the wording rules found at one place of the request. The quote is the sender's own, as in a check of a wording. */
export interface WordingFault extends Finding {
  readonly pointer: string;
}

/** What goes along with a problem beside its words. */
export interface Extra {
  /** Whose reason it is, for its sentence. */
  readonly kind?: Kind;
  /** The command that was refused, for when and by whom it may be given. */
  readonly command?: string;
  /** The commands that are open to this role now. */
  readonly allowed?: readonly string[];
  readonly errors?: readonly Fault[];
  readonly findings?: readonly WordingFault[];
  readonly headers?: { readonly [name: string]: string };
}

/** A "no" on its way to the answer: thrown in a handler, turned into words in `answer-problem.ts`. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly extra: Extra;

  constructor(code: string, status: number, extra: Extra = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.extra = extra;
  }
}

/** A problem of the API itself. */
export const problem = (name: ProblemName, extra: Extra = {}): Problem =>
  new Problem(name, problemTypes[name], extra);

/** A refusal of the domain, with what may be done instead. */
export const refusal = (kind: Kind, command: string, reason: string, allowed: readonly string[]): Problem =>
  new Problem(reason, refusalStatus(reason), { kind, command, allowed });

/** The body of every problem (RFC 9457). */
export const problemSchema: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' },
    instance: { type: 'string', format: 'uri-reference' },
    allowed: { type: 'array', items: { type: 'string' }, description: 'what may be done instead' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    findings: {
      type: 'array',
      description: 'what the wording rules found',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'quote', 'start', 'end', 'suggestion'],
        properties: {
          pointer: { type: 'string' },
          code: { enum: wordingCodes },
          quote: { type: 'string' },
          start: { type: 'integer', minimum: 0 },
          end: { type: 'integer', minimum: 0 },
          suggestion: { type: 'string' },
        },
      },
    },
  },
};
