import type { FastifyInstance } from 'fastify';
import { problem } from './problems/problem.ts';

const second = 1000;

/**
 * How long a request may take to arrive, and its answer to be made. Node takes the larger of its two limits for the
 * whole of a request, so the one of its head is told too; and it looks whether they are over only now and then.
 */
export const timeLimits = {
  requestTimeout: 20 * second,
  handlerTimeout: 10 * second,
  http: {
    headersTimeout: 10 * second,
    requestTimeout: 20 * second,
    connectionsCheckingInterval: second,
  },
} as const;

const hasBody = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/**
 * Ends what takes too long after its body was read. Fastify counts until the request is closed, and Node closes it with
 * the last byte of its body: whoever waits for the answer to a form would wait for ever.
 */
export function endSlowAnswers(app: FastifyInstance): void {
  app.addHook('preValidation', (request, reply, done) => {
    const { handlerTimeout } = request.routeOptions;
    if (!hasBody(request.method) || handlerTimeout === 0) return done();
    const timer = setTimeout(() => {
      if (reply.sent) return;
      if (reply.raw.headersSent) return void reply.raw.destroy();
      void reply.send(problem('notKnownYet', { headers: { 'retry-after': '1', connection: 'close' } }));
    }, handlerTimeout);
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
}
