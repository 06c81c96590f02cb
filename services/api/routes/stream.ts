import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiDeps } from '../deps.ts';
import { ownDocs } from '../openapi/own-doc.ts';
import { problem } from '../problems/problem.ts';
import { signInAgain, whoIs } from '../sign-in.ts';
import { countStream, mayOpenStream } from '../stream/open-streams.ts';
import { handlerTimeout, relay } from '../stream/relay.ts';

// The plugin would refuse too, in a form of its own.
async function requireEvents(request: FastifyRequest): Promise<void> {
  const { accept = '*/*' } = request.headers;
  if (!/text\/event-stream|text\/\*|\*\/\*/.test(accept)) throw problem('notAcceptable');
  mayOpenStream(whoIs(request));
}

/** `GET /v1/stream`: what changed, as server-sent events. Ids only; whoever wants more asks for it. */
export function addStream(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/v1/stream',
    exposeHeadRoute: false,
    sse: 'only',
    handlerTimeout,
    config: { policy: 'signedIn' },
    schema: ownDocs.stream,
    preHandler: requireEvents,
    handler: async (request, reply) => {
      reply.sse.keepAlive();
      reply.sse.onClose(countStream(whoIs(request)));
      reply.sse.onClose(relay(deps, () => signInAgain(deps, request), reply));
      await reply.sse.send({ event: 'open', data: {}, retry: 2000 });
    },
  });
}
