import type { Instant } from '#domain/calendar.ts';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';

/** So many calendar addresses one person has at most. */
const feedsAtMost = 10;

const form = /^([A-Za-z0-9_-]{43})\.ics$/;

/** Where the calendar of a secret is. */
const addressOf = (secret: string): string => `/calendar/${secret}.ics`;

/**
 * Makes a calendar address for somebody; nothing when they have as many as they may.
 * @returns its id and where it is; the secret in it is kept nowhere else
 */
export async function makeFeed(
  deps: ApiDeps,
  who: SignedIn,
  at: Instant,
): Promise<{ readonly id: string; readonly path: string } | undefined> {
  const secret = newSecret();
  const wish = { at, on: who.today, atMost: feedsAtMost };
  const id = await deps.desk.makeFeed(who, hashOfSecret(secret), wish);
  return id === undefined ? undefined : { id, path: addressOf(secret) };
}

/** Whose calendar is asked for by the name of its file; nothing when it is none of ours. */
export async function feedHolderOf(deps: ApiDeps, file: string) {
  const secret = form.exec(file)?.[1];
  return secret === undefined ? undefined : deps.books.feedHolder(hashOfSecret(secret));
}
