import type { Day, Instant } from '#domain/calendar.ts';
import type { Region } from '#domain/regions.ts';
import type { Role } from '#domain/roles.ts';
import type { Settings } from '#domain/settings.ts';
import { setContext } from './context.ts';
import { timedId } from './ids.ts';
import { keyedHash } from './key-ring.ts';
import { keyOf } from './owner-keys.ts';
import { seal } from './sealing.ts';
import { inTransaction } from './store.ts';
import type { Store } from './store.ts';

/** An institution or a support organisation to enter; without an id it is given one. */
export interface NewHouse {
  readonly id?: string;
  readonly kind: 'institution' | 'support';
  readonly name: string;
  /** Where its seat of operations is; absent when nobody said. */
  readonly region?: Region;
}

/** Enters an institution. Gives its id. */
export const addHouse = (store: Store, house: NewHouse, at: Instant): Promise<string> =>
  inTransaction(store.db, async (tx) => {
    const id = house.id ?? timedId(at);
    await setContext(tx, { house: id });
    const { kind, name, region = null } = house;
    await tx.insertInto('house').values({ id, kind, name, region }).execute();
    return id;
  });

/** Changes the delays of an institution from now on. Dates that stand are counted again at the next commit of each process. */
export const setSettings = (store: Store, house: string, settings: Settings, at: Instant): Promise<number> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const newest = await tx
      .selectFrom('houseSetting')
      .select((select) => select.fn.max('version').as('version'))
      .where('houseId', '=', house)
      .executeTakeFirst();
    const version = (newest?.version ?? 0) + 1;
    await tx
      .insertInto('houseSetting')
      .values({ houseId: house, version, settings: JSON.stringify(settings), at })
      .execute();
    return version;
  });

/** A person to enter. Name and address are sealed under the person's own key. */
export interface NewPerson {
  readonly id?: string;
  readonly house: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly name: string;
  readonly email?: string;
}

const plainAddress = (email: string): string => email.trim().toLowerCase();

/** The blind index of an address: equal addresses are found, and none is read. */
const emailIndexOf = (store: Store, email: string): string =>
  keyedHash(store.keyRing, 'email', plainAddress(email));

/** Every index that an address may be kept under: one for each key of the ring, since rings are renewed. */
export const emailIndexesOf = (store: Pick<Store, 'keyRing'>, email: string): string[] =>
  store.keyRing.ids.map((id) => keyedHash(store.keyRing, 'email', plainAddress(email), id));

/** Enters a person. Gives their id. */
export const addPerson = (store: Store, person: NewPerson, at: Instant): Promise<string> =>
  inTransaction(store.db, async (tx) => {
    const { house: houseId, language, name, email } = person;
    const id = person.id ?? timedId(at);
    await setContext(tx, { house: houseId });
    await tx
      .insertInto('person')
      .values({ id, houseId, language, keyVersion: 1, name: null, email: null, emailIndex: null })
      .execute();
    const key = await keyOf(tx, store.keyRing, id);
    await tx
      .updateTable('person')
      .set({
        keyVersion: key.version,
        name: seal(key, 'person.name', id, name),
        ...(email === undefined
          ? {}
          : { email: seal(key, 'person.email', id, email), emailIndex: emailIndexOf(store, email) }),
      })
      .where('id', '=', id)
      .execute();
    return id;
  });

/** What somebody is called and in which language they read. */
export interface Details {
  readonly name: string;
  readonly language: NewPerson['language'];
}

/** Changes what a person is called, sealed again, and in which language they read. */
export const changeDetails = (
  store: Store,
  { person: id, house }: { readonly person: string; readonly house: string },
  { name, language }: Details,
): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const row = await tx.selectFrom('person').select('keyVersion').where('id', '=', id).executeTakeFirst();
    const key = await keyOf(tx, store.keyRing, id);
    // A key that was destroyed and made anew would leave the address sealed under one that is gone.
    if (row?.keyVersion !== key.version) throw new Error('a person whose key is gone');
    const sealed = seal(key, 'person.name', id, name);
    await tx.updateTable('person').set({ name: sealed, language }).where('id', '=', id).execute();
  });

/** A role that a person holds: in one accompaniment, or in the whole institution. */
export interface NewMembership {
  readonly person: string;
  readonly house: string;
  readonly accompaniment: string | null;
  readonly role: Role;
  readonly from: Day;
  /** The first day without it. */
  readonly until?: Day;
}

/** Gives a person a role. */
export const addMembership = (store: Store, wish: NewMembership, at: Instant): Promise<string> =>
  inTransaction(store.db, async (tx) => {
    const id = timedId(at);
    await setContext(tx, { house: wish.house });
    await tx
      .insertInto('membership')
      .values({
        id,
        personId: wish.person,
        houseId: wish.house,
        accompanimentId: wish.accompaniment,
        role: wish.role,
        fromDay: wish.from,
        untilDay: wish.until ?? null,
      })
      .execute();
    return id;
  });
