import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { addSpan, instantOf } from '#domain/calendar.ts';
import { hashOfSecret } from '#db/ids.ts';
import { daySchema, idSchema, nameSchema } from '#services/wire/input-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { tokenDocs } from '../openapi/own-doc.ts';
import { problem } from '../problems/problem.ts';
import { languageOf } from '../words/language.ts';
import { faultWords } from '../words/fault-words.ts';
import { mintToken } from '../secrets.ts';
import { whoIs } from '../sign-in.ts';

const newToken = z.strictObject({
  name: nameSchema(80).meta({ description: 'By which you will recognise it.' }),
  until: daySchema.meta({ description: 'The last day it works; at most a year from now.' }),
});

function addMaking(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/v1/tokens',
    config: { policy: 'signedIn' },
    schema: { ...tokenDocs.make, body: newToken },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const { name, until } = request.body;
      if (until < who.today || until > addSpan(who.today, { unit: 'months', value: 12 })) {
        const detail = faultWords[languageOf(request.headers['accept-language'])].wrongForm;
        throw problem('invalidInput', { errors: [{ pointer: '/until', detail }] });
      }
      const token = mintToken();
      const expiresAt = instantOf(until, 23);
      const made = await deps.desk.makeToken(
        who,
        { hash: hashOfSecret(token), name, expiresAt },
        deps.clock(),
      );
      return reply.code(201).send({ id: made.id, name, until, token });
    },
  });
}

function addRevoking(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'DELETE',
    url: '/v1/tokens/:id',
    config: { policy: 'signedIn' },
    schema: { ...tokenDocs.revoke, params: z.strictObject({ id: idSchema }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const known = await deps.desk.revokeToken(whoIs(request), request.params.id, deps.clock());
      if (!known) throw problem('notFound');
      return reply.code(204).send();
    },
  });
}

/** A person's own access tokens: made, listed without their secret, revoked. */
export function addTokens(app: FastifyInstance, deps: ApiDeps): void {
  addMaking(app, deps);
  addRevoking(app, deps);
  app.route({
    method: 'GET',
    url: '/v1/tokens',
    config: { policy: 'signedIn' },
    schema: tokenDocs.list,
    handler: async (request) => ({ items: await deps.books.tokens(whoIs(request)) }),
  });
}
