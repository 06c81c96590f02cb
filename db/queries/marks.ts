import { sql } from 'kysely';
import type { Day } from '#domain/calendar.ts';
import type { Kind } from '#domain/kinds.ts';
import { setContext } from '../context.ts';
import type { Ref, Tx } from '../store.ts';

/** How far somebody has looked: the number of the newest thing they may know of. */
export interface Mark {
  readonly id: string;
  readonly seq: number;
}

const marksAtMost = 1000;

/** The number of the newest thing that the actor may know of in a process; 0 when there is none. */
export async function newestSeen(tx: Tx, { id }: Ref): Promise<number> {
  const row = await tx
    .selectFrom('event')
    .select('seq')
    .where('processId', '=', id)
    .where('byRole', '<>', 'anonymous')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** The same, of all that the actor sees in the accompaniments of some processes of a kind. */
export async function newestIn(
  tx: Tx,
  person: string,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly Mark[]> {
  const { rows } = await sql<Mark>`
    select distinct l.process_id as id, e.seq from board_line named
    join board_line l on l.person_id = named.person_id and l.accompaniment_id = named.accompaniment_id
    cross join lateral (select seq from event where process_id = l.process_id and by_role <> 'anonymous'
      order by seq desc limit 1) e
    where named.person_id = ${person} and named.kind = ${kind} and named.process_id = any (${[...ids]}::uuid[])
    limit ${marksAtMost}`.execute(tx);
  return rows;
}

/** Keeps how far a person has looked, as the committing role; a mark never goes back. */
export async function keepMarks(tx: Tx, person: string, marks: readonly Mark[], on: Day): Promise<void> {
  if (marks.length === 0) return;
  await setContext(tx, { person });
  await tx
    .insertInto('seenMark')
    .values(marks.map(({ id, seq }) => ({ personId: person, processId: id, seq, seenOn: on })))
    .onConflict((conflict) =>
      conflict
        .columns(['personId', 'processId'])
        .doUpdateSet((given) => ({ seq: given.ref('excluded.seq'), seenOn: given.ref('excluded.seenOn') }))
        .where(sql<boolean>`(seen_mark.seq, seen_mark.seen_on) < (excluded.seq, excluded.seen_on)`),
    )
    .execute();
}

/** Moves a mark over what its person did themselves, where they had seen all that was before. */
export async function moveMark(tx: Tx, person: string, { id, seq }: Mark, before: number): Promise<void> {
  await setContext(tx, { person });
  await tx
    .updateTable('seenMark')
    .set({ seq })
    .where('personId', '=', person)
    .where('processId', '=', id)
    .where('seq', '=', before)
    .execute();
}
