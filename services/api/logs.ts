import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Where logs go and how much; a test gives a stream and reads it. */
export interface Logs {
  readonly level: string;
  readonly stream?: { write(line: string): void };
}

const ownMessages = ['answered', 'unexpected'] as const;

/**
 * pino JSON without anything that comes from people: no address with its query, no body, no header. A request
 * is its method, the template of its route, its status, its time and its id.
 */
export const loggerOf = (logs: Logs | undefined): NonNullable<FastifyServerOptions['logger']> =>
  logs === undefined
    ? false
    : {
        level: logs.level,
        base: { service: 'api' },
        serializers: {
          err: (error) => ({ type: error.name, code: error.code, message: '', stack: '' }),
          req: () => ({}),
        },
        hooks: {
          // What a library says may repeat an address, and an error that is logged alone is its own message.
          logMethod(given, log) {
            const [what, said]: readonly unknown[] = given;
            const fields = typeof what === 'object' && what !== null ? what : {};
            log.apply(this, [fields, ownMessages.find((one) => one === said) ?? 'said by a library']);
          },
        },
        ...(logs.stream ? { stream: logs.stream } : {}),
      };

/** One line a request, when it is answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'none', config } = request.routeOptions;
    // The hour of an anonymous answer is kept nowhere, here neither.
    const { policy } = config;
    if (policy === 'actsOrLink' || policy === 'linked') return done();
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const { id: reqId, method } = request;
    app.log.info({ reqId, method, route, status: reply.statusCode, ms }, 'answered');
    done();
  });
}
