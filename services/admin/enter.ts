import { addSpan, dayOf, type Instant, instantOf, isDay } from '#domain/calendar.ts';
import { heldInWholeHouse, isRole, type Role, roles } from '#domain/roles.ts';
import { setContext } from '#db/context.ts';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { addHouse, addMembership, addPerson, type NewHouse } from '#db/people.ts';
import { keepToken } from '#db/queries/tokens.ts';
import { inTransaction, type Store } from '#db/store.ts';
import { AdminFault } from './place.ts';

/** Somebody to enter. */
export interface Somebody {
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'nl' | 'en';
}

const months = (value: number) => ({ unit: 'months', value }) as const;

/** Makes a token that works until a day, at most a year away. The secret is given once and kept nowhere. */
export async function makeToken(
  store: Store,
  holder: { readonly person: string; readonly house: string },
  until: string | undefined,
  at: Instant,
): Promise<{ readonly token: string; readonly until: string }> {
  const today = dayOf(at);
  const last = until ?? addSpan(today, months(12));
  if (!isDay(last) || last < today || last > addSpan(today, months(12))) {
    throw new AdminFault(
      `--until must be a day such as ${addSpan(today, months(6))}, at most a year from now.`,
    );
  }
  const token = `psr_${newSecret()}`;
  const wish = { ...holder, hash: hashOfSecret(token), name: 'admin', expiresAt: instantOf(last, 23) };
  await inTransaction(store.db, (tx) => keepToken(tx, wish, at));
  return { token, until: last };
}

/** Reads role names. @throws AdminFault naming those there are */
export const rolesIn = (words: readonly string[]): readonly Role[] =>
  words.map((word) => {
    if (isRole(word)) return word;
    throw new AdminFault(`"${word}" is not a role. Roles: ${roles.join(', ')}.`);
  });

/** Enters a person with roles held in the whole institution. Gives their id. */
export async function enterPerson(
  store: Store,
  house: string,
  somebody: Somebody,
  held: readonly Role[],
  at: Instant,
): Promise<string> {
  const may: readonly Role[] = heldInWholeHouse[await kindOf(store, house)];
  const never = held.filter((role) => !may.includes(role));
  if (never.length > 0)
    throw new AdminFault(
      `Nobody holds "${never.join(', ')}" in this whole house, only in one accompaniment. Here: ${may.join(', ')}.`,
    );
  const person = await addPerson(store, { house, ...somebody }, at);
  for (const role of held) {
    await addMembership(store, { person, house, accompaniment: null, role, from: dayOf(at) }, at);
  }
  return person;
}

/** Enters an institution with the person who carries its first project, or an organisation with who keeps its library. */
export async function enterHouse(
  store: Store,
  house: Omit<NewHouse, 'id'>,
  first: Somebody,
  at: Instant,
): Promise<{ readonly house: string; readonly person: string }> {
  const id = await addHouse(store, house, at);
  const held: readonly Role[] = [house.kind === 'support' ? 'advisor' : 'lead'];
  return { house: id, person: await enterPerson(store, id, first, held, at) };
}

async function kindOf(store: Store, house: string): Promise<'institution' | 'support'> {
  const known = await inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    return tx.selectFrom('house').select('kind').where('id', '=', house).executeTakeFirst();
  });
  if (!known) throw new AdminFault(`There is no institution ${house}. Its id was shown when it was made.`);
  return known.kind;
}
