import type { FastifyInstance } from 'fastify';
import { problem } from './problems/problem.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Remembers which methods each address of the API has; `refuse` answers the others with 405 (RFC 9110 §15.5.6). */
export function otherMethods(app: FastifyInstance): { readonly refuse: () => void } {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/v1/')) return;
    known.set(url, new Set([...(known.get(url) ?? []), ...[method].flat()]));
  });
  const refuse = (): void => {
    for (const [url, own] of [...known].map(([name, set]) => [name, new Set(set)] as const)) {
      const headers = { allow: [...own].toSorted().join(', ') };
      app.route({
        method: methods.filter((one) => !own.has(one)),
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
