import type { Day } from '#domain/calendar.ts';
import { type FollowedText, type ImportText, openFollowed, openImport } from '../followed/sealed.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Tx } from '../store.ts';

/** A row of somebody's own list. */
export interface Followed extends FollowedText {
  readonly id: string;
  /** Whether the file that came last no longer has it. */
  readonly gone: boolean;
  readonly accompaniment: string | null;
}

/** More than anybody follows; a file holds fewer. */
export const followedAtMost = 5000;

const rows = (tx: Tx, person: string) =>
  tx
    .selectFrom('followed as line')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'line.personId').onRef('key.version', '=', 'line.ownerVersion'),
    )
    .select(['line.id', 'line.gone', 'line.accompanimentId', 'line.sealed'])
    .select(['key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('line.personId', '=', person);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const shown =
  (ring: KeyRing) =>
  (row: Row): readonly Followed[] => {
    const text = openFollowed(ring, row);
    const { id, gone, accompanimentId: accompaniment } = row;
    return text ? [{ ...text, id, gone, accompaniment }] : [];
  };

/** All rows of somebody, those that are linked too; in the order in which they were made. */
export const everyFollowed = async (tx: Tx, ring: KeyRing, person: string): Promise<readonly Followed[]> =>
  (await rows(tx, person).orderBy('line.id').limit(followedAtMost).execute()).flatMap(shown(ring));

/** Where a page of the list begins: behind this row. */
export interface FollowedPlace {
  readonly nextOn: Day | null;
  readonly id: string;
}

/** The list of the actor: the earliest date first, the dateless last. What is linked has left it. */
export async function followedBy(
  tx: Tx,
  ring: KeyRing,
  person: string,
  limit: number,
  after?: FollowedPlace,
): Promise<readonly Followed[]> {
  const found = await rows(tx, person)
    .where('line.accompanimentId', 'is', null)
    .$if(after !== undefined && after.nextOn !== null, (query) =>
      query.where((where) =>
        where.or([
          where('line.nextOn', '>', after?.nextOn ?? ''),
          where('line.nextOn', 'is', null),
          where.and([where('line.nextOn', '=', after?.nextOn ?? ''), where('line.id', '>', after?.id ?? '')]),
        ]),
      ),
    )
    .$if(after !== undefined && after.nextOn === null, (query) =>
      query.where('line.nextOn', 'is', null).where('line.id', '>', after?.id ?? ''),
    )
    .orderBy('line.nextOn')
    .orderBy('line.id')
    .limit(limit)
    .execute();
  return found.flatMap(shown(ring));
}

/** One row of the actor. */
export const followedOne = async (
  tx: Tx,
  ring: KeyRing,
  person: string,
  id: string,
): Promise<Followed | undefined> =>
  (await rows(tx, person).where('line.id', '=', id).execute()).flatMap(shown(ring))[0];

/** The file of the actor that waits. */
export async function importOf(
  tx: Tx,
  ring: KeyRing,
  person: string,
  id: string,
): Promise<ImportText | undefined> {
  const row = await tx
    .selectFrom('followedImport as file')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'file.personId').onRef('key.version', '=', 'file.ownerVersion'),
    )
    .select(['file.id', 'file.sealed', 'key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('file.personId', '=', person)
    .where('file.id', '=', id)
    .executeTakeFirst();
  return row && openImport(ring, row);
}

/** Whether the actor advises: they are of a support organisation, or hold the role of an advisor today. */
export async function advises(tx: Tx, house: string, today: Day): Promise<boolean> {
  const own = await tx.selectFrom('house').select('kind').where('id', '=', house).executeTakeFirst();
  if (own?.kind === 'support') return true;
  const seat = await tx
    .selectFrom('membership')
    .select('id')
    .where('role', '=', 'advisor')
    .where('fromDay', '<=', today)
    .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', today)]))
    .limit(1)
    .executeTakeFirst();
  return seat !== undefined;
}
