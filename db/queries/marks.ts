import { sql } from 'kysely';
import type { Day } from '#domain/calendar.ts';
import { setContext } from '../context.ts';
import type { Ref, Tx } from '../store.ts';

/** The number of the newest thing that the actor may know of in a process; 0 when there is none. */
export async function newestSeen(tx: Tx, process: Ref): Promise<number> {
  const row = await tx
    .selectFrom('event')
    .select('seq')
    .where('processId', '=', process.id)
    .where('byRole', '<>', 'anonymous')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** How far somebody has looked. */
interface Look {
  readonly person: string;
  readonly process: Ref;
  readonly seq: number;
  readonly on: Day;
}

/** Keeps how far a person has looked, as the committing role; a mark never goes back. */
export async function keepMark(tx: Tx, { person, process, seq, on }: Look): Promise<void> {
  await setContext(tx, { person });
  await tx
    .insertInto('seenMark')
    .values({ personId: person, processId: process.id, seq, seenOn: on })
    .onConflict((conflict) =>
      conflict
        .columns(['personId', 'processId'])
        .doUpdateSet((given) => ({ seq: given.ref('excluded.seq'), seenOn: given.ref('excluded.seenOn') }))
        .where(sql<boolean>`(seen_mark.seq, seen_mark.seen_on) < (excluded.seq, excluded.seen_on)`),
    )
    .execute();
}
