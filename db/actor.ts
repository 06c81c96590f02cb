import type { Day, Instant } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { asFailure } from './failures.ts';
import { handleOf } from './reader.ts';
import type { Reader } from './reader.ts';
import { inTransaction } from './store.ts';
import type { Tx } from './store.ts';

export { openReader } from './reader.ts';
export type { Reader } from './reader.ts';

/** Who reads, and on which civil day: memberships are live by the day. */
export interface Reading {
  readonly person: string;
  readonly today: Day;
}

/**
 * The way to queries of the reading role: a transaction that speaks for one person, so that forgetting who
 * asks is not possible (a list has a shorter one: `ask`). Throws `NotKnownYet` when the database is away.
 */
export const withActor = <T>(
  reader: Reader,
  { person, today }: Reading,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> =>
  inTransaction(handleOf(reader).db, async (tx) => {
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

const whoseToken = {
  name: 'whose_token',
  text: `select person_id as "personId", house_id as "houseId", expires_at as "expiresAt", revoked_at as "revokedAt"
    from token_holder($1)`,
};

/** The one question that has no actor yet: whose token this is. It goes to one function and to no table. */
export async function tokenHolder(reader: Reader, hash: string): Promise<Holder | undefined> {
  try {
    const { rows } = await handleOf(reader).lanes.query<Holder>({ ...whoseToken, values: [hash] });
    return rows[0];
  } catch (error) {
    throw asFailure(error);
  }
}
