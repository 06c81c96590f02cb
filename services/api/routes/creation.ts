import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { commit } from '#db/commit/commit.ts';
import { timedId } from '#db/ids.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { asQuery, chooseRole } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { commandDoc } from '../openapi/command-doc.ts';
import { sendOutcome, uuidOf } from '../outcome.ts';
import { idempotencyKey } from '../preconditions.ts';
import { problem } from '../problems/problem.ts';
import { whoIs } from '../sign-in.ts';
import { bodyMayBeAbsent, fieldsIn } from './command.ts';

/** Whether a person starts a process by a line of the table. */
const isStartedByPeople = (line: ErasedLine): boolean =>
  line.by.some(isRole) && line.from.some((state) => state === 'new');

/** A process that says who holds which role founds an accompaniment: its own id is the accompaniment's. */
const founds = (process: Process): boolean => process.seats(process.nothing()) !== undefined;

function addCreation(
  app: FastifyInstance,
  deps: ApiDeps,
  process: Process,
  command: string,
  url: string,
): void {
  const line = process.commands[command];
  if (!line) return;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url,
    config: { policy: 'founds' },
    schema: {
      ...commandDoc(process, command, line),
      querystring: asQuery,
      body: inputSchema(line.fields ?? {}),
    },
    preValidation: bodyMayBeAbsent,
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const key = idempotencyKey(request);
      const held = await deps.books.rolesInHouse(who);
      if (held.length === 0) throw problem('roleNotHeld');
      const at = deps.clock();
      const id = timedId(at);
      const outcome = await commit(deps.store, {
        process: { kind: process.kind, id },
        born: { house: who.house, accompaniment: id },
        key,
        command,
        input: fieldsIn(request.body),
        by: { id: who.person, role: chooseRole(held, request.query.as, line.by) },
        at,
      });
      if (outcome.outcome === 'done') {
        reply.code(201).header('location', `${pathOf(process.kind)}/${uuidOf(outcome.answer.id)}`);
      }
      return sendOutcome(deps, request, reply, outcome, process.kind);
    },
  });
}

/**
 * `POST /v1/<kind>s` for a process that people found; should several lines start it, the others have their name
 * behind that. A process that only another process starts has no such address.
 */
export function addCreations(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue.filter(founds)) {
    const starting = Object.entries(process.commands).filter(([, line]) => isStartedByPeople(line));
    for (const [place, [command]] of starting.entries()) {
      const path = pathOf(process.kind);
      addCreation(app, deps, process, command, place === 0 ? path : `${path}/${kebab(command)}`);
    }
  }
}
