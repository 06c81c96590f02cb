import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '#domain/words/words.ts';
import type { SignedIn } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import type { Visiting } from '#services/api/visits.ts';

/** Who came in by the door. */
export interface Visitor {
  readonly who: SignedIn;
  readonly name: string;
  readonly language: Language;
  readonly roles: Awaited<ReturnType<ApiDeps['books']['me']>>['roles'];
  /** The id of the visit behind the cookie. */
  readonly visit: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor | null;
  }
}

/** Who visits, with what a page needs of them; nobody without a visit that is open. */
export async function visitorIn(deps: ApiDeps, found: Visiting): Promise<Visitor | null> {
  if (found.state !== 'open') return null;
  const { who, visit } = found;
  const me = await deps.books.me(who);
  const language = languages.find((one) => one === me.language) ?? 'fr';
  return { who, name: me.name ?? '', language, roles: me.roles, visit };
}

// Forms are kept by the browser, so that "back" finds them: not by the next person's "back".
const forgetForms = (reply: FastifyReply): FastifyReply => reply.header('clear-site-data', '"cache"');

/** Lets somebody in, in this browser; whoever was in before in it goes out, and takes their forms along. */
export async function letIn(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  person: string,
): Promise<void> {
  const before = await deps.door.look(request.headers);
  const isTheirs = 'person' in before && before.person === person;
  if (request.cookies[deps.door.cookieName] !== undefined && !isTheirs) forgetForms(reply);
  await deps.door.end(request.headers);
  reply.header('set-cookie', await deps.door.begin(person, request.headers));
}

/** Ends the visit, here and for whoever copied the cookie. */
export async function letOut(deps: ApiDeps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('set-cookie', await deps.door.end(request.headers));
  forgetForms(reply);
}

/** Whoever visits a page that nobody sees without coming in. */
export function visitorOf(request: FastifyRequest): Visitor {
  if (!request.visitor) throw problem('tokenMissing');
  return request.visitor;
}
