import type { Day } from '#domain/calendar.ts';
import { isRole, roles } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import type { Ref, Tx } from '../store.ts';

const preferred = (named: readonly { readonly role: string }[]): readonly Role[] => {
  const held = new Set(named.map((one) => one.role));
  return roles.filter((role) => held.has(role));
};

/** The roles of the actor that see a process, in the order of preference. None: it does not exist for them. */
export const rolesOn = async (tx: Tx, process: Ref): Promise<readonly Role[]> =>
  preferred(
    await tx
      .selectFrom('view')
      .select('role')
      .where('processId', '=', process.id)
      .where('kind', '=', process.kind)
      .execute(),
  );

/** The institution of an accompaniment and the actor's roles in it. No roles: it does not exist for them. */
export async function standingIn(tx: Tx, accompaniment: string) {
  const rows = await tx
    .selectFrom('view')
    .select(['role', 'houseId'])
    .where('processId', '=', accompaniment)
    .where('accompanimentId', '=', accompaniment)
    .execute();
  return { house: rows[0]?.houseId, roles: preferred(rows) };
}

/** What the institution of a process is called; nothing where the process does not exist for the actor. */
export async function houseNameOf(tx: Tx, process: Ref): Promise<string | undefined> {
  const row = await tx
    .selectFrom('view')
    .innerJoin('house', 'house.id', 'view.houseId')
    .select('house.name')
    .where('view.processId', '=', process.id)
    .where('view.kind', '=', process.kind)
    .executeTakeFirst();
  return row?.name;
}

/** The memberships of the actor that are live on a day: row-level security shows only their own. */
const liveMemberships = (tx: Tx, today: Day) =>
  tx
    .selectFrom('membership')
    .where('fromDay', '<=', today)
    .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', today)]));

/** The roles that the actor holds in a whole institution. */
export const rolesInHouse = async (tx: Tx, house: string, today: Day): Promise<readonly Role[]> =>
  preferred(
    await liveMemberships(tx, today)
      .select('role')
      .where('houseId', '=', house)
      .where('accompanimentId', 'is', null)
      .execute(),
  );

/** Where the actor holds which role. */
export async function seatsOf(tx: Tx, today: Day) {
  const rows = await liveMemberships(tx, today)
    .select(['role', 'houseId', 'accompanimentId'])
    .orderBy('id')
    .execute();
  return rows.flatMap(({ role, houseId: house, accompanimentId: accompaniment }) =>
    isRole(role) ? [{ role, house, accompaniment }] : [],
  );
}
