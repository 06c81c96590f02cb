import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Day, Instant } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { asFailure } from './failures.ts';
import { inTransaction, openKysely } from './store.ts';
import type { Tx } from './store.ts';
import type { Tables } from './tables.ts';

/** Who reads, and on which civil day: memberships are live by the day. */
export interface Reading {
  readonly person: string;
  readonly today: Day;
}

/** The pool of the reading role. It gives no query by itself: `withActor` does. */
export interface Reader {
  close(): Promise<void>;
}

const handles = new WeakMap<Reader, Kysely<Tables>>();

function handleOf(reader: Reader): Kysely<Tables> {
  const db = handles.get(reader);
  if (!db) throw new Error('not a reader');
  return db;
}

/** Opens the pool of `passerelle_api`. */
export function openReader(url: string, max?: number): Reader {
  const db = openKysely(url, max);
  const reader: Reader = { close: () => db.destroy() };
  handles.set(reader, db);
  return reader;
}

/**
 * The only way to a query for the reading role: a transaction that speaks for one person, so that forgetting who
 * asks is not possible. Throws `NotKnownYet` when the database is away.
 */
export const withActor = <T>(
  reader: Reader,
  { person, today }: Reading,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> =>
  inTransaction(handleOf(reader), async (tx) => {
    await setContext(tx, { person, today });
    return fn(tx);
  });

/** Who holds a token, and until when. */
export interface Holder {
  readonly personId: string;
  readonly houseId: string;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

/** The one question that has no actor yet: whose token this is. It goes to one function and to no table. */
export async function tokenHolder(reader: Reader, hash: string): Promise<Holder | undefined> {
  try {
    const { rows } = await sql<Holder>`select * from token_holder(${hash})`.execute(handleOf(reader));
    return rows[0];
  } catch (error) {
    throw asFailure(error);
  }
}
