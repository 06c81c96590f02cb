import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Process } from '#domain/processes/process.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { handOut, handsOutAs, linkedCommands } from '#services/api/hand-out.ts';
import { processParams } from '#services/api/process-address.ts';
import { kebab } from '#services/wire/names.ts';
import { typedIn } from '../forms/typed.ts';
import type { House } from '../pages.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { firstTyped, handOutPage, type HandOutShowing, readWish } from './hand-out-page.ts';
import { stripsPage } from './strips.ts';

type Found = Omit<HandOutShowing, 'typed' | 'wrong'>;

function addHandOutOf(
  app: FastifyInstance,
  deps: ApiDeps,
  house: House,
  { process, command }: Pick<Found, 'process' | 'command'>,
): void {
  const typedApp = app.withTypeProvider<ZodTypeProvider>();
  const url = `/${process.kind}s/:id/${kebab(command)}/links`;
  const schema = { params: processParams, querystring: asQuery };

  const found = async (
    request: FastifyRequest,
    id: string,
    as: Parameters<typeof handsOutAs>[3],
  ): Promise<Found> => {
    const { who, language } = visitorOf(request);
    const role = await handsOutAs(deps, who, { process, id, command }, as);
    const which = { process: { kind: process.kind, id }, command };
    const closed = (await deps.desk.closedToLinks(which, deps.clock())) ?? null;
    return { process, command, id, language, role, closed, today: who.today };
  };

  typedApp.route({
    method: 'GET',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply): Promise<FastifyReply> => {
      const place = await found(request, request.params.id, request.query.as);
      const showing = { ...place, typed: firstTyped(place), wrong: new Map<string, string>() };
      return render(reply, 'hand-out', handOutPage(request, showing));
    },
  });
  typedApp.route({
    method: 'POST',
    url,
    config: { policy: 'visits' },
    schema,
    handler: async (request, reply): Promise<FastifyReply> => {
      const place = await found(request, request.params.id, request.query.as);
      const typed = typedIn(request.body);
      const { wrong, wish } = readWish(place, typed);
      if (place.closed !== null || !wish)
        return render(reply.code(422), 'hand-out', handOutPage(request, { ...place, typed, wrong }));
      const { who } = visitorOf(request);
      const { id } = place;
      const links = await handOut(deps, who, { process, id, command, ...wish });
      return render(reply, 'strips', stripsPage(request, { ...place, ...wish, links, house }));
    },
  });
}

const linesOf = (process: Process) => linkedCommands(process).map((command) => ({ process, command }));

/** A page for whoever hands out links to a line, and the sheet of strips that it gives once. */
export function addHandOut(app: FastifyInstance, deps: ApiDeps, house: House): void {
  for (const line of deps.catalogue.flatMap(linesOf)) addHandOutOf(app, deps, house, line);
}
