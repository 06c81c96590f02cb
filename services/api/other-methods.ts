import type { FastifyInstance } from 'fastify';
import { problem } from './problems/problem.ts';

/**
 * Remembers which methods each address has; `refuse` answers all others that the server can read, TRACE and QUERY
 * among them, with 405 (RFC 9110 §15.5.6).
 */
export function otherMethods(app: FastifyInstance): { readonly refuse: () => void } {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    known.set(url, new Set([...(known.get(url) ?? []), ...[method].flat()]));
  });
  const refuse = (): void => {
    for (const [url, own] of [...known].map(([name, set]) => [name, new Set(set)] as const)) {
      const headers = { allow: [...own].toSorted().join(', ') };
      app.route({
        method: app.supportedMethods.filter((one) => !own.has(one)),
        url,
        exposeHeadRoute: false,
        config: { policy: 'public' },
        schema: { hide: true },
        onRequest: async () => {
          throw problem('methodNotAllowed', { headers });
        },
        handler: async () => undefined,
      });
    }
  };
  return { refuse };
}
