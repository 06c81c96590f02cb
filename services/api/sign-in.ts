import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';
import { looksLikeLink, looksLikeToken } from './secrets.ts';
import { TokenRefused } from '#db/ask.ts';
import type { Shown } from '#db/ask.ts';
import { hashOfSecret } from '#db/ids.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the token is looked up by the statement that reads: see `asShown`. */
    signsInByReading?: true;
  }
  interface FastifyRequest {
    signedIn: SignedIn | null;
    /** The hash of the token, where the statement that reads finds out whose it is. */
    shown: string | null;
    /** The hash of what looks like a token, once somebody asked for it. */
    hashInHand: string | null;
    /** The one-time link in clear, where a door takes one. */
    link: string | null;
  }
}

const challenge = { 'www-authenticate': 'Bearer realm="passerelle"' };

/** The word behind a scheme in Authorization (RFC 9110 §11.4); schemes are read without regard to case. */
function credentials(request: FastifyRequest, scheme: 'bearer' | 'link'): string | undefined {
  const [given = '', word = '', ...rest] = (request.headers.authorization ?? '').split(' ');
  return given.toLowerCase() === scheme && rest.length === 0 ? word : undefined;
}

const refused = () =>
  problem('tokenRefused', {
    headers: { 'www-authenticate': `${challenge['www-authenticate']}, error="invalid_token"` },
  });

/** The hash of what looks like a token, whether it lets anybody in or not. The limit of requests goes by it, and signing in. */
export function hashInHand(request: FastifyRequest): string | undefined {
  const token = credentials(request, 'bearer') ?? '';
  if (!looksLikeToken(token)) return undefined;
  request.hashInHand ??= hashOfSecret(token);
  return request.hashInHand;
}

/** The hash of the token in a request; what cannot be a token is refused here. */
function shownIn(request: FastifyRequest): string {
  if (credentials(request, 'bearer') === undefined) throw problem('tokenMissing', { headers: challenge });
  const hash = hashInHand(request);
  if (hash === undefined) throw refused();
  return hash;
}

function refusedNow(request: FastifyRequest, hash: string): Error {
  request.server.knownTokens.refuse(hash);
  return refused();
}

async function signIn(deps: ApiDeps, request: FastifyRequest): Promise<SignedIn> {
  const hash = shownIn(request);
  const found = await deps.books.signIn(hash, deps.clock());
  if (!found) throw refusedNow(request, hash);
  request.server.knownTokens.letIn(hash);
  return found;
}

/** The same person, as their token stands now: nothing when it was revoked or has expired meanwhile. */
export const signInAgain = (deps: ApiDeps, request: FastifyRequest): Promise<SignedIn | undefined> =>
  deps.books.signIn(hashInHand(request) ?? '', deps.clock());

/**
 * Finds out who is at the door before anything of the request is read. A hook of each route and not of the whole:
 * the limit of requests is one too, and comes first, so that a token that is refused is counted like one that is not.
 */
export function requireSignIn(app: FastifyInstance, deps: ApiDeps): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('shown', null);
  app.decorateRequest('link', null);
  app.decorateRequest('hashInHand', null);
  const findOut = async (request: FastifyRequest): Promise<void> => {
    const { policy, signsInByReading } = request.routeOptions.config;
    // The pages look at their cookie, which opens nothing but pages.
    if (policy === 'public' || policy === 'visits' || policy === 'linked') return;
    const link = policy === 'actsOrLink' ? credentials(request, 'link') : undefined;
    if (link !== undefined && !looksLikeLink(link)) throw problem('linkRefused');
    if (link !== undefined) request.link = link;
    else if (signsInByReading) request.shown = shownIn(request);
    else request.signedIn = await signIn(deps, request);
  };
  app.addHook('onRoute', (route) => {
    const hooks = [route.onRequest ?? []].flat();
    // The HEAD beside a GET comes with the hooks of the GET.
    if (!hooks.includes(findOut)) route.onRequest = [...hooks, findOut];
  });
}

/** Who is at the door, behind a policy that asks for it. */
export function whoIs(request: FastifyRequest): SignedIn {
  if (!request.signedIn) throw problem('tokenMissing', { headers: challenge });
  return request.signedIn;
}

/**
 * Reads as whoever holds the token of a request, for lists: the token is looked up by the statement that reads, which
 * saves half of what a list costs. What is wrong with the request itself is still told only to who may come in.
 */
export async function asShown<T>(
  deps: ApiDeps,
  request: FastifyRequest,
  read: (shown: Shown) => Promise<T>,
): Promise<T> {
  const hash = request.shown ?? shownIn(request);
  try {
    if (request.validationError) throw request.validationError;
    const told = await read({ hash, at: deps.clock() });
    request.server.knownTokens.letIn(hash);
    return told;
  } catch (error) {
    if (error instanceof TokenRefused || !(await signInAgain(deps, request))) throw refusedNow(request, hash);
    throw error;
  }
}
