import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { heldInWholeHouse } from '#domain/roles.ts';
import { languages } from '#domain/words/words.ts';
import { emailSchema, nameSchema } from '#services/wire/input-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { peopleDocs } from '../openapi/people-doc.ts';
import { problem } from '../problems/problem.ts';
import { whoIs } from '../sign-in.ts';

const newPerson = z.strictObject({
  name: nameSchema(120),
  email: emailSchema,
  language: z.enum(languages).default('fr'),
  roles: z
    .array(z.enum(heldInWholeHouse.institution))
    .max(heldInWholeHouse.institution.length)
    .default([])
    .meta({ description: 'Held in the whole house.' }),
});

/** Colleagues: the lead of a house adds them; everybody who works with them may choose among them. */
export function addPeople(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/v1/people',
    config: { policy: 'signedIn' },
    schema: peopleDocs.list,
    handler: async (request) => {
      const people = await deps.books.people(whoIs(request));
      return { items: people.map(({ id, name }) => ({ id, name })) };
    },
  });
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/v1/people',
    config: { policy: 'leads' },
    schema: { ...peopleDocs.add, body: newPerson },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const held = await deps.books.rolesInHouse(who);
      if (!held.includes('lead')) throw problem('roleNotHeld');
      const id = await deps.desk.addPerson(who, request.body, deps.clock());
      if (id === undefined) throw problem('alreadyKnown');
      return reply.code(201).send({ id, name: request.body.name });
    },
  });
}
