import type { FastifyRequest } from 'fastify';
import type { ProcessName } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { visitorOf } from '../visitor.ts';

/** Whether a browser fetches a page beforehand, which nobody has looked at yet. */
const isBeforehand = ({ headers }: FastifyRequest): boolean =>
  /prefetch|prerender/i.test([headers['sec-purpose'] ?? '', headers['purpose'] ?? ''].join());

/**
 * Keeps that a visitor looked at a process, for their own lists alone. Before the page is read: what comes meanwhile is
 * new. What they may not see has nothing that could be kept.
 */
export async function markSeen(deps: ApiDeps, request: FastifyRequest, process: ProcessName): Promise<void> {
  if (request.method !== 'GET' || isBeforehand(request)) return;
  const { who } = visitorOf(request);
  const seq = await deps.books.newestSeen(who, process);
  if (seq > 0) await deps.desk.markSeen(who, [{ id: process.id, seq }], who.today);
}
