import type { OutboxRow } from '#db/outbox.ts';
import { isId } from '#domain/field-guards.ts';
import { isKind } from '#domain/kinds.ts';
import type { ProcessId } from './memory.ts';

/**
 * Reads `<kind>/<uuid>`.
 * @throws Error `unknownProcess`
 */
export function processIdOf(name: string): ProcessId {
  const [kind = '', id, ...rest] = name.split('/');
  if (!isKind(kind) || !isId(id) || rest.length > 0) throw new Error('unknownProcess');
  return { kind, id };
}

/** A process as it stands in keys, addresses and ids of workflows. */
export const nameOf = ({ kind, id }: ProcessId): string => `${kind}/${id}`;

/** The identity of a reaction for ever: it may be tried twice and takes effect once. */
export const rowKeyOf = ({ process, seq, n }: OutboxRow): string => `${nameOf(process)}|${seq}|${n}`;
