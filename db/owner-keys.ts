import type { KeyRing } from './key-ring.ts';
import { newDataKey, unwrap } from './sealing.ts';
import type { DataKey } from './sealing.ts';
import type { Tx } from './store.ts';

/** The newest key of an owner that can still be opened; made now when there is none. */
export async function keyOf(tx: Tx, ring: KeyRing, owner: string): Promise<DataKey> {
  const newest = await newestKey(tx, owner);
  const key = newest ? unwrap(ring, newest) : null;
  if (newest && key) return { owner, version: newest.version, key };
  return makeKey(tx, ring, owner, (newest?.version ?? 0) + 1);
}

const newestKey = (tx: Tx, owner: string) =>
  tx
    .selectFrom('ownerKey')
    .selectAll()
    .where('ownerId', '=', owner)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

async function makeKey(tx: Tx, ring: KeyRing, owner: string, version: number): Promise<DataKey> {
  const made = newDataKey(ring, owner, version);
  const inserted = await tx
    .insertInto('ownerKey')
    .values({ ownerId: owner, version, ringKey: made.ringKey, wrapped: made.wrapped })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // Somebody else made it between our look and our insert: theirs is the one.
  return inserted.numInsertedOrUpdatedRows === 0n
    ? keyOf(tx, ring, owner)
    : { owner, version, key: made.key };
}

/**
 * Destroys every key of an owner: what was sealed under them reads as erased from then on, also in copies of the
 * database made before, as long as those copies do not hold the keys.
 */
export const destroyKeys = (tx: Tx, owner: string) =>
  tx.updateTable('ownerKey').set({ wrapped: null, ringKey: null }).where('ownerId', '=', owner).execute();
