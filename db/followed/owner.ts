import { setContext } from '../context.ts';
import { keyOf } from '../owner-keys.ts';
import type { DataKey } from '../sealing.ts';
import { inTransaction } from '../store.ts';
import type { Store, Tx } from '../store.ts';
import { type FollowedText, sealJson } from './sealed.ts';

/** Whose list it is. */
export interface Owner {
  readonly person: string;
  readonly house: string;
}

/** Speaks as a person in their own house, with their key. */
export const asOwner = <T>(
  store: Store,
  { person, house }: Owner,
  fn: (tx: Tx, key: DataKey) => Promise<T>,
): Promise<T> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { person, house });
    return fn(tx, await keyOf(tx, store.keyRing, person));
  });

/** A row to write. */
export interface Write {
  readonly id: string;
  readonly text: FollowedText;
  readonly isNew: boolean;
}

/** What a row of the table holds of it. */
export const rowOf = (key: DataKey, id: string, text: FollowedText, gone: boolean) => ({
  nextOn: text.noted.nextOn,
  gone,
  ownerVersion: key.version,
  sealed: sealJson(key, 'followed', id, text),
});

/** Writes rows: new ones, and what others say now. */
export async function write(tx: Tx, key: DataKey, owner: Owner, writes: readonly Write[]): Promise<void> {
  const fresh = writes.filter((one) => one.isNew);
  if (fresh.length > 0)
    await tx
      .insertInto('followed')
      .values(
        fresh.map(({ id, text }) => ({
          id,
          personId: owner.person,
          houseId: owner.house,
          accompanimentId: null,
          ...rowOf(key, id, text, false),
        })),
      )
      .execute();
  for (const { id, text, isNew } of writes)
    if (!isNew)
      await tx
        .updateTable('followed')
        .set(rowOf(key, id, text, false))
        .where('id', '=', id)
        .execute();
}
