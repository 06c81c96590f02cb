import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { roles } from '#domain/roles.ts';
import { placeOf } from '#db/queries/inbox.ts';
import { daySchema, idSchema } from '#services/wire/input-schema.ts';
import { kebab, processId, screaming } from '#services/wire/names.ts';
import { cursorOf, placeIn } from '../cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { ownDocs } from '../openapi/own-doc.ts';
import { pageOf, pageQuery } from '../page.ts';
import { problem } from '../problems/problem.ts';
import { asShown, whoIs } from '../sign-in.ts';

const inboxPlace = z.tuple([
  daySchema,
  idSchema,
  z.enum(roles),
  z.string().regex(/^(late\.)?[A-Za-z]{1,80}$/),
]);

/** Where the page after an item begins. */
export function inboxCursor(last: Parameters<typeof placeOf>[0]): string {
  const { due, id, role, what } = placeOf(last);
  return cursorOf([due, id, role, what]);
}

/** The place that a cursor of the inbox names. */
export function inboxPlaceIn(cursor: string | undefined) {
  const place = placeIn(inboxPlace, cursor);
  return place && { due: place[0], id: place[1], role: place[2], what: place[3] };
}

function addInbox(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/v1/inbox',
    config: { policy: 'signedIn', signsInByReading: true },
    attachValidation: true,
    schema: { ...ownDocs.inbox, querystring: z.strictObject(pageQuery) },
    handler: (request) =>
      asShown(deps, request, async (shown) => {
        const { limit, after } = request.query;
        const rows = await deps.books.inbox(shown, inboxPlaceIn(after), limit + 1);
        const page = pageOf(rows, limit, inboxCursor);
        return { ...page, items: page.items.map((one) => ({ ...one, id: processId(one) })) };
      }),
  });
}

function addCommandByKey(app: FastifyInstance, deps: ApiDeps): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/v1/commands/:key',
    config: { policy: 'signedIn' },
    schema: { ...ownDocs.command, params: z.strictObject({ key: z.string().regex(/^[\x21-\x7e]{1,200}$/) }) },
    handler: async (request) => {
      const found = await deps.books.command(whoIs(request), request.params.key);
      if (!found) throw problem('notFound');
      return {
        id: processId(found),
        kind: found.kind,
        command: kebab(found.command),
        role: found.role,
        at: found.at,
        outcome: found.refused === null ? 'done' : 'refused',
        ...(found.refused === null ? {} : { code: screaming(found.refused) }),
      };
    },
  });
}

function addMe(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/v1/me',
    config: { policy: 'signedIn' },
    schema: ownDocs.me,
    handler: async (request) => deps.books.me(whoIs(request)),
  });
}

/** What is one's own: the inbox, what became of a key, who one is. */
export function addOwn(app: FastifyInstance, deps: ApiDeps): void {
  addInbox(app, deps);
  addCommandByKey(app, deps);
  addMe(app, deps);
}
