import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { addSpan } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { chooseRole } from '../choose-role.ts';
import type { ApiDeps } from '../deps.ts';
import { linksDoc } from '../openapi/own-doc.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';

const weeksOpen = 4;

function addLinksTo(app: FastifyInstance, deps: ApiDeps, process: Process, command: string): void {
  const { kind } = process;
  const linksBy = process.commands[command]?.linksBy ?? [];
  const posted = `${pathOf(kind)}/:id/${kebab(command)}`;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${posted}/links`,
    config: { policy: 'acts' },
    schema: {
      ...linksDoc(process, command),
      params: processParams,
      body: z.strictObject({ count: z.int().min(1).max(50) }),
    },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const name = { kind, id: request.params.id };
      const role = chooseRole(await deps.books.rolesOn(who, name), undefined, linksBy);
      if (!linksBy.includes(role)) throw problem('roleNotHeld');
      const until = addSpan(who.today, { unit: 'weeks', value: weeksOpen });
      const links = Array.from({ length: request.body.count }, newSecret);
      // Sorted by hash, the rows do not say which link was handed out first.
      await deps.desk.makeLinks(who, name, command, links.map(hashOfSecret).toSorted(), until);
      const post = posted.replace(':id', name.id);
      return reply.code(201).send({ until, post, links });
    },
  });
}

/** One-time links to anonymous lines, to be handed out on paper: shown once, linked to nobody. */
export function addLinks(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const [command, line] of Object.entries(process.commands)) {
      if (line.way === 'anonymous' && (line.linksBy ?? []).length > 0)
        addLinksTo(app, deps, process, command);
    }
  }
}
