import type { FastifySchema } from 'fastify';
import { timeRecords } from '#domain/processes/evolve.ts';
import type { Process } from '#domain/processes/process.ts';
import { roles } from '#domain/roles.ts';
import { kebab, pascal } from '#services/wire/names.ts';
import type { JsonSchema } from '#services/wire/view-schema.ts';
import { jsonAnswer, listOf, problems, ref, signedIn } from './responses.ts';

/** A date and time in UTC. */
export const moment: JsonSchema = { type: 'string', format: 'date-time' };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const uuid: JsonSchema = { type: 'string', format: 'uuid' };

/** An object all of whose parts are always there. */
export const whole = (properties: { readonly [name: string]: JsonSchema }): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

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
          nextDue: { anyOf: [moment, { type: 'null' }] },
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
    jsonAnswer(
      'A page.',
      listOf(whole({ event: { enum: eventNames(process) }, at: moment, role: { type: 'string' } })),
    ),
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
        workflowId: { type: 'string' },
        status: { type: 'string' },
        startedAt: { anyOf: [moment, { type: 'null' }] },
        waitingFor: { type: 'array', items: whole({ what: { type: 'string' }, until: moment }) },
        open: { type: 'integer', minimum: 0 },
        reason: { type: 'string', description: 'why something is not known' },
      },
    }),
  );
