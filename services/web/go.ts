import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { visitorOf } from './visitor.ts';

/** Where the link of a neutral mail leads: only who is in and sees the process learns which it is. */
export function addGo(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/go/:opaque',
    config: { policy: 'visits' },
    schema: { params: z.strictObject({ opaque: z.string().regex(/^[\w.-]{1,100}$/) }) },
    handler: async (request, reply) => {
      const found = await deps.books.behind(visitorOf(request).who, request.params.opaque);
      if (!found) throw problem('notFound');
      return reply.redirect(`/${found.kind}s/${found.id}`, 303);
    },
  });
}
