import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isId } from '#domain/field-guards.ts';
import { kinds } from '#domain/kinds.ts';
import { wordsOf } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { mustAdvise } from '#services/api/read-table.ts';
import { founds } from '#services/api/start-process.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { one, type Typed, typedIn } from '../forms/typed.ts';
import { boardWishOf } from '../lists/board-wish.ts';
import { render } from '../render.ts';
import { type Visitor, visitorOf } from '../visitor.ts';
import { followedOnePage, type OneShowing, type Place, readNoted, typedAs } from './one-page.ts';

const params = z.strictObject({ id: idSchema });
const config = { policy: 'visits' } as const;
const nothingTyped: Typed = new Map();

/** The accompaniments that may take a row's place: those of the visitor. */
async function placesOf(deps: ApiDeps, { who, language }: Visitor): Promise<readonly Place[]> {
  const lists = deps.catalogue.filter(founds).map(async (process) => {
    const words = wordsOf(process.kind, language);
    const page = { filter: 'running', order: 'date', limit: 50 } as const;
    const found = await deps.books.board(who, boardWishOf(process), page);
    return found.map(({ id, state, house }) => ({
      value: id,
      text: `${house ?? words.title.one} · ${words.states[state] ?? ''}`,
    }));
  });
  return (await Promise.all(lists)).flat();
}

async function showingOf(
  deps: ApiDeps,
  visitor: Visitor,
  id: string | null,
): Promise<Omit<OneShowing, 'typed' | 'wrong'> & { readonly row: OneShowing['row'] }> {
  await mustAdvise(deps, visitor.who);
  const row = id === null ? null : ((await deps.books.followedOne(visitor.who, id)) ?? null);
  if (id !== null && !row) throw problem('notFound');
  const kind = deps.catalogue.find(founds)?.kind ?? kinds[0];
  return { language: visitor.language, row, kind, places: row ? await placesOf(deps, visitor) : [] };
}

/** Notes what was typed, of a row or of a new one; or shows it again with what is to be mended. */
async function note(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string | null,
): Promise<FastifyReply> {
  const visitor = visitorOf(request);
  const showing = await showingOf(deps, visitor, id);
  const typed = typedIn(request.body);
  const { wrong, noted } = readNoted(visitor.language, typed);
  if (!noted)
    return render(reply.code(422), 'followed-one', followedOnePage(request, { ...showing, typed, wrong }));
  if (id === null) await deps.desk.addFollowed(visitor.who, noted, deps.clock());
  else await deps.desk.noteFollowed(visitor.who, id, noted);
  return reply.redirect('/followed?done=noted', 303);
}

async function link(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const who = await mustAdvise(deps, visitorOf(request).who);
  const chosen = one(typedIn(request.body), 'accompaniment');
  if (chosen === '') return reply.redirect(`/followed/${id}`, 303);
  const isMine = isId(chosen) && (await deps.books.standingIn(who, chosen)).roles.length > 0;
  if (!isMine || !(await deps.desk.linkFollowed(who, id, chosen))) throw problem('notFound');
  return reply.redirect('/followed?done=linked', 303);
}

async function erase(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const who = await mustAdvise(deps, visitorOf(request).who);
  if (one(typedIn(request.body), 'sure') !== 'yes') return reply.redirect(`/followed/${id}`, 303);
  await deps.desk.eraseFollowed(who, id);
  return reply.redirect('/followed?done=erased', 303);
}

function addShowing(app: FastifyInstance, deps: ApiDeps): void {
  app.route({
    method: 'GET',
    url: '/followed/add',
    config,
    handler: async (request, reply) => {
      const showing = await showingOf(deps, visitorOf(request), null);
      const wrong = new Map<string, string>();
      return render(
        reply,
        'followed-one',
        followedOnePage(request, { ...showing, typed: nothingTyped, wrong }),
      );
    },
  });
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/followed/:id',
    config,
    schema: { params },
    handler: async (request, reply) => {
      const showing = await showingOf(deps, visitorOf(request), request.params.id);
      const typed = showing.row ? typedAs(showing.row.noted) : nothingTyped;
      const wrong = new Map<string, string>();
      return render(reply, 'followed-one', followedOnePage(request, { ...showing, typed, wrong }));
    },
  });
}

/** The page of a row of the list, and what is done to it. */
export function addFollowedOne(app: FastifyInstance, deps: ApiDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  addShowing(app, deps);
  app.route({
    method: 'POST',
    url: '/followed/add',
    config,
    handler: (request, reply) => note(deps, request, reply, null),
  });
  typed.route({
    method: 'POST',
    url: '/followed/:id',
    config,
    schema: { params },
    handler: (request, reply) => note(deps, request, reply, request.params.id),
  });
  typed.route({
    method: 'POST',
    url: '/followed/:id/link',
    config,
    schema: { params },
    handler: (request, reply) => link(deps, request, reply, request.params.id),
  });
  typed.route({
    method: 'POST',
    url: '/followed/:id/erase',
    config,
    schema: { params },
    handler: (request, reply) => erase(deps, request, reply, request.params.id),
  });
}
