import { sql } from 'kysely';
import type { Day } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { asFailure } from './failures.ts';
import { emailIndexesOf } from './people.ts';
import { open, unwrap } from './sealing.ts';
import { inTransaction } from './store.ts';
import type { Store } from './store.ts';

/** The institution of a person who may come in on a day; nothing when every membership of theirs has ended. */
export async function houseOf(store: Store, person: string, day: Day): Promise<string | undefined> {
  try {
    const { rows } = await sql<{
      house: string | null;
    }>`select door.house_of(${person}, ${day}) as house`.execute(store.db);
    return rows[0]?.house ?? undefined;
  } catch (error) {
    throw asFailure(error);
  }
}

/** Somebody who may come in by an address, and the institution they come from. */
export interface AtAddress {
  readonly personId: string;
  readonly houseId: string;
  readonly houseName: string;
  readonly language: 'fr' | 'nl' | 'en';
}

/** Whoever may come in by an e-mail address: one person for each institution that knows it. */
export async function peopleAt(store: Store, email: string, day: Day): Promise<readonly AtAddress[]> {
  try {
    const indexes = emailIndexesOf(store, email);
    const { rows } = await sql<AtAddress>`select * from door.people_at(${indexes}, ${day})`.execute(store.db);
    return rows;
  } catch (error) {
    throw asFailure(error);
  }
}

/** The address of a person, opened for a letter to them; nothing when it was erased. */
export const addressOf = (
  store: Store,
  { personId: id, houseId: house }: Pick<AtAddress, 'personId' | 'houseId'>,
): Promise<string | undefined> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const row = await tx
      .selectFrom('person')
      .innerJoin('ownerKey as key', (join) =>
        join.onRef('key.ownerId', '=', 'person.id').onRef('key.version', '=', 'person.keyVersion'),
      )
      .select(['person.email', 'key.version', 'key.ringKey', 'key.wrapped'])
      .where('person.id', '=', id)
      .executeTakeFirst();
    const key = row && unwrap(store.keyRing, { ownerId: id, ...row });
    if (!key || !row.email) return undefined;
    return open(key, { table: 'person.email', id, owner: id, version: row.version }, row.email);
  });
