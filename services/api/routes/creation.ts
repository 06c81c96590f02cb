import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { isRole, type Role } from '#domain/roles.ts';
import { commit } from '#db/commit/commit.ts';
import { timedId } from '#db/ids.ts';
import { idSchema, inputSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { asQuery, chooseRole } from '../choose-role.ts';
import type { SignedIn } from '../books.ts';
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

/** Where a new process belongs, and the roles its first sender holds there. */
interface Birth {
  readonly house: string;
  readonly accompaniment: string;
  readonly held: readonly Role[];
}

async function foundedHere(deps: ApiDeps, who: SignedIn, id: string): Promise<Birth> {
  const held = await deps.books.rolesInHouse(who);
  if (held.length === 0) throw problem('roleNotHeld');
  return { house: who.house, accompaniment: id, held };
}

async function bornIn(deps: ApiDeps, who: SignedIn, accompaniment: string): Promise<Birth> {
  const { house, roles } = await deps.books.standingIn(who, accompaniment);
  if (house === undefined) throw problem('notFound');
  return { house, accompaniment, held: roles };
}

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
      const at = deps.clock();
      const id = timedId(at);
      const { accompaniment: named, as } = request.query;
      if (!founds(process) && named === undefined) throw problem('invalidInput', { errors: [] });
      const birth = founds(process) ? foundedHere(deps, who, id) : bornIn(deps, who, named ?? '');
      const { house, accompaniment, held } = await birth;
      const outcome = await commit(deps.store, {
        process: { kind: process.kind, id },
        born: { house, accompaniment },
        key,
        command,
        input: fieldsIn(request.body),
        by: { id: who.person, role: chooseRole(held, as, line.by) },
        at,
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
