import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { kinds } from '#domain/kinds.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { mustOperate, retryNow, runningNow } from '#services/api/running.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { runningPage } from './running-page.ts';

const query = z.object({ done: z.literal('1').optional().catch(undefined) });

const named = z.object({
  kind: z.enum(kinds),
  id: idSchema,
  seq: z.coerce.number().int().min(0).max(2_000_000_000),
  n: z.coerce.number().int().min(0).max(1000),
});

async function retry(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  await mustOperate(deps, visitorOf(request).who);
  const item = named.safeParse(request.body);
  if (!item.success) throw problem('notFound');
  const { kind, id, seq, n } = item.data;
  await retryNow(deps, { process: { kind, id }, seq, n });
  return reply.redirect('/running?done=1', 303);
}

/** The page of what is running, for whoever runs the deployment. */
export function addRunningPage(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/running',
    config: { policy: 'visits' },
    schema: { querystring: query },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const running = await runningNow(deps, await mustOperate(deps, who));
      return render(reply, 'running', runningPage(request, language, running, request.query.done === '1'));
    },
  });
  app.route({
    method: 'POST',
    url: '/running/retry',
    config: { policy: 'visits' },
    handler: (request, reply) => retry(deps, request, reply),
  });
}
