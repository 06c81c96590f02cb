import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Process } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { handOut, handsOutAs, linkedCommands } from '#services/api/hand-out.ts';
import { processParams } from '#services/api/process-address.ts';
import { kebab } from '#services/wire/names.ts';
import { typedIn } from '../forms/typed.ts';
import type { House } from '../house.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { firstTyped, handOutPage, type HandOutShowing, readWish } from './hand-out-page.ts';
import { stripsPage } from './strips.ts';

type Found = Omit<HandOutShowing, 'typed' | 'wrong'>;

interface Way extends Pick<Found, 'process' | 'command'> {
  readonly deps: ApiDeps;
  readonly house: House;
}

/** The line as it stands, for whoever may hand out links to it. */
async function standing(
  { deps, process, command }: Way,
  request: FastifyRequest,
  id: string,
  as: Role | undefined,
): Promise<Found> {
  const { who, language } = visitorOf(request);
  const role = await handsOutAs(deps, who, { process, id, command }, as);
  const which = { process: { kind: process.kind, id }, command };
  const closed = (await deps.desk.closedToLinks(which, deps.clock())) ?? null;
  return { process, command, id, language, role, closed, today: who.today };
}

/** The strips; or the form again, with what is to be mended. */
async function make(
  { deps, house }: Way,
  request: FastifyRequest,
  reply: FastifyReply,
  place: Found,
): Promise<FastifyReply> {
  const typed = typedIn(request.body);
  const { wrong, wish } = readWish(place, typed);
  if (place.closed !== null || !wish)
    return render(reply.code(422), 'hand-out', handOutPage(request, { ...place, typed, wrong }));
  const links = await handOut(deps, visitorOf(request).who, { ...place, ...wish });
  return render(reply, 'strips', stripsPage(request, { ...place, ...wish, links, house }));
}

function addHandOutOf(app: FastifyInstance, way: Way): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const url = `/${way.process.kind}s/:id/${kebab(way.command)}/links`;
  const schema = { params: processParams, querystring: asQuery };
  typed.route({
    method: 'GET',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply): Promise<FastifyReply> => {
      const place = await standing(way, request, request.params.id, request.query.as);
      const showing = { ...place, typed: firstTyped(place), wrong: new Map<string, string>() };
      return render(reply, 'hand-out', handOutPage(request, showing));
    },
  });
  typed.route({
    method: 'POST',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply): Promise<FastifyReply> =>
      make(way, request, reply, await standing(way, request, request.params.id, request.query.as)),
  });
}

const linesOf = (process: Process) => linkedCommands(process).map((command) => ({ process, command }));

/** A page for whoever hands out links to a line, and the sheet of strips that it gives once. */
export function addHandOut(app: FastifyInstance, deps: ApiDeps, house: House): void {
  for (const line of deps.catalogue.flatMap(linesOf)) addHandOutOf(app, { ...line, deps, house });
}
