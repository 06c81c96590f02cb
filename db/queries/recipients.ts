import { dayOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { enterUnlocked } from '../commit/place.ts';
import { open, unwrap } from '../sealing.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store, Tx } from '../store.ts';

/** Somebody to write to. */
export interface Recipient {
  readonly person: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly address: string;
  /** Those of the roles asked for that they hold here. */
  readonly roles: readonly Role[];
  /** Whether it is their own accompaniment, whatever else they hold in it. */
  readonly isPerson: boolean;
}

interface Home {
  readonly house: string;
  readonly accompaniment: string;
}

/** Who holds one of these roles here on a day: a row for each role. */
const holders = (tx: Tx, { house, accompaniment }: Home, roles: readonly Role[], day: Day) =>
  tx
    .selectFrom('membership as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'person.id').onRef('key.version', '=', 'person.keyVersion'),
    )
    .select(['person.id', 'held.role', 'person.language', 'person.email'])
    .select(['key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('held.houseId', '=', house)
    .where('held.role', 'in', roles)
    .where((where) =>
      where.or([
        where('held.accompanimentId', 'is', null),
        where('held.accompanimentId', '=', accompaniment),
      ]),
    )
    .where('held.fromDay', '<=', day)
    .where((where) => where.or([where('held.untilDay', 'is', null), where('held.untilDay', '>', day)]))
    .distinct()
    .orderBy('person.id')
    .execute();

/** Who holds one of these roles where a process belongs, each person once; nobody without an address that opens. */
export const recipients = (
  store: Store,
  process: Ref,
  roles: readonly Role[],
  at: Instant,
): Promise<readonly Recipient[]> =>
  inTransaction(store.db, async (tx) => {
    const home = await enterUnlocked(tx, process);
    if (!home || roles.length === 0) return [];
    const rows = await holders(tx, home, [...roles, 'person'], dayOf(at));
    const once = new Map(rows.map((row) => [row.id, row]));
    return [...once.values()].flatMap(({ id, language, email, ...wrapped }) => {
      const held = new Set<string>(rows.filter((row) => row.id === id).map((row) => row.role));
      const own = roles.filter((role) => held.has(role));
      const key = unwrap(store.keyRing, wrapped);
      if (!key || !email || own.length === 0) return [];
      const place = { table: 'person.email', id, owner: id, version: wrapped.version };
      const address = open(key, place, email);
      return [{ person: id, language, address, roles: own, isPerson: held.has('person') }];
    });
  });
