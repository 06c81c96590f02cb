import type { Day, Instant } from '#domain/calendar.ts';
import { dayOf } from '#domain/calendar.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { enterUnlocked } from './commit/place.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store, Tx } from './store.ts';

/** Where and when a role is held. */
interface Here {
  readonly house: string;
  readonly accompaniment: string;
  readonly day: Day;
}

/** Somebody with a role that they hold. */
export interface Holder {
  readonly who: string;
  readonly role: Role;
}

/** Who holds one of these roles here: in the accompaniment, or in the whole institution. */
export async function holdersHere(
  tx: Tx,
  { house, accompaniment, day }: Here,
  roles: readonly Role[],
): Promise<readonly Holder[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['personId', 'role'])
    .distinct()
    .where('houseId', '=', house)
    .where('role', 'in', roles)
    .where((where) =>
      where.or([where('accompanimentId', 'is', null), where('accompanimentId', '=', accompaniment)]),
    )
    .where('fromDay', '<=', day)
    .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', day)]))
    .execute();
  return rows.flatMap(({ personId: who, role }) => (isRole(role) ? [{ who, role }] : []));
}

/** Who may be named in a field that asks for one of these roles. The caller has seen that whoever asks sees the process. */
export const holdersOn = (
  store: Store,
  process: Ref,
  roles: readonly Role[],
  at: Instant,
): Promise<readonly Holder[]> =>
  inTransaction(store.db, async (tx) => {
    const place = await enterUnlocked(tx, process);
    return place && roles.length > 0 ? holdersHere(tx, { ...place, day: dayOf(at) }, roles) : [];
  });
