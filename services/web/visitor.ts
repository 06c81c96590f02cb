import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '#domain/words/words.ts';
import type { SignedIn } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { problem } from '#services/api/problems/problem.ts';
import { beginVisit, holderOf, hoursOfVisit } from '#services/api/visits.ts';

/** Who came in by the door. */
export interface Visitor {
  readonly who: SignedIn;
  readonly name: string;
  readonly language: Language;
  readonly roles: Awaited<ReturnType<ApiDeps['books']['me']>>['roles'];
  /** The id of the token behind the cookie. */
  readonly visit: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor | null;
  }
}

/** The cookie of a visit. Only an address of this machine may do without TLS, and then without the prefix. */
export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
}

export function sessionCookie(publicUrl: string): SessionCookie {
  const { protocol, hostname } = new URL(publicUrl);
  const isHere = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return isHere ? { name: 'session', secure: false } : { name: '__Host-session', secure: true };
}

const options = ({ secure }: SessionCookie) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Finds out who visits; nobody without a cookie that still counts. */
export async function findVisitor(
  deps: ApiDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
): Promise<Visitor | null> {
  const [visit = '', token = ''] = (request.cookies[cookie.name] ?? '').split('.');
  const who = token === '' ? undefined : await holderOf(deps, token);
  if (!who) return null;
  const me = await deps.books.me(who);
  const language = languages.find((one) => one === me.language) ?? 'fr';
  return { who, name: me.name ?? '', language, roles: me.roles, visit };
}

/** Lets somebody in: a token for this browser alone, behind the cookie. */
export async function letIn(
  deps: ApiDeps,
  cookie: SessionCookie,
  reply: FastifyReply,
  { who, name }: { readonly who: SignedIn; readonly name: string },
): Promise<void> {
  const { id, token } = await beginVisit(deps, who, name);
  reply.setCookie(cookie.name, `${id}.${token}`, { ...options(cookie), maxAge: hoursOfVisit * 3600 });
}

/** Ends the visit, here and for whoever copied the cookie. */
export async function letOut(
  deps: ApiDeps,
  cookie: SessionCookie,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { visitor } = request;
  if (visitor) await deps.desk.revokeToken(visitor.who, visitor.visit, deps.clock());
  reply.clearCookie(cookie.name, options(cookie));
}

/** Whoever visits a page that nobody sees without coming in. */
export function visitorOf(request: FastifyRequest): Visitor {
  if (!request.visitor) throw problem('tokenMissing');
  return request.visitor;
}
