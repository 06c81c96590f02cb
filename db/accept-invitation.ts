import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { isTwin } from './failures.ts';
import { timedId } from './ids.ts';
import type { Invitation, Invited } from './invitations.ts';
import { addPerson, emailIndexesOf } from './people.ts';
import { inTransaction } from './store.ts';
import type { Store } from './store.ts';

const known = (store: Store, house: string, email: string): Promise<string | undefined> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const row = await tx
      .selectFrom('person')
      .select('id')
      .where('houseId', '=', house)
      .where('emailIndex', 'in', emailIndexesOf(store, email))
      .executeTakeFirst();
    return row?.id;
  });

/** Who it is, and whether they were entered just now. */
export interface PersonInvited {
  readonly person: string;
  readonly isNew: boolean;
}

/** The person whom an invitation is for: whom the house knows by that address, or somebody entered now. */
export async function personInvited(
  store: Store,
  { house, language }: Pick<Invitation, 'house' | 'language'>,
  { name, email }: Invited,
  at: Instant,
): Promise<PersonInvited> {
  const before = await known(store, house, email);
  if (before !== undefined) return { person: before, isNew: false };
  try {
    return { person: await addPerson(store, { house, language, name, email }, at), isNew: true };
  } catch (error) {
    // The button pressed twice: the other request was quicker.
    const now = isTwin(error) ? await known(store, house, email) : undefined;
    if (now === undefined) throw error;
    return { person: now, isNew: false };
  }
}

/**
 * Takes an invitation, once, and gives its role where that is held in the whole house (a command gives the others).
 * Gives whether it was still open.
 */
export const takeInvitation = (
  store: Store,
  { id, house, role, into }: Invitation,
  person: string,
  at: Instant,
): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const taken = await tx
      .updateTable('invitation')
      .set({ state: 'accepted', personId: person, sealed: null })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .where('untilAt', '>', at)
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return false;
    if (into !== null) return true;
    const held = { personId: person, houseId: house, accompanimentId: null, role, untilDay: null };
    const same = await tx
      .selectFrom('membership')
      .select('id')
      .where('personId', '=', person)
      .where('role', '=', role)
      .where('accompanimentId', 'is', null)
      .where('untilDay', 'is', null)
      .executeTakeFirst();
    if (same) return true;
    await tx
      .insertInto('membership')
      .values({ id: timedId(at), fromDay: dayOf(at), ...held })
      .execute();
    return true;
  });
