import { dayOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Holder } from '../actor.ts';
import { setContext } from '../context.ts';
import { timedId } from '../ids.ts';
import type { Tx } from '../store.ts';

/** A person's access token as its owner sees it, without its secret. */
export interface TokenMade {
  readonly id: string;
  readonly name: string;
  readonly madeOn: Day;
  readonly expiresAt: Instant;
}

/** Who signs in with a token; nothing when it is unknown, expired or revoked. */
export const signedInBy = (holder: Holder | undefined, at: Instant) =>
  holder && holder.revokedAt === null && holder.expiresAt > at
    ? { person: holder.personId, house: holder.houseId, today: dayOf(at) }
    : undefined;

/** A person's own tokens that still work. */
export const ownTokens = (tx: Tx, person: string, at: Instant): Promise<readonly TokenMade[]> =>
  tx
    .selectFrom('accessToken')
    .select(['id', 'name', 'madeOn', 'expiresAt'])
    .where('personId', '=', person)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', at)
    .orderBy('id')
    .execute();

interface NewToken {
  readonly person: string;
  readonly house: string;
  readonly hash: string;
  readonly name: string;
  readonly expiresAt: Instant;
}

/** Keeps a token by its hash, as the committing role. Gives its id. */
export async function keepToken(tx: Tx, token: NewToken, at: Instant): Promise<string> {
  const { person: personId, house: houseId, ...rest } = token;
  const id = timedId(at);
  await setContext(tx, { person: personId });
  await tx
    .insertInto('accessToken')
    .values({ id, personId, houseId, ...rest, madeOn: dayOf(at), revokedAt: null })
    .execute();
  return id;
}

/** Revokes a person's token. Gives whether there was one that was not revoked. */
export async function revokeToken(tx: Tx, person: string, id: string, at: Instant): Promise<boolean> {
  await setContext(tx, { person });
  const revoked = await tx
    .updateTable('accessToken')
    .set({ revokedAt: at })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows === 1n;
}
