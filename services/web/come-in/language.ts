import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { ownAddress } from '../own-address.ts';
import { setOwnCookie } from '../own-cookies.ts';

const year = 365 * 24 * 3600;

/** The choice of a language at the door: this browser remembers it. Whoever is in has their own. */
export function addLanguageChoice(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/language',
    config: { policy: 'public' },
    schema: { body: z.object({ language: z.enum(languages), back: ownAddress }) },
    handler: async (request, reply) => {
      const { language, back } = request.body;
      setOwnCookie(deps, reply, 'language', { value: language, seconds: year });
      return reply.redirect(back, 303);
    },
  });
}
