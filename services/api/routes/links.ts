import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Process } from '#domain/processes/process.ts';
import { daySchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import type { ApiDeps } from '../deps.ts';
import { handOut, handsOutAs, linkedCommands, linksAtMost, mayEndOn, usualEnd } from '../hand-out.ts';
import { linksDoc } from '../openapi/links-doc.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { whoIs } from '../sign-in.ts';
import { faultWords } from '../words/fault-words.ts';
import { languageOf } from '../words/language.ts';

const wish = z.strictObject({
  count: z.int().min(1).max(linksAtMost),
  until: daySchema.optional().meta({
    description: 'The last day on which they open: at most twelve weeks from now; absent: four.',
  }),
});

function addLinksTo(app: FastifyInstance, deps: ApiDeps, process: Process, command: string): void {
  const posted = `${pathOf(process.kind)}/:id/${kebab(command)}`;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${posted}/links`,
    config: { policy: 'acts' },
    schema: { ...linksDoc(process, command), params: processParams, body: wish },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const { id } = request.params;
      await handsOutAs(deps, who, { process, id, command }, undefined);
      const { count, until = usualEnd(who.today) } = request.body;
      if (!mayEndOn(until, who.today)) {
        const detail = faultWords[languageOf(request.headers['accept-language'])].wrongForm;
        throw problem('invalidInput', { errors: [{ pointer: '/until', detail }] });
      }
      const links = await handOut(deps, who, { process, id, command, count, until });
      return reply.code(201).send({ until, post: posted.replace(':id', id), links });
    },
  });
}

/** One-time links to anonymous lines, to be handed out on paper: shown once, linked to nobody. */
export function addLinks(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    for (const command of linkedCommands(process)) addLinksTo(app, deps, process, command);
  }
}
