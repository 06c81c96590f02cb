import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { shapeOfVersions } from '#domain/differences.ts';
import { isObject } from '#domain/field-guards.ts';
import { type PartShape, shapeOfParts } from '#domain/parts.ts';
import type { Process } from '#domain/processes/process.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { processParams } from '#services/api/process-address.ts';
import { type ShapeOfVersions, versionsQuery } from '#services/api/routes/differences.ts';
import { lookAt } from '../process/look.ts';
import { visitorOf } from '../visitor.ts';
import { showDifferences } from './differences-page.ts';

// A list that nothing was chosen in is sent all the same, and says nothing.
const spoken = z.preprocess(
  (query) =>
    isObject(query) ? Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')) : query,
  versionsQuery,
);

function addDifferencesPage(
  app: FastifyInstance,
  deps: ApiDeps,
  process: Process,
  shapes: { readonly versions: ShapeOfVersions; readonly parts: PartShape },
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `/${process.kind}s/:id/differences`,
    config: { policy: 'visits' },
    schema: { params: processParams, querystring: spoken },
    handler: async (request, reply) => {
      const { id } = request.params;
      const look = await lookAt(deps, visitorOf(request), { process, id, as: request.query.as, may: [] });
      if (!isObject(look.seen.view)) throw problem('notFound');
      return showDifferences(request, reply, look, shapes, request.query);
    },
  });
}

/** What differs between two versions, for every kind of process that keeps versions. */
export function addDifferences(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const versions = shapeOfVersions(process);
    const parts = shapeOfParts(process);
    if (versions && parts) addDifferencesPage(app, deps, process, { versions, parts });
  }
}
