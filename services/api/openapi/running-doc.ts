import { kinds } from '#domain/kinds.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { operation } from './own-doc.ts';
import { moment, uuid, whole } from './reading-doc.ts';
import { emptyAnswer, jsonAnswer, withBody } from './responses.ts';

const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const maybe = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const named = { kind: { enum: kinds }, id: uuid, seq: count, n: count };

const running = whole({
  at: moment,
  since: maybe(moment),
  needs: list(whole({ otherwise: text, holds: { type: 'boolean' } })),
  versions: maybe(
    whole({
      passerelle: maybe(text),
      node: text,
      postgresql: maybe(text),
      temporal: maybe(text),
      schema: maybe(text),
      schemaWanted: text,
    }),
  ),
  retries: list(whole({ ...named, attempts: count, nextTryAt: moment })),
  items: list(whole({ ...named, code: text, at: moment, resolvedAt: maybe(moment) })),
  stalled: list(whole({ kind: { enum: kinds }, id: uuid, tries: count, nextAt: moment })),
  late: whole({ since: maybe(moment), count }),
  lateBy: { ...count, description: 'seconds' },
  waiting: count,
  sweptUntil: maybe(moment),
});

/** For whoever runs the deployment. */
export const runningDocs = {
  read: operation({
    id: 'running',
    tag: 'operation',
    summary: 'what is running, what is late and what keeps failing: ids, codes and dates',
    answer: { 200: jsonAnswer('As things stand; lists of at most 50.', running) },
    more: ['roleNotHeld'],
  }),
  retry: operation({
    id: 'running.retry',
    tag: 'operation',
    summary: 'try a failing reaction again at once',
    answer: { 204: emptyAnswer('It is tried again.') },
    more: [...withBody, 'roleNotHeld'],
  }),
} as const;
