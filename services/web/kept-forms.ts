import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hashOf, looksLikeSecret, mintSecret } from '#services/api/secrets.ts';
import type { SignedIn } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { clearOwnCookie, ownCookie, setOwnCookie } from './own-cookies.ts';
import { type Typed, typedIn } from './forms/typed.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose visit had ended when they sent this form. */
    leaver: SignedIn | null;
    /** What they had typed into this form then, once they are in again. */
    kept: Typed | null;
  }
}

const hour = 3600;

/** Whether a form was sent as forms are; a file is not kept. */
export const isForm = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** The address without what only says that its form was sent. */
function withoutSent(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const rest = new URLSearchParams(query);
  rest.delete('sent');
  return rest.size === 0 ? path : `${path}?${rest.toString()}`;
}

/** Where the page of a request is. */
export type PageOf = (request: FastifyRequest) => string;

/**
 * Where the page of a form is: at the address it is sent to, or, where no page is there, the page it was sent from.
 * Asked for before the pages are added: it watches which there are.
 */
export function watchPages(app: FastifyInstance): PageOf {
  const pages = new Set<string>();
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET')) pages.add(url);
  });
  return (request) => {
    if (pages.has(request.routeOptions.url ?? '')) return withoutSent(request.url);
    const { referer, host } = request.headers;
    if (referer === undefined || !URL.canParse(referer)) return '/';
    const from = new URL(referer);
    return from.host === host ? withoutSent(from.pathname + from.search) : '/';
  };
}

const bodyOf = (typed: Typed): string => JSON.stringify([...typed]);

const typedFrom = (body: string): Typed => typedIn(Object.fromEntries(JSON.parse(body)));

/** Keeps what somebody sent after their visit had ended, for them in this browser, and leads to the door. */
async function keep(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { who, place, door }: { readonly who: SignedIn; readonly place: string; readonly door: string },
): Promise<FastifyReply> {
  const secret = mintSecret();
  const until = new Date(Date.now() + hour * 1000).toISOString();
  await deps.door.tidy();
  await deps.desk.keepForm(
    { person: who.person, house: who.house, hash: hashOf(secret) },
    { place, typed: bodyOf(typedIn(request.body)), until },
  );
  setOwnCookie(deps, reply, 'kept', { value: secret, seconds: hour });
  const query = new URLSearchParams({ to: place, over: '1', kept: '1' });
  return reply.redirect(`${door}?${query.toString()}`, 303);
}

/** Finds what this visitor had typed into the form of this page; forgets it when the form is sent again. */
async function findAgain(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  place: string,
): Promise<void> {
  const secret = ownCookie(deps, request, 'kept');
  if (!request.visitor || !looksLikeSecret(secret)) return;
  const { person, house } = request.visitor.who;
  const form = { person, house, hash: hashOf(secret) };
  const typed = await deps.desk.keptForm(form, place, new Date().toISOString());
  if (typed === undefined) return;
  if (request.method === 'GET') request.kept = typedFrom(typed);
  if (request.method !== 'POST') return;
  await deps.desk.forgetForm(form);
  clearOwnCookie(deps, reply, 'kept');
}

/**
 * Nothing typed is lost when a visit has ended: a form that is sent after it is kept for an hour, sealed, and shown
 * again with everything in it to the same person in the same browser, and to nobody else.
 */
export function keepForms(app: FastifyInstance, deps: ApiDeps, door: string, pageOf: PageOf): void {
  app.decorateRequest('leaver', null);
  app.decorateRequest('kept', null);
  app.addHook('preValidation', async (request, reply): Promise<FastifyReply | undefined> => {
    const { leaver: who } = request;
    if (who) return keep(deps, request, reply, { who, place: pageOf(request), door });
    await findAgain(deps, request, reply, pageOf(request));
    return undefined;
  });
}
