import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problems/problem.ts';
import { looksLikeLink, looksLikeToken } from './secrets.ts';
import { hashOfSecret } from '#db/ids.ts';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
    /** The one-time link in clear, where a door takes one. */
    link: string | null;
  }
}

const challenge = { 'www-authenticate': 'Bearer realm="passerelle"' };

/** The word behind a scheme in Authorization (RFC 9110 §11.4); schemes are read without regard to case. */
export function credentials(request: FastifyRequest, scheme: 'bearer' | 'link'): string | undefined {
  const [given = '', word = '', ...rest] = (request.headers.authorization ?? '').split(' ');
  return given.toLowerCase() === scheme && rest.length === 0 ? word : undefined;
}

async function signIn(deps: ApiDeps, request: FastifyRequest): Promise<SignedIn> {
  const token = credentials(request, 'bearer');
  if (token === undefined) throw problem('tokenMissing', { headers: challenge });
  const refused = {
    headers: { 'www-authenticate': `${challenge['www-authenticate']}, error="invalid_token"` },
  };
  if (!looksLikeToken(token)) throw problem('tokenRefused', refused);
  const found = await deps.books.signIn(hashOfSecret(token), deps.clock());
  if (!found) throw problem('tokenRefused', refused);
  return found;
}

/** The same person, as their token stands now: nothing when it was revoked or has expired meanwhile. */
export const signInAgain = (deps: ApiDeps, request: FastifyRequest): Promise<SignedIn | undefined> =>
  deps.books.signIn(hashOfSecret(credentials(request, 'bearer') ?? ''), deps.clock());

/**
 * Finds out who is at the door before anything of the request is read. A hook of each route and not of the whole:
 * the limit of requests is one too, and comes first, so that a token that is refused is counted like one that is not.
 */
export function requireSignIn(app: FastifyInstance, deps: ApiDeps): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('link', null);
  const findOut = async (request: FastifyRequest): Promise<void> => {
    const { policy } = request.routeOptions.config;
    if (policy === 'public') return;
    const link = policy === 'actsOrLink' ? credentials(request, 'link') : undefined;
    if (link !== undefined && !looksLikeLink(link)) throw problem('linkRefused');
    if (link !== undefined) request.link = link;
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
