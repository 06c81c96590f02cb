import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { checkingWording } from '#domain/wording-rules.ts';
import { languages } from '#domain/words/words.ts';
import { inSlices } from '../in-slices.ts';
import { calculationDocs } from '../openapi/calculation-doc.ts';

/** Letters of a text that is checked. */
export const wordingLimit = 64 * 1024;

// Not trimmed: the places of what is found are places in the text as it was sent.
const wordingCheck = z.strictObject({
  text: z.string().max(wordingLimit),
  language: z.enum(languages).optional(),
});

/** `POST /v1/wording-checks`: what the wording rules find in a text. A calculation: nothing is stored or logged of it. */
export function addWordingChecks(app: FastifyInstance): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/v1/wording-checks',
    config: { policy: 'signedIn' },
    schema: { ...calculationDocs.wordingCheck, body: wordingCheck },
    handler: async (request) => {
      const { text, language } = request.body;
      return { findings: await inSlices(checkingWording(text, language)) };
    },
  });
}
