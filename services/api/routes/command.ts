import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { isObject } from '#domain/field-guards.ts';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { asQuery } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { giveByLink, giveCommand } from '../give-command.ts';
import { sendOutcome } from '../outcome.ts';
import { commandDoc, isExclusive } from '../openapi/command-doc.ts';
import { idempotencyKey, ifMatch } from '../preconditions.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';

interface Line extends ErasedLine {
  readonly process: Process;
  readonly command: string;
}

/** Whether a person can do a line of the table to a process that exists; only these have an address. */
export const isDoneByPeople = (line: ErasedLine): boolean =>
  line.by.some(isRole) && line.from.some((state) => state !== 'new');

/** The fields of a body; none was sent where a command has none. */
export const fieldsIn = (body: unknown): { readonly [name: string]: unknown } => (isObject(body) ? body : {});

function addCommand(app: FastifyInstance, deps: ApiDeps, line: Line): void {
  const { kind } = line.process;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${pathOf(kind)}/:id/${kebab(line.command)}`,
    config: { policy: line.way === 'anonymous' ? 'actsOrLink' : 'acts' },
    schema: {
      ...commandDoc(line.process, line.command, line),
      params: processParams,
      querystring: asQuery,
      body: inputSchema(line.fields ?? {}),
    },
    preValidation: bodyMayBeAbsent,
    handler: async (request, reply): Promise<FastifyReply> => {
      const given = {
        process: { kind, id: request.params.id },
        key: idempotencyKey(request),
        command: line.command,
        input: fieldsIn(request.body),
        at: deps.clock(),
        ...(isExclusive(line) ? { ifMatch: ifMatch(request) } : {}),
      };
      if (line.byLinkOnly && request.link === null) {
        const held = await deps.books.rolesOn(whoIs(request), given.process);
        throw problem(held.length === 0 ? 'notFound' : 'linkRefused');
      }
      const outcome = await (request.link === null
        ? giveCommand(deps, whoIs(request), line, given, request.query.as)
        : giveByLink(deps, line, given, request.link));
      return sendOutcome(deps, request, reply, outcome, { kind, command: line.command });
    },
  });
}

/** A command without fields may be sent without a body. */
export async function bodyMayBeAbsent(request: FastifyRequest): Promise<void> {
  // Absent, not null: `null` is a body, and no fields.
  if (request.body === undefined) request.body = {};
  if (!isObject(request.body)) throw problem('invalidInput', { errors: [] });
}

/** `POST /v1/<kind>s/{id}/<command>` for every line of the table that people can do. */
export function addCommands(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const [command, line] of Object.entries(process.commands)) {
      if (isDoneByPeople(line)) addCommand(app, deps, { ...line, process, command });
    }
  }
}
