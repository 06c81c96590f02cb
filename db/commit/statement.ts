import { sql } from 'kysely';
import type { Expression, OperationNodeSource, RawBuilder } from 'kysely';
import type { Tx } from '../store.ts';

/** An insert, an update or a delete; with a name when another write of the same statement reads what it returns. */
export type Write = OperationNodeSource | { readonly name: string; readonly query: OperationNodeSource };

/** Builders of writes do not count as expressions for Kysely, though they compile as such. */
const expressionOf = (query: OperationNodeSource): Expression<unknown> => ({
  expressionType: undefined,
  toOperationNode: () => query.toOperationNode(),
});

const part = (write: Write, index: number): RawBuilder<unknown> =>
  'query' in write
    ? sql`${sql.ref(write.name)} as (${expressionOf(write.query)})`
    : sql`${sql.ref(`write_${index}`)} as (${expressionOf(write)})`;

/**
 * Sends several writes as one statement: one round trip instead of ten while a row is locked. They see the same
 * snapshot, so no two of them may touch the same row.
 */
export async function writeTogether(
  tx: Tx,
  writes: readonly Write[],
  last: RawBuilder<unknown>,
): Promise<void> {
  await sql`with ${sql.join(writes.map(part))} ${last}`.execute(tx);
}
