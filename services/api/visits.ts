import type { IncomingHttpHeaders } from 'node:http';
import { dayOf } from '#domain/calendar.ts';
import { hashOfSecret } from '#db/ids.ts';
import type { SignedIn } from './books.ts';
import type { ApiDeps } from './deps.ts';
import { looksLikeToken } from './secrets.ts';

/** Who holds a token now; nothing when it is none, was revoked or has expired. */
export const holderOf = async (deps: ApiDeps, token: string): Promise<SignedIn | undefined> =>
  looksLikeToken(token) ? deps.books.signIn(hashOfSecret(token), deps.clock()) : undefined;

/** Who visits the pages with these headers. `over`: whose visit has come to its end; it opens nothing. */
export type Visiting =
  | { readonly state: 'open'; readonly visit: string; readonly who: SignedIn }
  | { readonly state: 'over'; readonly who: SignedIn }
  | { readonly state: 'nobody' | 'stolen' };

/** Finds out who visits. Whoever holds no role any more is nobody, however open their visit. */
export async function visiting(deps: ApiDeps, headers: IncomingHttpHeaders): Promise<Visiting> {
  const look = await deps.door.look(headers);
  if (!('person' in look)) return look;
  const { visit, person, state } = look;
  const today = dayOf(deps.clock());
  const house = await deps.desk.houseOf(person, today);
  if (house === undefined) {
    await deps.door.visits.endOne(person, visit);
    return { state: 'nobody' };
  }
  const who = { person, house, today };
  return state === 'open' ? { state, visit, who } : { state, who };
}
