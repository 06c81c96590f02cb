import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { paperParams, sendPaper } from '#services/api/routes/papers.ts';
import { asQuery } from '#services/api/choose-role.ts';
import { processParams } from '#services/api/process-address.ts';
import { visitorOf } from '../visitor.ts';
import { lookAt } from './look.ts';
import { showPapers } from './papers-page.ts';

/** What a process put on paper: the list, with how to check a paper, and each as a file to keep. */
export function addPapers(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const { kind, papers } = process;
    if (Object.keys(papers).length === 0) continue;
    app.withTypeProvider<ZodTypeProvider>().route({
      method: 'GET',
      url: `/${kind}s/:id/papers`,
      config: { policy: 'visits' },
      schema: { params: processParams, querystring: asQuery },
      handler: async (request, reply) => {
        const { id } = request.params;
        const look = await lookAt(deps, visitorOf(request), { process, id, as: request.query.as, may: [] });
        return showPapers(deps, request, reply, look);
      },
    });
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
