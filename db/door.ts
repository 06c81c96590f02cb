import { sql } from 'kysely';
import type { Day } from '#domain/calendar.ts';
import { emailIndexesOf } from './people.ts';
import { asFailure } from './failures.ts';
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
