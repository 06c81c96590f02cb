import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#services/wire/input-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { makeFeed } from '../feeds.ts';
import { feedDocs } from '../openapi/feed-doc.ts';
import { problem } from '../problems/problem.ts';
import { whoIs } from '../sign-in.ts';

/** A person's own calendar addresses: made, listed without their secret, ended. */
export function addFeeds(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'POST',
    url: '/v1/calendars',
    config: { policy: 'signedIn' },
    schema: feedDocs.make,
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const made = await makeFeed(deps, who, deps.clock());
      if (!made) throw problem('tooManyFeeds');
      return reply.code(201).send({ id: made.id, madeOn: who.today, path: made.path });
    },
  });
  app.route({
    method: 'GET',
    url: '/v1/calendars',
    config: { policy: 'signedIn' },
    schema: feedDocs.list,
    handler: async (request) => ({ items: await deps.books.feeds(whoIs(request)) }),
  });
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'DELETE',
    url: '/v1/calendars/:id',
    config: { policy: 'signedIn' },
    schema: { ...feedDocs.end, params: z.strictObject({ id: idSchema }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      if (!(await deps.desk.endFeed(who, request.params.id, who.today))) throw problem('notFound');
      return reply.code(204).send();
    },
  });
}
