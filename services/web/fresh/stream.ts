import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { countStream, mayOpenStream } from '#services/api/stream/open-streams.ts';
import { handlerTimeout, relay } from '#services/api/stream/relay.ts';
import { visiting } from '#services/api/visits.ts';
import { visitorOf } from '../visitor.ts';
import { watchedAtMost } from './watch.ts';

const query = z.object({
  of: z
    .string()
    .max(60 * watchedAtMost)
    .transform((several) => new Set(several.split(' '))),
});

/**
 * `GET /stream`: which of the processes of an open page changed, for the visitor behind the cookie, as they may see it
 * at that moment. Ids only; the page is then asked for again.
 */
export function addPageStream(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/stream',
    exposeHeadRoute: false,
    sse: 'only',
    handlerTimeout,
    config: { policy: 'visits' },
    schema: { querystring: query },
    preHandler: async (request) => mayOpenStream(visitorOf(request).who),
    handler: async (request, reply) => {
      const { of } = request.query;
      reply.sse.keepAlive();
      const who = async () => {
        const found = await visiting(deps, request.headers);
        return found.state === 'open' ? found.who : undefined;
      };
      reply.sse.onClose(countStream(visitorOf(request).who));
      reply.sse.onClose(relay(deps, who, reply, (id) => of.has(id)));
      await reply.sse.send({ event: 'open', data: {}, retry: 4000 });
    },
  });
}
