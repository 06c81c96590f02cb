import type { FastifySchema } from 'fastify';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import type { ProblemName } from '../problems/problem-types.ts';
import { problems, signedIn } from './responses.ts';

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly answer: { readonly [status: string]: JsonSchema };
  readonly more?: readonly ProblemName[];
}

/** An operation behind a token, with what every one of them may answer. */
export const operation = ({ id, tag, summary, answer, more = [] }: Operation): FastifySchema => ({
  operationId: id,
  tags: [tag],
  summary,
  security: [{ token: [] }],
  response: { ...answer, ...problems([...signedIn, ...more]) },
});
