import type { FastifyReply } from 'fastify';
import { isKind } from '#domain/kinds.ts';
import type { ProcessName, SignedIn } from '../books.ts';
import type { ApiDeps } from '../deps.ts';

/** A stream lasts: the longest time a timer knows, about 24 days. */
export const handlerTimeout = 2_147_483_647;

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
 * Says to one person, of the processes that are wanted, which of the processes they see changed. Each change is asked of the database as that
 * person, with the token as it stands then. Changes that come while one is being asked wait in a set.
 */
export function relay(
  deps: ApiDeps,
  who: () => Promise<SignedIn | undefined>,
  reply: FastifyReply,
  isWanted: (id: string) => boolean = () => true,
): () => void {
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
    if (id !== '' && !isWanted(id)) return;
    waiting.add(id);
    void drain();
  });
}
