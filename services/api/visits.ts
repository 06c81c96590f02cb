import type { Instant } from '#domain/calendar.ts';
import { hashOfSecret } from '#db/ids.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { looksLikeToken, mintToken } from './secrets.ts';

/** How long a visit of the pages lasts at most. */
export const hoursOfVisit = 12;

/** Who holds a token now; nothing when it is none, was revoked or has expired. */
export const holderOf = async (deps: ApiDeps, token: string): Promise<SignedIn | undefined> =>
  looksLikeToken(token) ? deps.books.signIn(hashOfSecret(token), deps.clock()) : undefined;

/**
 * Begins a visit of the pages: a token of its own, for one browser.
 * @returns its id, by which it is ended, and its secret, which is kept nowhere else
 */
export async function beginVisit(
  deps: ApiDeps,
  who: SignedIn,
  name: string,
): Promise<{ readonly id: string; readonly token: string }> {
  const at = deps.clock();
  const token = mintToken();
  const expiresAt: Instant = new Date(Date.parse(at) + hoursOfVisit * 3_600_000).toISOString();
  const { id } = await deps.desk.makeToken(who, { hash: hashOfSecret(token), name, expiresAt }, at);
  return { id, token };
}
