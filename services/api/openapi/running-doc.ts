import { kinds } from '#domain/kinds.ts';
import { operation } from './operation-doc.ts';
import { emptyAnswer, jsonAnswer, withBody } from './responses.ts';
import { count, list, moment, nullable, text, uuid, whole } from './schemas.ts';

const named = { kind: { enum: kinds }, id: uuid, seq: count, n: count };

const running = whole({
  at: moment,
  since: nullable(moment),
  needs: list(whole({ otherwise: text, holds: { type: 'boolean' } })),
  versions: nullable(
    whole({
      passerelle: nullable(text),
      node: text,
      postgresql: nullable(text),
      temporal: nullable(text),
      schema: nullable(text),
      schemaWanted: text,
    }),
  ),
  retries: list(whole({ ...named, attempts: count, nextTryAt: moment })),
  items: list(whole({ ...named, code: text, at: moment, resolvedAt: nullable(moment) })),
  stalled: list(whole({ kind: { enum: kinds }, id: uuid, tries: count, nextAt: moment })),
  late: whole({ since: nullable(moment), count }),
  lateBy: { ...count, description: 'seconds' },
  waiting: count,
  sweptUntil: nullable(moment),
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
