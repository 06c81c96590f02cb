import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isDay } from '#domain/calendar.ts';
import type { Process } from '#domain/processes/process.ts';
import { roles } from '#domain/roles.ts';
import { daySchema, idSchema } from '#services/wire/input-schema.ts';
import { kebab, pathOf, processId } from '#services/wire/names.ts';
import { sendProcess } from '../answer.ts';
import { asQuery, chooseRole } from '../choose-role.ts';
import { cursorOf, placeIn } from '../cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { eventsDoc, listDoc, readDoc, workflowDoc } from '../openapi/reading-doc.ts';
import { pageOf, pageQuery } from '../page.ts';
import { problem } from '../problems/problem.ts';
import { processParams } from '../process-address.ts';
import { asShown, whoIs } from '../sign-in.ts';

const moment = z.iso.datetime().refine((value) => isDay(value.slice(0, 10)));
const listPlace = z.tuple([moment.nullable(), idSchema]);
const seqPlace = z.tuple([z.int32().min(0)]);

function addOne(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(process.kind)}/:id`,
    config: { policy: 'sees' },
    schema: { ...readDoc(process), params: processParams, querystring: asQuery },
    handler: async (request, reply): Promise<FastifyReply> => {
      const who = whoIs(request);
      const name = { kind: process.kind, id: request.params.id };
      const role = chooseRole(await deps.books.rolesOn(who, name), request.query.as, []);
      const seen = await deps.books.seen(who, name, role);
      if (!seen) throw problem('notFound');
      return sendProcess(request, reply, seen);
    },
  });
}

const listQuery = (process: Process) =>
  z.strictObject({
    ...pageQuery,
    as: z.enum(roles).optional(),
    state: z.enum(process.states).optional(),
    accompaniment: idSchema.optional(),
    'due-before': daySchema.optional().meta({ description: 'Only those with a date before this day.' }),
  });

function addList(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  const { kind } = process;
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: pathOf(kind),
    config: { policy: 'signedIn', signsInByReading: true },
    attachValidation: true,
    schema: { ...listDoc(process), querystring: listQuery(process) },
    handler: (request) =>
      asShown(deps, request, async (shown) => {
        const { limit, after, as, state, accompaniment, 'due-before': dueBefore } = request.query;
        const place = placeIn(listPlace, after);
        const rows = await deps.books.list(shown, {
          kind,
          limit: limit + 1,
          ...(as === undefined ? {} : { role: as }),
          ...(state === undefined ? {} : { state }),
          ...(accompaniment === undefined ? {} : { accompaniment }),
          ...(dueBefore === undefined ? {} : { dueBefore }),
          ...(place === undefined ? {} : { after: { nextDue: place[0], id: place[1] } }),
        });
        const page = pageOf(rows, limit, (last) => cursorOf([last.nextDue, last.id]));
        const items = page.items.map((one) => ({
          kind,
          id: processId({ kind, id: one.id }),
          role: one.role,
          accompaniment: one.accompaniment,
          state: one.state,
          nextDue: one.nextDue,
        }));
        return { ...page, items };
      }),
  });
}

function addEvents(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(process.kind)}/:id/events`,
    config: { policy: 'sees' },
    schema: { ...eventsDoc(process), params: processParams, querystring: z.strictObject(pageQuery) },
    handler: async (request) => {
      const who = whoIs(request);
      const name = { kind: process.kind, id: request.params.id };
      const { limit, after } = request.query;
      const place = placeIn(seqPlace, after);
      chooseRole(await deps.books.rolesOn(who, name), undefined, []);
      const rows = await deps.books.notices(who, name, place?.[0] ?? 0, limit + 1);
      const page = pageOf(rows, limit, (last) => cursorOf([last.seq]));
      return { ...page, items: page.items.map(({ type, at, role }) => ({ event: kebab(type), at, role })) };
    },
  });
}

function addWorkflow(app: FastifyInstance, deps: ApiDeps, process: Process): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: `${pathOf(process.kind)}/:id/workflow`,
    config: { policy: 'sees' },
    schema: { ...workflowDoc(process), params: processParams },
    handler: async (request) => {
      const name = { kind: process.kind, id: request.params.id };
      chooseRole(await deps.books.rolesOn(whoIs(request), name), undefined, []);
      return deps.engine.about(name);
    },
  });
}

/** What can be read of every kind of process: the list, one, what happened to it, its workflow. */
export function addReading(app: FastifyInstance, deps: ApiDeps): void {
  for (const process of deps.catalogue) {
    addList(app, deps, process);
    addOne(app, deps, process);
    addEvents(app, deps, process);
    addWorkflow(app, deps, process);
  }
}
