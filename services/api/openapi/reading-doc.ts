import type { FastifySchema } from 'fastify';
import { timeRecords } from '#domain/processes/evolve.ts';
import type { Process } from '#domain/processes/process.ts';
import { roles } from '#domain/roles.ts';
import { kebab, pascal } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { jsonAnswer, listOf, problems, ref, signedIn } from './responses.ts';
import { count, list, moment, nullable, text, uuid, whole } from './schemas.ts';

/** What is read of a process. */
export const base = (process: Process, name: string, summary: string, answer: JsonSchema): FastifySchema => ({
  operationId: `${process.kind}.${name}`,
  tags: [process.kind],
  summary,
  security: [{ token: [] }],
  response: { 200: answer, ...problems([...signedIn, 'notFound', 'roleNotHeld']) },
});

const seeing = (process: Process): JsonSchema => ({ enum: roles.filter((role) => process.sees[role]) });

export const readDoc = (process: Process): FastifySchema =>
  base(
    process,
    'read',
    'where it stands',
    jsonAnswer('As your role sees it.', ref(pascal(process.kind)), ['etag']),
  );

const idOf = (process: Process): JsonSchema => ({
  type: 'string',
  pattern: `^${process.kind}/[0-9a-f-]{36}$`,
});

export const listDoc = (process: Process): FastifySchema =>
  base(
    process,
    'list',
    'all that you see, by next date',
    jsonAnswer(
      'A page.',
      listOf(
        whole({
          id: idOf(process),
          kind: { const: process.kind },
          accompaniment: uuid,
          state: { enum: process.states },
          role: seeing(process),
          nextDue: nullable(moment),
        }),
      ),
    ),
  );

const eventNames = (process: Process): readonly string[] =>
  [...Object.keys(process.commands), ...Object.keys(process.ofItself), ...timeRecords].map(kebab);

export const eventsDoc = (process: Process): FastifySchema =>
  base(
    process,
    'events',
    'what happened, without its content',
    jsonAnswer('A page.', listOf(whole({ event: { enum: eventNames(process) }, at: moment, role: text }))),
  );

export const workflowDoc = (process: Process): FastifySchema =>
  base(
    process,
    'workflow',
    'the Temporal workflow behind it, asked of Temporal itself',
    jsonAnswer('What Temporal says.', {
      type: 'object',
      required: ['workflowId', 'status', 'startedAt', 'waitingFor', 'open'],
      properties: {
        workflowId: text,
        status: text,
        startedAt: nullable(moment),
        waitingFor: list(whole({ what: text, until: moment })),
        open: count,
        reason: { ...text, description: 'why something is not known' },
      },
    }),
  );
