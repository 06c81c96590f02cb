import type { Instant } from '#domain/calendar.ts';
import { dayOf } from '#domain/calendar.ts';
import type { ColumnUse } from '#domain/followed/columns.ts';
import { compare } from '#domain/followed/compare.ts';
import { cameIn, notedAgain, notedIn } from '#domain/followed/row.ts';
import { timedId } from '../ids.ts';
import { everyFollowed, followedAtMost, importOf } from '../queries/followed.ts';
import type { Store, Tx } from '../store.ts';
import { asOwner, type Owner, write, type Write } from './owner.ts';
import { type ImportText, sealJson } from './sealed.ts';

/** Keeps a file until it is taken or thrown away; one a person: a further one takes the place of the one before. */
export const keepImport = (store: Store, owner: Owner, text: ImportText, at: Instant): Promise<string> =>
  asOwner(store, owner, async (tx, key) => {
    const id = timedId(at);
    await tx.deleteFrom('followedImport').where('personId', '=', owner.person).execute();
    await tx
      .insertInto('followedImport')
      .values({
        id,
        personId: owner.person,
        houseId: owner.house,
        madeOn: dayOf(at),
        ownerVersion: key.version,
        sealed: sealJson(key, 'followed_import', id, text),
      })
      .execute();
    return id;
  });

/** Locks the file of a person, so that it is taken once. */
async function lockedImport(tx: Tx, store: Store, owner: Owner, id: string): Promise<ImportText | undefined> {
  await tx.selectFrom('followedImport').select('id').where('id', '=', id).forUpdate().execute();
  return importOf(tx, store.keyRing, owner.person, id);
}

/** Says what the columns of a file are. Gives whether there is such a file, with as many columns. */
export const matchColumns = (
  store: Store,
  owner: Owner,
  id: string,
  uses: readonly ColumnUse[],
): Promise<boolean> =>
  asOwner(store, owner, async (tx, key) => {
    const text = await lockedImport(tx, store, owner, id);
    if (!text || text.table.columns.length !== uses.length) return false;
    await tx
      .updateTable('followedImport')
      .set({
        ownerVersion: key.version,
        sealed: sealJson(key, 'followed_import', id, { ...text, uses, matched: true }),
      })
      .where('id', '=', id)
      .execute();
    return true;
  });

/** Throws a file away. */
export const dropImport = (store: Store, owner: Owner, id: string): Promise<boolean> =>
  asOwner(store, owner, async (tx) => {
    const gone = await tx.deleteFrom('followedImport').where('id', '=', id).executeTakeFirst();
    return gone.numDeletedRows === 1n;
  });

/** How many rows were new, changed, the same, in the place of which an accompaniment stands, or gone from the file. */
export interface Taken {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly linked: number;
  readonly gone: number;
}

/** Says which rows the newest file has, and which it no longer has. */
async function markGone(tx: Tx, there: readonly string[], gone: readonly string[]): Promise<void> {
  const mark = (ids: readonly string[], value: boolean) =>
    tx.updateTable('followed').set({ gone: value }).where('id', 'in', ids).execute();
  if (there.length > 0) await mark(there, false);
  if (gone.length > 0) await mark(gone, true);
}

/**
 * Takes a file into the list: new rows come, changed ones change where the file says something else, the same ones stay,
 * and those that are gone from it are marked and kept. The file itself is thrown away. Nothing when there is none, or
 * nobody looked at its columns; `full` when the list would be longer than anybody's.
 */
export const takeImport = (
  store: Store,
  owner: Owner,
  id: string,
  at: Instant,
): Promise<Taken | 'full' | undefined> =>
  asOwner(store, owner, async (tx, key) => {
    const text = await lockedImport(tx, store, owner, id);
    if (!text?.matched) return undefined;
    const known = await everyFollowed(tx, store.keyRing, owner.person);
    const byId = new Map(known.map((one) => [one.id, one]));
    const came = text.table.rows.map((row) => cameIn(text.table.columns, text.uses, row));
    const { rows, gone } = compare(
      known.map((one) => ({ id: one.id, came: one.came, isLinked: one.accompaniment !== null })),
      came,
    );
    const count = (outcome: string): number => rows.filter((one) => one.outcome === outcome).length;
    if (known.length + count('new') > followedAtMost) return 'full';
    const writes = rows.flatMap(({ outcome, id: knownId }, n): readonly Write[] => {
      const cells = came[n] ?? [];
      const before = knownId === null ? undefined : byId.get(knownId);
      if (outcome === 'new')
        return [{ id: timedId(at), text: { noted: notedIn(cells), came: cells }, isNew: true }];
      if (outcome !== 'changed' || !before) return [];
      const noted = notedAgain(before.noted, before.came, cells);
      return [{ id: before.id, text: { noted, came: cells }, isNew: false }];
    });
    await write(tx, key, owner, writes);
    await markGone(
      tx,
      rows.flatMap((one) => one.id ?? []),
      gone,
    );
    await tx.deleteFrom('followedImport').where('id', '=', id).execute();
    return {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      linked: count('linked'),
      gone: gone.length,
    };
  });
