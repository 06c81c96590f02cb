import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { nameSchema } from '#services/wire/input-schema.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { showAccount } from './account-page.ts';

const detailsBody = z.object({ name: z.string().max(400).catch(''), language: z.enum(languages) });

/** Changes what one is called and in which language one reads. */
export function addDetails(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/account/details',
    config: { policy: 'visits' },
    schema: { body: detailsBody },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const name = nameSchema(120).safeParse(request.body.name).data;
      if (name === undefined) {
        const wrong = { name: pageWords(language).account.noName };
        return showAccount(app, deps, request, reply.code(422), { typed: request.body, wrong });
      }
      await deps.desk.changeDetails(who, { name, language: request.body.language });
      return reply.redirect('/account?done=1', 303);
    },
  });
}
