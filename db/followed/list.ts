import type { Instant } from '#domain/calendar.ts';
import type { Noted } from '#domain/followed/row.ts';
import { timedId } from '../ids.ts';
import { followedOne } from '../queries/followed.ts';
import type { Store } from '../store.ts';
import { asOwner, type Owner, rowOf, write } from './owner.ts';

/** Notes something else of a row. Gives whether the person has one by that id. */
export const noteFollowed = (store: Store, owner: Owner, id: string, noted: Noted): Promise<boolean> =>
  asOwner(store, owner, async (tx, key) => {
    await tx.selectFrom('followed').select('id').where('id', '=', id).forUpdate().execute();
    const row = await followedOne(tx, store.keyRing, owner.person, id);
    if (!row) return false;
    const changed = rowOf(key, id, { noted, came: row.came }, row.gone);
    await tx.updateTable('followed').set(changed).where('id', '=', id).execute();
    return true;
  });

/** Lets an accompaniment here take the place of a row, or none again. The caller has seen that the person is in it. */
export const linkFollowed = (
  store: Store,
  owner: Owner,
  id: string,
  accompaniment: string | null,
): Promise<boolean> =>
  asOwner(store, owner, async (tx) => {
    const linked = await tx
      .updateTable('followed')
      .set({ accompanimentId: accompaniment })
      .where('id', '=', id)
      .executeTakeFirst();
    return linked.numUpdatedRows === 1n;
  });

/** Adds a row by hand. */
export const addFollowed = (store: Store, owner: Owner, noted: Noted, at: Instant): Promise<string> =>
  asOwner(store, owner, async (tx, key) => {
    const id = timedId(at);
    await write(tx, key, owner, [{ id, text: { noted, came: [] }, isNew: true }]);
    return id;
  });

/** Erases a row: nothing of it stays. */
export const eraseFollowed = (store: Store, owner: Owner, id: string): Promise<boolean> =>
  asOwner(store, owner, async (tx) => {
    const erased = await tx.deleteFrom('followed').where('id', '=', id).executeTakeFirst();
    return erased.numDeletedRows === 1n;
  });
