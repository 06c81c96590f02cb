import type { FastifyInstance, FastifyReply } from 'fastify';
import { problem } from './problems/problem.ts';

const second = 1000;

/**
 * How long a request may take to arrive. Node takes the larger of its two limits for the
 * whole of a request, so the one of its head is told too; and it looks whether they are over only now and then.
 */
export const timeLimits = {
  requestTimeout: 20 * second,
  http: {
    headersTimeout: 10 * second,
    requestTimeout: 20 * second,
    connectionsCheckingInterval: second,
  },
} as const;

const hasBody = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

declare module 'fastify' {
  interface FastifyRequest {
    /** When the answer is given up. */
    patience: NodeJS.Timeout | null;
  }
}

function giveUp(reply: FastifyReply): void {
  if (reply.sent) return;
  if (reply.raw.headersSent) return void reply.raw.destroy();
  void reply.send(problem('notKnownYet', { headers: { 'retry-after': '1', connection: 'close' } }));
}

/**
 * Ends what takes too long, counted anew once a body was read. Fastify counts until the request is closed, and Node closes
 * it with the last byte of its body: whoever waits for the answer to a form would wait for ever. Its `handlerTimeout` also
 * makes a signal for each request and aborts it at the end, 7 µs for what nothing here listens to; so only routes that
 * say a time of their own have one.
 */
export function endSlowAnswers(app: FastifyInstance, within = 10 * second): void {
  app.decorateRequest('patience', null);
  app.addHook('onRequest', (request, reply, done) => {
    const timer = setTimeout(giveUp, request.routeOptions.handlerTimeout || within, reply);
    request.patience = timer;
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    if (hasBody(request.method)) request.patience?.refresh();
    done();
  });
}
