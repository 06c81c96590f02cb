import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { copiedOn, templateLanguages } from '#domain/description-templates.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { templateDocs } from '../openapi/template-doc.ts';
import { problem } from '../problems/problem.ts';
import { whoIs } from '../sign-in.ts';
import { addTemplateWriting, templatesPath, versionTag } from './template-writing.ts';

const listQuery = z.strictObject({
  language: z.enum(templateLanguages).optional(),
  withdrawn: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'true: instead, those that my organisation withdrew.' }),
});

const readQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .meta({ description: 'Absent: the newest.' }),
});

function addReading(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: templatesPath,
    config: { policy: 'signedIn' },
    schema: { ...templateDocs.list, querystring: listQuery },
    handler: async (request) => {
      const { language, withdrawn } = request.query;
      const wish = { withdrawn: withdrawn === 'true', ...(language === undefined ? {} : { language }) };
      return { items: await deps.books.templates(whoIs(request), wish) };
    },
  });
  routes.route({
    method: 'GET',
    url: `${templatesPath}/:id`,
    config: { policy: 'readsLibrary' },
    schema: { ...templateDocs.read, params: z.strictObject({ id: idSchema }), querystring: readQuery },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const read = await deps.books.template(who, request.params.id, request.query.version);
      if (!read) throw problem('notFound');
      const clauses = read.clauses.map((one) => ({
        ...copiedOn(who.today, one),
        decideByMonths: one.decideByMonths,
      }));
      return reply.header('etag', versionTag(read.version)).send({ ...read, clauses });
    },
  });
}

/** The library of description templates: read by whoever may choose among them, written by who keeps it. */
export function addTemplates(app: FastifyInstance, deps: ApiDeps): void {
  addReading(app, deps);
  addTemplateWriting(app, deps);
}
