import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { keptTemplate } from '#services/api/kept-template.ts';
import { problem } from '#services/api/problems/problem.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { one, typedIn } from '../forms/typed.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { libraryDone, libraryPage } from './list-page.ts';
import { templatePage } from './template-page.ts';
import { addTemplateForms } from './write-routes.ts';

const params = z.strictObject({ id: idSchema });
const config = { policy: 'visits' } as const;
const done = z.enum(libraryDone).optional().catch(undefined);
const listQuery = z.object({ done });
const readQuery = z.object({ done, version: z.coerce.number().int().min(1).max(1_000_000).optional() });

function addReading(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/templates',
    config,
    schema: { querystring: listQuery },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const keeps = await deps.books.keepsLibrary(who);
      const offered = await deps.books.templates(who, { withdrawn: false });
      const gone = await deps.books.templates(who, { withdrawn: true });
      const showing = { language, keeps, offered, gone, done: request.query.done };
      return render(reply, 'templates', libraryPage(request, showing));
    },
  });
  typed.route({
    method: 'GET',
    url: '/templates/:id',
    config,
    schema: { params, querystring: readQuery },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const template = await deps.books.template(who, request.params.id, request.query.version);
      if (!template) throw problem('notFound');
      const isKept = template.organisation.id === who.house && (await deps.books.keepsLibrary(who));
      const showing = { language, template, isKept, done: request.query.done, isUnsure: false };
      return render(reply, 'template', templatePage(request, showing));
    },
  });
}

/** The library of templates: read by whoever may choose among them, written by who keeps it. */
export function addLibrary(app: FastifyInstance, deps: ApiDeps): void {
  addReading(app, deps);
  addTemplateForms(app, deps);
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/templates/:id/withdraw',
    config,
    schema: { params },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const template = await keptTemplate(deps, who, request.params.id);
      if (one(typedIn(request.body), 'sure') !== 'yes') {
        const showing = { language, template, isKept: true, done: undefined, isUnsure: true };
        return render(reply.code(422), 'template', templatePage(request, showing));
      }
      await deps.desk.withdrawTemplate(who, template.id, deps.clock());
      return reply.redirect(`/templates/${template.id}?done=withdrawn`, 303);
    },
  });
}
