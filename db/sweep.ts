import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import { setContext } from './context.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store, Tx } from './store.ts';

const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Takes or prolongs a lease. Gives whether `holder` has it now: one sweep at a time, whoever runs it. */
export const takeLease = (
  store: Store,
  name: string,
  holder: string,
  at: Instant,
  seconds: number,
): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    const row = await tx
      .insertInto('sweepLease')
      .values({ name, holder, untilAt: later(at, seconds) })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, untilAt: later(at, seconds) })
          .where((where) =>
            where.or([where('sweepLease.holder', '=', holder), where('sweepLease.untilAt', '<=', at)]),
          ),
      )
      .returning('holder')
      .executeTakeFirst();
    return row !== undefined;
  });

/** Late by less than this is nobody's business yet: whoever acted is ringing. */
const graceSeconds = 5;
const firstPause = 5;
const longestPause = 60;

const byKind = (rows: readonly { readonly id: string; readonly kind: string }[]): readonly Ref[] =>
  rows.flatMap(({ id, kind }) => (isKind(kind) ? [{ kind, id }] : []));

const lateProcesses = (tx: Tx, before: Instant) =>
  tx
    .selectFrom('process')
    .select(['id', 'kind'])
    .where('nextDue', '<=', before)
    .union(
      tx
        .selectFrom('outbox')
        .select(['processId as id', 'kind'])
        .where('doneAt', 'is', null)
        .where('nextTryAt', '<=', before),
    );

/**
 * Processes that nobody rang for: a date or a reaction is more than 5 s late. Each comes back after 5, 10, 20 … 60 s
 * while it stays late, and is forgotten once nothing is: the sweep must never be the load.
 */
export const behind = (store: Store, at: Instant, limit: number): Promise<readonly Ref[]> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { sweep: 'on' });
    const before = later(at, -graceSeconds);
    const rows = await tx
      .selectFrom(lateProcesses(tx, before).as('late'))
      .leftJoin('sweepBackoff as backoff', 'backoff.processId', 'late.id')
      .select(['late.id', 'late.kind'])
      .where((where) => where.or([where('backoff.nextAt', 'is', null), where('backoff.nextAt', '<=', at)]))
      .orderBy(sql`backoff.next_at nulls first`)
      .limit(limit)
      .execute();
    await forgetPunctual(tx, before);
    if (rows.length > 0) await pause(tx, rows, at);
    return byKind(rows);
  });

const forgetPunctual = (tx: Tx, before: Instant) =>
  tx
    .deleteFrom('sweepBackoff')
    .where('processId', 'not in', tx.selectFrom(lateProcesses(tx, before).as('late')).select('late.id'))
    .execute();

const pause = (tx: Tx, rows: readonly { readonly id: string }[], at: Instant) =>
  tx
    .insertInto('sweepBackoff')
    .values(rows.map(({ id }) => ({ processId: id, tries: 1, nextAt: later(at, firstPause) })))
    .onConflict((conflict) =>
      conflict.column('processId').doUpdateSet({
        tries: sql<number>`sweep_backoff.tries + 1`,
        nextAt: sql<string>`${at}::timestamptz
          + least(${firstPause} * power(2, least(sweep_backoff.tries, 10)), ${longestPause}) * interval '1 second'`,
      }),
    )
    .execute();

/** Processes that have not ended, in the order of their ids, after one: for reconciling with the workflows. */
export const openProcesses = (store: Store, after: string | null, limit: number): Promise<readonly Ref[]> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { sweep: 'on' });
    const rows = await tx
      .selectFrom('process')
      .select(['id', 'kind'])
      .where('endedAt', 'is', null)
      .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
      .orderBy('id')
      .limit(limit)
      .execute();
    return byKind(rows);
  });
