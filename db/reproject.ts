import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import { foldOf, recordsOf } from './commit/fold.ts';
import { enter, readStanding } from './commit/place.ts';
import { deadlineWrites, inboxWrites, viewWrites } from './commit/projections.ts';
import { sightsOf } from './commit/seen.ts';
import { writeTogether } from './commit/statement.ts';
import { setContext } from './context.ts';
import { readFacts } from './facts/read-facts.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store, Tx } from './store.ts';

const pageSize = 200;

/**
 * Builds everything derived of one process anew from its records: position, views, dates, inbox. Nothing is
 * recorded and nobody is told. Gives whether the process exists.
 */
export const reproject = (store: Store, ref: Ref, at: Instant): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    const place = await enter(tx, ref, undefined, at);
    if (!place) return false;
    const process = store.processOf(ref.kind);
    const by = { id: 'time', role: 'time' } as const;
    const { settings } = await readStanding(tx, place, { by, at }, { scope: ref.id, key: '' });
    const after = foldOf(process, await recordsOf(tx, ref.id));
    const facts = await readFacts(tx, process.needs, place);
    const deadlines = process.deadlines(after, settings);
    const turns = process.turns(after, settings);
    const told = process.told(after, settings);
    const change = { place, process, before: after, after, records: [], deadlines, turns, told, at };
    // Not written over but written again: what hangs on them, the lines of boards and inboxes, is then drawn anew too.
    await tx.deleteFrom('view').where('processId', '=', ref.id).execute();
    await tx.deleteFrom('inbox').where('processId', '=', ref.id).execute();
    await writeTogether(
      tx,
      [
        tx
          .updateTable('process')
          .set({ state: after.state, position: JSON.stringify(after), nextDue: deadlines[0]?.at ?? null })
          .where('id', '=', ref.id),
        ...viewWrites(tx, change, sightsOf(process, after, { facts, at, turns })),
        ...deadlineWrites(tx, change),
        ...inboxWrites(tx, change),
      ],
      sql`select pg_notify('passerelle', ${`${ref.kind}/${ref.id}`})`,
    );
    return true;
  });

async function pageAfter(tx: Tx, after: string | null): Promise<readonly Ref[]> {
  await setContext(tx, { sweep: 'on' });
  const rows = await tx
    .selectFrom('process')
    .select(['id', 'kind'])
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(pageSize)
    .execute();
  return rows.flatMap(({ id, kind }) => (isKind(kind) ? [{ id, kind }] : []));
}

/** Builds everything derived anew, one process at a time, by the worker's role. Gives how many. */
export async function reprojectAll(store: Store, at: Instant): Promise<number> {
  let done = 0;
  for (let after: string | null = null; ;) {
    const from: string | null = after;
    const page: readonly Ref[] = await inTransaction(store.db, (tx) => pageAfter(tx, from));
    for (const ref of page) done += (await reproject(store, ref, at)) ? 1 : 0;
    const last = page.at(-1);
    if (!last) return done;
    after = last.id;
  }
}
