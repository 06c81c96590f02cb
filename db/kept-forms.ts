import type { Instant } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { keyOf } from './owner-keys.ts';
import { open, seal, unwrap } from './sealing.ts';
import { inTransaction } from './store.ts';
import type { Store, Tx } from './store.ts';

/** A form that was sent after a visit had ended: whose it is, and by which secret of their browser it is found. */
export interface KeptForm {
  readonly person: string;
  readonly house: string;
  /** The hash of the secret. */
  readonly hash: string;
}

const table = 'door.kept_form.sealed';

/** So many forms of one person wait at most: more than anybody fills in, and nobody fills the table. */
const keptAtMost = 10;

const asTheirs = <T>(store: Store, { person, house }: KeptForm, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { person, house });
    return fn(tx);
  });

/** Only the newest of a person's forms wait. */
const forgetOldest = (tx: Tx, { person, hash }: KeptForm) =>
  tx
    .deleteFrom('door.keptForm')
    .where('personId', '=', person)
    .where('hash', 'not in', (query) =>
      query
        .selectFrom('door.keptForm as newer')
        .select('newer.hash')
        .where('newer.personId', '=', person)
        .where('newer.hash', '!=', hash)
        .orderBy('newer.untilAt', 'desc')
        .limit(keptAtMost - 1),
    )
    .where('hash', '!=', hash)
    .execute();

/** Keeps what was typed until a moment, sealed under the key of the person, with the address of its form. */
export const keepForm = (
  store: Store,
  form: KeptForm,
  { place, typed, until }: { readonly place: string; readonly typed: string; readonly until: Instant },
): Promise<void> =>
  asTheirs(store, form, async (tx) => {
    const { person: personId, hash } = form;
    const key = await keyOf(tx, store.keyRing, personId);
    const sealed = seal(key, table, hash, typed);
    await tx
      .insertInto('door.keptForm')
      .values({ hash, personId, place, keyVersion: key.version, sealed, untilAt: until })
      .execute();
    await forgetOldest(tx, form);
  });

/** What was typed by this person in this browser into the form at this address, if that was kept and still is. */
export const keptForm = (
  store: Store,
  form: KeptForm,
  place: string,
  now: Instant,
): Promise<string | undefined> =>
  asTheirs(store, form, async (tx) => {
    const row = await tx
      .selectFrom('door.keptForm as kept')
      .innerJoin('ownerKey as key', (join) =>
        join.onRef('key.ownerId', '=', 'kept.personId').onRef('key.version', '=', 'kept.keyVersion'),
      )
      .select(['kept.sealed', 'key.version', 'key.ringKey', 'key.wrapped'])
      .where('kept.hash', '=', form.hash)
      .where('kept.personId', '=', form.person)
      .where('kept.place', '=', place)
      .where('kept.untilAt', '>', now)
      .executeTakeFirst();
    const key = row && unwrap(store.keyRing, { ownerId: form.person, ...row });
    if (!row || !key) return undefined;
    return open(key, { table, id: form.hash, owner: form.person, version: row.version }, row.sealed);
  });

/** Forgets it: it was sent. */
export const forgetForm = (store: Store, form: KeptForm): Promise<void> =>
  asTheirs(store, form, async (tx) => {
    await tx
      .deleteFrom('door.keptForm')
      .where('hash', '=', form.hash)
      .where('personId', '=', form.person)
      .execute();
  });
