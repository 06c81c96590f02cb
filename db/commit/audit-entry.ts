import { sql } from 'kysely';
import { canonical } from '../json.ts';
import type { Tx } from '../store.ts';
import { seqAfter } from './rows.ts';
import type { Change } from './rows.ts';
import type { Write } from './statement.ts';

/**
 * Adds an entry to the chain of the accompaniment. PostgreSQL itself hashes the head as it stands once its lock is
 * held, so that commits of two processes of one accompaniment never hang on the same entry.
 */
export function auditWrites(
  tx: Tx,
  change: Change,
  by: { readonly id: string; readonly role: string },
  command: string,
): readonly Write[] {
  const { place, at } = change;
  const { kind, id } = place.ref;
  const entry = canonical({
    at,
    actor: by.id,
    role: by.role,
    action: command,
    kind,
    process: id,
    seq: seqAfter(change),
  });
  const bytes = sql`convert_to(${entry}::text, 'UTF8')`;
  const head = tx
    .insertInto('auditHead')
    .values({
      accompanimentId: place.accompaniment,
      houseId: place.house,
      seq: 1,
      hash: sql<Buffer>`sha256(${bytes})`,
    })
    .onConflict((conflict) =>
      conflict.column('accompanimentId').doUpdateSet({
        seq: sql<number>`audit_head.seq + 1`,
        hash: sql<Buffer>`sha256(audit_head.hash || ${bytes})`,
      }),
    )
    .returning(['accompanimentId', 'seq', 'houseId', 'hash']);
  return [
    { name: 'head', query: head },
    sql`insert into audit (accompaniment_id, seq, house_id, hash, entry)
      select accompaniment_id, seq, house_id, hash, ${entry}::text from head`,
  ];
}
