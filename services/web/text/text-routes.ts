import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type PartShape, shapeOfParts } from '#domain/parts.ts';
import type { Process } from '#domain/processes/process.ts';
import { asQuery } from '#services/api/choose-role.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { processParams } from '#services/api/process-address.ts';
import { lookAt } from '../process/look.ts';
import { visitorOf } from '../visitor.ts';
import { takeWritten } from './take-written.ts';
import { showText } from './text-page.ts';
import { nothingWritten } from './written-here.ts';

const query = asQuery.extend({
  version: z.coerce.number().int().min(1).max(1000).optional(),
  done: z.string().max(80).optional(),
  sent: z.literal('1').optional(),
});

function addTextPage(app: FastifyInstance, deps: ApiDeps, process: Process, shape: PartShape): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const url = `/${process.kind}s/:id/text`;
  const schema = { params: processParams, querystring: query };
  const config = { policy: 'visits' } as const;
  typed.get(url, { config, schema }, async (request, reply) => {
    const { as, version, done } = request.query;
    const look = await lookAt(deps, visitorOf(request), { process, id: request.params.id, as, may: [] });
    return showText(request, reply, look, shape, nothingWritten, { version, done });
  });
  typed.post(url, { config, schema }, async (request, reply) => {
    const { as } = request.query;
    const look = await lookAt(deps, visitorOf(request), { process, id: request.params.id, as, may: [] });
    return takeWritten(deps, request, reply, look, shape);
  });
}

/** The text part by part, for every kind of process that keeps versions of one. */
export function addTextPages(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    const shape = shapeOfParts(process);
    if (shape) addTextPage(app, deps, process, shape);
  }
}
