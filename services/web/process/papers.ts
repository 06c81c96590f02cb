import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { paperParams, sendPaper } from '#services/api/routes/papers.ts';
import { visitorOf } from '../visitor.ts';

/** What a process put on paper, as a file to keep. */
export function addPapers(app: FastifyInstance, deps: ApiDeps): void {
  for (const { kind, papers } of deps.catalogue) {
    if (Object.keys(papers).length === 0) continue;
    app.withTypeProvider<ZodTypeProvider>().route({
      method: 'GET',
      url: `/${kind}s/:id/papers/:paper`,
      config: { policy: 'visits' },
      schema: { params: paperParams },
      handler: async (request, reply) =>
        sendPaper(deps, visitorOf(request).who, reply, { kind, ...request.params }),
    });
  }
}
