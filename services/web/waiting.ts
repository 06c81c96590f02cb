import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How many turns are the visitor's alone: what stands beside "to do" on every page. */
    waiting: number;
  }
}

/** Up to here they are counted on every page. */
export const waitingUpTo = 20;

/** Counts what waits for whoever looks at a page, before it is made. */
export function countWaiting(app: FastifyInstance, deps: ApiDeps): void {
  app.addHook('preHandler', async (request) => {
    if (request.method !== 'GET' || !request.visitor) return;
    const { mine } = await deps.books.turnCounts(request.visitor.who, waitingUpTo + 1);
    request.waiting = mine;
  });
}
