import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { fieldsTwice } from '#domain/followed/columns.ts';
import { checkImport, importedFile, matchColumns, takeImport } from '#services/api/check-import.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { Problem } from '#services/api/problems/problem.ts';
import { mustAdvise } from '#services/api/read-table.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { typedIn } from '../forms/typed.ts';
import { render } from '../render.ts';
import { visitorOf } from '../visitor.ts';
import { importCheckPage } from './check.ts';
import { columnsPage, usesIn } from './columns.ts';
import { addUpload } from './upload.ts';

const params = z.strictObject({ id: idSchema });
const config = { policy: 'visits' } as const;

const isGone = (error: unknown): boolean => error instanceof Problem && error.code === 'notFound';

async function match(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const { who, language } = visitorOf(request);
  const file = await importedFile(deps, await mustAdvise(deps, who), id);
  const uses = usesIn(typedIn(request.body), file);
  if (fieldsTwice(uses).length > 0)
    return render(reply.code(422), 'import-columns', columnsPage(request, language, id, file, uses));
  await matchColumns(deps, who, id, uses);
  return reply.redirect(`/import/${id}/check`, 303);
}

/** Takes the file and leads on to the list. Sent twice, it is gone the second time, and the list is there. */
async function take(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const who = await mustAdvise(deps, visitorOf(request).who);
  try {
    const counts = await takeImport(deps, who, id);
    const said = [counts.new, counts.changed, counts.same, counts.linked, counts.gone].join('-');
    return reply.redirect(`/followed?taken=${said}`, 303);
  } catch (error) {
    if (!isGone(error)) throw error;
    return reply.redirect('/followed', 303);
  }
}

function addLooking(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/import/:id',
    config,
    schema: { params },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const { id } = request.params;
      const file = await importedFile(deps, await mustAdvise(deps, who), id);
      return render(reply, 'import-columns', columnsPage(request, language, id, file, file.uses));
    },
  });
  typed.route({
    method: 'GET',
    url: '/import/:id/check',
    config,
    schema: { params },
    handler: async (request, reply) => {
      const { who, language } = visitorOf(request);
      const { id } = request.params;
      const checked = await checkImport(deps, await mustAdvise(deps, who), id);
      return render(reply, 'import-check', importCheckPage(request, language, id, checked));
    },
  });
}

function addDeciding(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'POST',
    url: '/import/:id',
    config,
    schema: { params },
    handler: (request, reply) => match(deps, request, reply, request.params.id),
  });
  typed.route({
    method: 'POST',
    url: '/import/:id/take',
    config,
    schema: { params },
    handler: (request, reply) => take(deps, request, reply, request.params.id),
  });
  typed.route({
    method: 'POST',
    url: '/import/:id/drop',
    config,
    schema: { params },
    handler: async (request, reply) => {
      await deps.desk.dropImport(await mustAdvise(deps, visitorOf(request).who), request.params.id);
      return reply.redirect('/followed', 303);
    },
  });
}

/** An advisor's spreadsheet by pages: sent, its columns matched, looked at row by row, taken. */
export async function addImport(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await addUpload(app, deps);
  addLooking(app, deps);
  addDeciding(app, deps);
}
