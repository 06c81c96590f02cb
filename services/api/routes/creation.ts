import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { idSchema, inputSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { asQuery } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { commandDoc } from '../openapi/command-doc.ts';
import { sendOutcome, uuidOf } from '../outcome.ts';
import { idempotencyKey } from '../preconditions.ts';
import { whoIs } from '../sign-in.ts';
import { founds, isStartedByPeople, startProcess } from '../start-process.ts';
import { bodyMayBeAbsent, fieldsIn } from './command.ts';

const within = asQuery.extend({
  accompaniment: idSchema.optional().meta({
    description: 'The accompaniment it belongs to: needed unless this kind founds one.',
  }),
});

interface Starting {
  readonly process: Process;
  readonly command: string;
  readonly line: ErasedLine;
  readonly url: string;
}

function addCreation(app: FastifyInstance, deps: ApiDeps, { process, command, line, url }: Starting): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url,
    config: { policy: founds(process) ? 'founds' : 'acts' },
    schema: {
      ...commandDoc(process, command, line),
      querystring: within,
      body: inputSchema(line.fields ?? {}),
    },
    preValidation: bodyMayBeAbsent,
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const key = idempotencyKey(request);
      const { accompaniment, as } = request.query;
      const input = fieldsIn(request.body);
      const outcome = await startProcess(deps, who, {
        process,
        command,
        line,
        key,
        input,
        accompaniment,
        as,
      });
      if (outcome.outcome === 'done') {
        reply.code(201).header('location', `${pathOf(process.kind)}/${uuidOf(outcome.answer.id)}`);
      }
      return sendOutcome(deps, request, reply, outcome, { kind: process.kind, command });
    },
  });
}

/**
 * `POST /v1/<kind>s` for a process that people start: it founds an accompaniment, or belongs to the one named by
 * `?accompaniment=`. Should several lines start it, the others have their name behind that. A process that only
 * another process starts has no such address.
 */
export function addCreations(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const starting = Object.entries(process.commands).filter(([, line]) => isStartedByPeople(line));
    for (const [place, [command, line]] of starting.entries()) {
      const path = pathOf(process.kind);
      addCreation(app, deps, {
        process,
        command,
        line,
        url: place === 0 ? path : `${path}/${kebab(command)}`,
      });
    }
  }
}
