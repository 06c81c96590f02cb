import type { FastifyInstance } from 'fastify';
import { whole } from '../openapi/schemas.ts';
import { jsonAnswer, problems } from '../openapi/responses.ts';
import type { ApiDeps, Need } from '../deps.ts';
import { problem } from '../problems/problem.ts';
import type { ProblemName } from '../problems/problem-types.ts';

const status = jsonAnswer('It is.', whole({ status: { type: 'string' } }));
const absences: readonly ProblemName[] = [
  'databaseAway',
  'schemaBehind',
  'temporalAway',
  'workerAway',
  'demoMissing',
];

async function firstMissing(needs: readonly Need[]): Promise<Need | undefined> {
  const held = await Promise.all(needs.map((need) => need.holds().catch(() => false)));
  return needs.find((_, place) => !held[place]);
}

/** `/healthz`: this process lives. `/readyz`: all it needs is there; otherwise 503 with the first thing missing. */
export function addHealth(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/healthz',
    config: { policy: 'public', rateLimit: false },
    schema: {
      operationId: 'health',
      tags: ['operation'],
      summary: 'whether the process lives',
      response: { 200: status },
    },
    handler: async () => ({ status: 'alive' }),
  });
  app.route({
    method: 'GET',
    url: '/readyz',
    config: { policy: 'public', rateLimit: false },
    schema: {
      operationId: 'ready',
      tags: ['operation'],
      summary: 'whether people can be let in',
      response: { 200: status, ...problems([...absences, 'unexpected']) },
    },
    handler: async () => {
      const absent = await firstMissing(deps.needs);
      if (absent) throw problem(absent.otherwise, { headers: { 'retry-after': '1' } });
      return { status: 'ready' };
    },
  });
}
