import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { enterUnlocked } from '../commit/place.ts';
import { open, unwrap } from '../sealing.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store } from '../store.ts';

/** Somebody to write to. */
export interface Recipient {
  readonly person: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly address: string;
}

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
    const day = dayOf(at);
    const rows = await tx
      .selectFrom('membership as held')
      .innerJoin('person', 'person.id', 'held.personId')
      .innerJoin('ownerKey as key', (join) =>
        join.onRef('key.ownerId', '=', 'person.id').onRef('key.version', '=', 'person.keyVersion'),
      )
      .select([
        'person.id',
        'person.language',
        'person.email',
        'key.ownerId',
        'key.version',
        'key.ringKey',
        'key.wrapped',
      ])
      .where('held.houseId', '=', home.house)
      .where('held.role', 'in', roles)
      .where((where) =>
        where.or([
          where('held.accompanimentId', 'is', null),
          where('held.accompanimentId', '=', home.accompaniment),
        ]),
      )
      .where('held.fromDay', '<=', day)
      .where((where) => where.or([where('held.untilDay', 'is', null), where('held.untilDay', '>', day)]))
      .distinct()
      .orderBy('person.id')
      .execute();
    return rows.flatMap(({ id, language, email, ...wrapped }) => {
      const key = unwrap(store.keyRing, wrapped);
      if (!key || !email) return [];
      const place = { table: 'person.email', id, owner: id, version: wrapped.version };
      return [{ person: id, language, address: open(key, place, email) }];
    });
  });
