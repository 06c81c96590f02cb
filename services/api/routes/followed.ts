import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { notedSchema } from '#services/wire/followed-schema.ts';
import { daySchema, idSchema } from '#services/wire/input-schema.ts';
import type { SignedIn } from '../books.ts';
import { cursorOf, placeIn } from '../cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { followedCsv } from '../followed-csv.ts';
import { followedDocs } from '../openapi/followed-doc.ts';
import { pageOf, pageQuery } from '../page.ts';
import { problem } from '../problems/problem.ts';
import { mustAdvise } from '../read-table.ts';
import { whoIs } from '../sign-in.ts';
import { languageOf } from '../words/language.ts';

const followedPath = '/v1/followed';
const params = z.strictObject({ id: idSchema });
const config = { policy: 'advises' } as const;
const listPlace = z.tuple([daySchema.nullable(), idSchema]);

type Line = NonNullable<Awaited<ReturnType<ApiDeps['books']['followedOne']>>>;

const shown = ({ id, noted, came, gone, accompaniment }: Line) => ({
  id,
  ...noted,
  came,
  gone,
  accompaniment,
});

const asAdvisor = (deps: ApiDeps, request: FastifyRequest): Promise<SignedIn> =>
  mustAdvise(deps, whoIs(request));

/** @throws notFound when nothing was found to be done */
function sendDone(reply: FastifyReply, isDone: boolean): FastifyReply {
  if (!isDone) throw problem('notFound');
  return reply.code(204).send();
}

function addReading(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: followedPath,
    config,
    schema: { ...followedDocs.list, querystring: z.strictObject(pageQuery) },
    handler: async (request) => {
      const { limit, after } = request.query;
      const who = await asAdvisor(deps, request);
      const place = placeIn(listPlace, after);
      const from = place && { nextOn: place[0], id: place[1] };
      const rows = await deps.books.followed(who, limit + 1, from);
      const page = pageOf(rows, limit, (last) => cursorOf([last.noted.nextOn, last.id]));
      return { ...page, items: page.items.map(shown) };
    },
  });
  routes.route({
    method: 'GET',
    url: `${followedPath}.csv`,
    config,
    schema: followedDocs.csv,
    handler: async (request, reply): Promise<FastifyReply> =>
      followedCsv(
        deps,
        reply,
        await asAdvisor(deps, request),
        languageOf(request.headers['accept-language']),
      ),
  });
  routes.route({
    method: 'GET',
    url: `${followedPath}/:id`,
    config,
    schema: { ...followedDocs.read, params },
    handler: async (request) => {
      const found = await deps.books.followedOne(await asAdvisor(deps, request), request.params.id);
      if (!found) throw problem('notFound');
      return shown(found);
    },
  });
}

function addNoting(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'POST',
    url: followedPath,
    config,
    schema: { ...followedDocs.add, body: notedSchema },
    handler: async (request, reply): Promise<FastifyReply> => {
      const id = await deps.desk.addFollowed(await asAdvisor(deps, request), request.body, deps.clock());
      return reply.code(201).header('location', `${followedPath}/${id}`).send({ id });
    },
  });
  routes.route({
    method: 'PUT',
    url: `${followedPath}/:id`,
    config,
    schema: { ...followedDocs.note, params, body: notedSchema },
    handler: async (request, reply): Promise<FastifyReply> =>
      sendDone(
        reply,
        await deps.desk.noteFollowed(await asAdvisor(deps, request), request.params.id, request.body),
      ),
  });
}

function addEnding(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'POST',
    url: `${followedPath}/:id/link`,
    config,
    schema: { ...followedDocs.link, params, body: z.strictObject({ accompaniment: idSchema.nullable() }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = await asAdvisor(deps, request);
      const { accompaniment } = request.body;
      const isMine =
        accompaniment === null || (await deps.books.standingIn(who, accompaniment)).roles.length > 0;
      if (!isMine) throw problem('notFound');
      return sendDone(reply, await deps.desk.linkFollowed(who, request.params.id, accompaniment));
    },
  });
  routes.route({
    method: 'DELETE',
    url: `${followedPath}/:id`,
    config,
    schema: { ...followedDocs.erase, params },
    handler: async (request, reply): Promise<FastifyReply> =>
      sendDone(reply, await deps.desk.eraseFollowed(await asAdvisor(deps, request), request.params.id)),
  });
}

/** `/v1/followed`: an advisor's own list of accompaniments that are not in Passerelle. */
export function addFollowed(app: FastifyInstance, deps: ApiDeps): void {
  addReading(app, deps);
  addNoting(app, deps);
  addEnding(app, deps);
}
