import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { VersionMade } from '#db/templates.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { templateClausesSchema, templateSchema } from '#services/wire/template-schema.ts';
import type { ApiDeps } from '../deps.ts';
import { judgeTemplate } from '../judge-template.ts';
import { asKeeper, keptTemplate } from '../kept-template.ts';
import { templateDocs } from '../openapi/template-doc.ts';
import { ifMatch } from '../preconditions.ts';
import { problem } from '../problems/problem.ts';
import { whoIs } from '../sign-in.ts';

export const templatesPath = '/v1/description-templates';
const params = z.strictObject({ id: idSchema });

/** The ETag of a version: who writes the next one says which they looked at. */
export const versionTag = (version: number): string => `"v${version}"`;

const sendMade = (reply: FastifyReply, made: VersionMade): FastifyReply =>
  reply
    .code(201)
    .headers({
      etag: versionTag(made.version),
      location: `${templatesPath}/${made.id}?version=${made.version}`,
    })
    .send({ id: made.id, version: made.version });

function addMaking(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: templatesPath,
    config: { policy: 'keepsLibrary' },
    schema: { ...templateDocs.make, body: templateSchema },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = await asKeeper(deps, whoIs(request));
      judgeTemplate(request, request.body, who.today);
      const made = await deps.desk.makeTemplate(who, request.body, deps.clock());
      if (!made) throw problem('templateNameTaken');
      return sendMade(reply, made);
    },
  });
}

function addNext(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${templatesPath}/:id/versions`,
    config: { policy: 'keepsLibrary' },
    schema: { ...templateDocs.next, params, body: z.strictObject({ clauses: templateClausesSchema }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const { id } = request.params;
      // Asked first: whether a request is whole does not hang on who sends it.
      const seen = `"${ifMatch(request)}"`;
      const { language, newest } = await keptTemplate(deps, who, id);
      const { clauses } = request.body;
      judgeTemplate(request, { clauses, language }, who.today);
      if (seen !== versionTag(newest)) throw problem('stale');
      const next = await deps.desk.addTemplateVersion(who, { id, after: newest, clauses }, deps.clock());
      if (next === 'stale') throw problem('stale');
      if (next === 'withdrawn') throw problem('templateWithdrawn');
      if (next === 'unknown') throw problem('notFound');
      return sendMade(reply, next);
    },
  });
}

function addWithdrawing(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: `${templatesPath}/:id/withdraw`,
    config: { policy: 'keepsLibrary' },
    schema: { ...templateDocs.withdraw, params },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const { id } = await keptTemplate(deps, who, request.params.id);
      await deps.desk.withdrawTemplate(who, id, deps.clock());
      return reply.code(204).send();
    },
  });
}

/** What who keeps a library does to it: a template, its next version, its withdrawal. Nothing is ever changed. */
export function addTemplateWriting(app: FastifyInstance, deps: ApiDeps): void {
  addMaking(app, deps);
  addNext(app, deps);
  addWithdrawing(app, deps);
}
