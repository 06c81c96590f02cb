import { addSpan, dayOf, instantOf, type Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { setContext } from '#db/context.ts';
import { isTwin } from '#db/failures.ts';
import { hashOfSecret } from '#db/ids.ts';
import { addHouse, addMembership, addPerson } from '#db/people.ts';
import { keepToken } from '#db/queries/tokens.ts';
import { inTransaction, type Store } from '#db/store.ts';
import type { DemoHouse, DemoPerson } from './houses.ts';
import { demoToken, houseId, personId } from './identity.ts';

/** Does something once: that it was done before is as good. */
async function once(doing: Promise<unknown>): Promise<void> {
  await doing.catch((error: unknown) => {
    if (!isTwin(error)) throw error;
  });
}

/** The settings of a house and what is told about it. Gives the moment at which it was first entered. */
const enterSettings = (store: Store, house: DemoHouse, at: Instant): Promise<Instant> =>
  inTransaction(store.db, async (tx) => {
    const id = houseId(house.key);
    await setContext(tx, { house: id });
    const settings = JSON.stringify({ ...house.settings, house: house.about });
    await tx
      .insertInto('houseSetting')
      .values({ houseId: id, version: 1, settings, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const first = await tx
      .selectFrom('houseSetting')
      .select('at')
      .where('houseId', '=', id)
      .where('version', '=', 1)
      .executeTakeFirst();
    return first?.at ?? at;
  });

const holds = (store: Store, house: string, person: string, role: Role): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    const rows = await tx
      .selectFrom('membership')
      .select('id')
      .where('personId', '=', person)
      .where('role', '=', role)
      .where('accompanimentId', 'is', null)
      .execute();
    return rows.length > 0;
  });

async function enterPerson(
  store: Store,
  house: string,
  one: DemoPerson,
  at: Instant,
  standsAtDoor: boolean,
): Promise<void> {
  const person = personId(one.name);
  const address = `${one.name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()}@demo.invalid`;
  await once(
    addPerson(
      store,
      { id: person, house, language: one.language ?? 'fr', name: one.name, email: address },
      at,
    ),
  );
  if (one.inWholeHouse && !(await holds(store, house, person, one.role))) {
    const from = addSpan(dayOf(at), { unit: 'months', value: -24 });
    await addMembership(store, { person, house, accompaniment: null, role: one.role, from }, at);
  }
  if (!standsAtDoor) return;
  const expiresAt = instantOf(addSpan(dayOf(at), { unit: 'months', value: 120 }), 12);
  const hash = hashOfSecret(demoToken(store.keyRing, one.name));
  await once(
    inTransaction(store.db, (tx) => keepToken(tx, { person, house, hash, name: 'démo', expiresAt }, at)),
  );
}

/**
 * Enters an institution with its people and their tokens; what is there already is left as it is.
 * @returns when it was first entered: the dates of its demonstration are counted from then
 */
export async function enterHouse(store: Store, house: DemoHouse, at: Instant): Promise<Instant> {
  const id = houseId(house.key);
  await once(addHouse(store, { id, kind: house.kind, name: house.name, region: house.region }, at));
  const since = await enterSettings(store, house, at);
  for (const one of house.people) await enterPerson(store, id, one, since, house.isFar !== true);
  return since;
}
