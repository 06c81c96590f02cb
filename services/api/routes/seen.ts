import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { pathOf } from '#services/wire/names.ts';
import { chooseRole } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { seenDoc } from '../openapi/feed-doc.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';

/** That one has looked at a process: what boards call new comes after it. The pages say so by themselves. */
export function addSeen(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    app.withTypeProvider<ZodTypeProvider>().route({
      method: 'PUT',
      url: `${pathOf(process.kind)}/:id/seen`,
      config: { policy: 'sees' },
      schema: { ...seenDoc(process), params: processParams },
      handler: async (request, reply): Promise<FastifyReply> => {
        const who = whoIs(request);
        const name = { kind: process.kind, id: request.params.id };
        chooseRole(await deps.books.rolesOn(who, name), undefined, []);
        const seq = await deps.books.newestSeen(who, name);
        await deps.desk.markSeen(who, [{ id: name.id, seq }], who.today);
        return reply.code(204).send();
      },
    });
  }
}
