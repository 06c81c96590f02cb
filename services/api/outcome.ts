import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kind } from '#domain/kinds.ts';
import type { Outcome } from '#db/commit/commit.ts';
import { openOnes, sendProcess } from './answer.ts';
import type { ProcessName } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { problem, refusal } from './problems/problem.ts';

/** The uuid in `<kind>/<uuid>`. */
export const uuidOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/**
 * What became of a command, as an answer. Whoever only found the answer rings too: the first sender may have
 * died before anybody told the workflow.
 */
export function sendOutcome(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Outcome,
  { kind, command }: { readonly kind: Kind; readonly command: string },
): FastifyReply {
  if ('found' in outcome && outcome.found) reply.header('idempotency-replayed', 'true');
  if (outcome.outcome === 'done') {
    const process: ProcessName = { kind, id: uuidOf(outcome.answer.id) };
    if (outcome.wakes) deps.engine.ring(process);
    // An anonymous line is answered nothing: whatever it said could differ from one sender to the next.
    return outcome.answer.etag === '' ? reply.code(204).send() : sendProcess(request, reply, outcome.answer);
  }
  // One word for every refusal under a link: else a list of links would tell which of them were used.
  if (outcome.outcome === 'refused' && request.link !== null) throw problem('linkRefused');
  if (outcome.outcome === 'refused')
    throw refusal(kind, command, outcome.code, openOnes(outcome.answer?.actions ?? []));
  if (outcome.outcome === 'otherBody') throw problem('sameKeyOtherBody');
  if (outcome.outcome === 'stale') throw problem('stale');
  throw problem(request.link === null ? 'notFound' : 'linkRefused');
}
