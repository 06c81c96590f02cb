import { sql } from 'kysely';
import type { KeyRing } from '../key-ring.ts';
import { open, unwrap } from '../sealing.ts';
import type { Tx } from '../store.ts';

interface NamedRow {
  readonly id: string;
  readonly name: Buffer | null;
  readonly version: number;
  readonly ringKey: string | null;
  readonly wrapped: Buffer | null;
}

function nameIn(ring: KeyRing, { id, name, version, ringKey, wrapped }: NamedRow): string | null {
  const key = unwrap(ring, { ownerId: id, version, ringKey, wrapped });
  return key && name && open(key, { table: 'person.name', id, owner: id, version }, name);
}

const named = (tx: Tx) =>
  tx
    .selectFrom('person')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'person.id').onRef('key.version', '=', 'person.keyVersion'),
    )
    .select(['person.id', 'person.name', 'key.version', 'key.ringKey', 'key.wrapped']);

/** The names of people; `null` where a name was erased. Who is not to be seen from here is left out. */
export async function namesOf(
  tx: Tx,
  ring: KeyRing,
  people: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (people.length === 0) return new Map();
  const rows = await named(tx).where('person.id', 'in', people).execute();
  return new Map(rows.map((row) => [row.id, nameIn(ring, row)]));
}

/** Who the actor is: name, language and own house. */
export async function meOf(tx: Tx, ring: KeyRing, person: string) {
  const row = await named(tx)
    .innerJoin('house', 'house.id', 'person.houseId')
    .select(['person.language', 'house.id as houseId', 'house.name as houseName'])
    .where('person.id', '=', person)
    .executeTakeFirst();
  return (
    row && {
      person,
      name: nameIn(ring, row),
      language: row.language,
      house: { id: row.houseId, name: row.houseName },
    }
  );
}

const peopleAtMost = 1000;

/** The colleagues of the actor by name: of their own house, who shares an accompaniment with them, and advisors. */
export async function colleaguesOf(tx: Tx, ring: KeyRing, house: string) {
  const rows = await named(tx)
    .select('person.houseId')
    .where('person.id', 'in', sql<string>`(select colleagues())`)
    .orderBy('person.id')
    .limit(peopleAtMost)
    .execute();
  return rows.map((row) => ({ id: row.id, name: nameIn(ring, row), isFromElsewhere: row.houseId !== house }));
}
