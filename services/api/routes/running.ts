import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { kinds } from '#domain/kinds.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { runningDocs } from '../openapi/running-doc.ts';
import { mustOperate, retryNow, runningNow } from '../running.ts';
import { whoIs } from '../sign-in.ts';

const named = z.strictObject({
  kind: z.enum(kinds),
  id: idSchema,
  seq: z.int().min(0).max(2_000_000_000),
  n: z.int().min(0).max(1000),
});

/** `/v1/running`: what is running, for whoever runs the deployment. */
export function addRunning(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: '/v1/running',
    config: { policy: 'operates' },
    schema: runningDocs.read,
    handler: async (request) => runningNow(deps, await mustOperate(deps, whoIs(request))),
  });
  routes.route({
    method: 'POST',
    url: '/v1/running/retry',
    config: { policy: 'operates' },
    schema: { ...runningDocs.retry, body: named },
    handler: async (request, reply): Promise<FastifyReply> => {
      await mustOperate(deps, whoIs(request));
      const { kind, id, seq, n } = request.body;
      await retryNow(deps, { process: { kind, id }, seq, n });
      return reply.code(204).send();
    },
  });
}
