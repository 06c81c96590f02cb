import type { FastifyRequest } from 'fastify';
import { problem } from './problems/problem.ts';

/** The Idempotency-Key: 1–200 visible ASCII characters (draft-ietf-httpapi-idempotency-key-header). */
export function idempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (key === undefined) throw problem('idempotencyKeyMissing');
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw problem('idempotencyKeyInvalid');
  return key;
}

/** What an If-Match looks like: one strong or weak ETag (RFC 9110 §8.8.3), as it was sent. */
export const etagForm = /^(?:W\/)?"([A-Za-z0-9_-]{1,64})"$/;

/** The ETag in If-Match: the version of the view that the sender looked at. */
export function ifMatch(request: FastifyRequest): string {
  const header = request.headers['if-match'];
  if (header === undefined) throw problem('ifMatchMissing');
  const etag = etagForm.exec(header)?.[1];
  if (etag === undefined) throw problem('invalidRequest');
  return etag;
}
