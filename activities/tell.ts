import type { Outcome } from '#db/commit/request.ts';
import type { OutboxRow } from '#db/outbox.ts';
import type { Effect } from '#domain/processes/process.ts';
import type { Dependencies } from './dependencies.ts';
import { rowKeyOf } from './process-id.ts';
import { wakes } from './wakes.ts';

type Elsewhere = Extract<Effect, { readonly effect: 'start' | 'tell' }>;

/**
 * Starts or tells another process: a commit into it, under a key of this reaction alone, then its doorbell. It is
 * done when the life was reached: else one just started would have none until its first date is late.
 * Gives the code of a failure.
 */
export async function tell(
  { memory, ring }: Dependencies,
  row: OutboxRow,
  effect: Elsewhere,
  at: string,
): Promise<string | null> {
  const receiver = { kind: effect.kind, id: effect.id };
  const { house, accompaniment } = row;
  const outcome = await memory.commit({
    process: receiver,
    ...(effect.effect === 'start' ? { born: { house, accompaniment } } : {}),
    key: `tell:${rowKeyOf(row)}`,
    command: effect.command,
    input: effect.input,
    by: { id: 'process', role: 'process' },
    at,
  });
  if (wakes(outcome) && !(await ring(receiver))) return 'lifeAway';
  return failureIn(outcome);
}

/** A tell is never refused: where the receiver will not hear it (it ended, it went on), there is nothing left to do. */
function failureIn({ outcome }: Outcome): string | null {
  if (outcome === 'done' || outcome === 'refused') return null;
  return outcome === 'unseen' ? 'receiverMissing' : outcome;
}
