import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { processParams } from '#services/api/process-address.ts';
import { markSeen } from '../lists/mark-seen.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { lookAround } from './around.ts';
import { beginningsIn } from './beginnings.ts';
import { papersOf } from './beside.ts';
import { roleAsked } from './go-on.ts';
import { happenedTo } from './happened.ts';
import { lookAt } from './look.ts';
import { processPage } from './process-model.ts';

const query = asQuery.extend({ done: z.string().max(80).optional() });

function addProcessPage(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `/${process.kind}s/:id`,
    config: { policy: 'visits' },
    schema: { params: processParams, querystring: query },
    handler: async (request, reply) => {
      const visitor = visitorOf(request);
      const { as, done } = request.query;
      await markSeen(deps, request, { kind: process.kind, id: request.params.id });
      const wish = { process, id: request.params.id, as, may: [] };
      const first = await lookAt(deps, visitor, wish);
      const asked = as ?? roleAsked(first);
      const look = asked === first.seen.role ? first : await lookAt(deps, visitor, { ...wish, as: asked });
      const [around, happened, papers] = await Promise.all([
        lookAround(deps, visitor, look),
        happenedTo(deps, visitor, look),
        papersOf(deps, visitor, look),
      ]);
      return render(
        reply,
        'process',
        processPage(request, {
          look,
          around,
          happened,
          papers,
          done,
          beginnings: beginningsIn(deps.catalogue, look),
        }),
      );
    },
  });
}

/** A page for every kind of process in the catalogue. */
export function addProcessPages(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) addProcessPage(app, deps, process);
}
