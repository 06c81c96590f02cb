import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKind } from '#domain/kinds.ts';
import type { ProcessName, SignedIn } from '../books.ts';
import type { ApiDeps } from '../deps.ts';
import { ownDocs } from '../openapi/own-doc.ts';
import { problem } from '../problems/problem.ts';
import { signInAgain } from '../sign-in.ts';

// A stream lasts: the longest time a timer knows, about 24 days.
const handlerTimeout = 2_147_483_647;

const nameOf = (id: string): ProcessName | undefined => {
  const [kind = '', uuid = ''] = id.split('/');
  return isKind(kind) ? { kind, id: uuid } : undefined;
};

async function say(
  deps: ApiDeps,
  who: SignedIn,
  reply: FastifyReply,
  id: string,
  told: Map<string, string>,
): Promise<void> {
  if (id === '') return reply.sse.send({ event: 'returned', data: {} });
  const name = nameOf(id);
  const [role] = name ? await deps.books.rolesOn(who, name) : [];
  if (!name || !role) return;
  const seen = await deps.books.seen(who, name, role);
  if (seen === undefined || told.get(id) === seen.etag) return;
  // Silent when this role sees what it saw: that something happened would be told otherwise.
  told.set(id, seen.etag);
  await reply.sse.send({ event: 'changed', data: { id, kind: name.kind, etag: seen.etag } });
}

/**
 * Says to one person which of the processes they see changed. Each change is asked of the database as that
 * person, with the token as it stands then. Changes that come while one is being asked wait in a set.
 */
function relay(deps: ApiDeps, who: () => Promise<SignedIn | undefined>, reply: FastifyReply): () => void {
  const waiting = new Set<string>();
  const told = new Map<string, string>();
  let busy = false;
  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (const id of waiting) {
      waiting.delete(id);
      // A change that could not be asked for is not lost: the reader looks again when they come back.
      const person = await who().catch(() => undefined);
      if (person) await say(deps, person, reply, id, told).catch(() => undefined);
      else reply.sse.close();
    }
    busy = false;
  };
  return deps.notifications.subscribe((id) => {
    waiting.add(id);
    void drain();
  });
}

// The plugin would refuse too, in a form of its own.
async function requireEvents({ headers: { accept = '*/*' } }: FastifyRequest): Promise<void> {
  if (!/text\/event-stream|text\/\*|\*\/\*/.test(accept)) throw problem('notAcceptable');
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
      const unsubscribe = relay(deps, () => signInAgain(deps, request), reply);
      reply.sse.onClose(unsubscribe);
      await reply.sse.send({ event: 'open', data: {}, retry: 2000 });
    },
  });
}
