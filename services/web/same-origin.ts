import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent from a page of ours: what the browser says of itself (Sec-Fetch-Site), or the Origin where
 * it says nothing. A sender of neither is no browser: let in only without a cookie, which it would have no one's.
 */
export function isFromHere(request: FastifyRequest, publicUrl: string, hasSession: boolean): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === undefined) return !hasSession;
  if (!URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
