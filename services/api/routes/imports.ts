import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { limits } from '#services/spreadsheet/limits.ts';
import { usesSchema } from '#services/wire/followed-schema.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import {
  checkImport,
  columnsOf,
  type ImportedFile,
  importedFile,
  matchColumns,
  takeImport,
} from '../check-import.ts';
import type { ApiDeps } from '../deps.ts';
import { importDocs } from '../openapi/followed-doc.ts';
import { answerProblem } from '../problems/answer-problem.ts';
import { problem } from '../problems/problem.ts';
import { bringTable, mustAdvise } from '../read-table.ts';
import { whoIs } from '../sign-in.ts';

const importsPath = '/v1/imports';
const params = z.strictObject({ id: idSchema });
const config = { policy: 'advises' } as const;

const types = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const file = { schema: z.unknown().meta({ description: `the file, at most ${limits.file / 1024 ** 2} MB` }) };

const described = (id: string, read: ImportedFile) => ({
  id,
  sheet: read.sheet,
  sheets: read.sheets,
  rows: read.table.rows.length,
  above: read.table.above,
  matched: read.matched,
  columns: columnsOf(read),
});

/** What was thrown on the way of a file: it is measured and named by its own rules here. */
function problemOf(error: FastifyError): FastifyError {
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('tableTypeUnknown');
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('tableTooLarge');
  return error;
}

/** Its parsers and its limit of size are its own, so it has a room of its own. */
const addBringing = (app: FastifyInstance, deps: ApiDeps) =>
  app.register(async (room) => {
    room.removeAllContentTypeParsers();
    for (const type of types)
      room.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: limits.file }, (_, body, done) =>
        done(null, body),
      );
    room.setErrorHandler<FastifyError>((error, request, reply) =>
      answerProblem(problemOf(error), request, reply),
    );
    room.route({
      method: 'POST',
      url: importsPath,
      config,
      // A file may wait for its turn, and then has its own end.
      handlerTimeout: 30_000,
      schema: {
        ...importDocs.bring,
        body: { content: Object.fromEntries(types.map((type) => [type, file])) },
      },
      handler: async (request, reply): Promise<FastifyReply> => {
        const who = await mustAdvise(deps, whoIs(request));
        if (!(request.body instanceof Uint8Array)) throw problem('tableTypeUnknown');
        const id = await bringTable(deps, who, request.body);
        return reply
          .code(201)
          .header('location', `${importsPath}/${id}`)
          .send(described(id, await importedFile(deps, who, id)));
      },
    });
  });

function addReading(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: `${importsPath}/:id`,
    config,
    schema: { ...importDocs.read, params },
    handler: async (request) => {
      const who = await mustAdvise(deps, whoIs(request));
      const { id } = request.params;
      return described(id, await importedFile(deps, who, id));
    },
  });
  routes.route({
    method: 'GET',
    url: `${importsPath}/:id/check`,
    config,
    schema: { ...importDocs.check, params },
    handler: async (request) => checkImport(deps, await mustAdvise(deps, whoIs(request)), request.params.id),
  });
}

function addTaking(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'PUT',
    url: `${importsPath}/:id/columns`,
    config,
    schema: { ...importDocs.match, params, body: z.strictObject({ uses: usesSchema }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = await mustAdvise(deps, whoIs(request));
      await matchColumns(deps, who, request.params.id, request.body.uses);
      return reply.code(204).send();
    },
  });
  routes.route({
    method: 'POST',
    url: `${importsPath}/:id/take`,
    config,
    schema: { ...importDocs.take, params },
    handler: async (request) => takeImport(deps, await mustAdvise(deps, whoIs(request)), request.params.id),
  });
  routes.route({
    method: 'DELETE',
    url: `${importsPath}/:id`,
    config,
    schema: { ...importDocs.drop, params },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = await mustAdvise(deps, whoIs(request));
      if (!(await deps.desk.dropImport(who, request.params.id))) throw problem('notFound');
      return reply.code(204).send();
    },
  });
}

/** `/v1/imports`: a spreadsheet is sent, its columns are matched by somebody, looked at row by row, and taken. */
export async function addImports(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await addBringing(app, deps);
  addReading(app, deps);
  addTaking(app, deps);
}
