import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { isObject } from '#domain/field-guards.ts';
import { isKind } from '#domain/kinds.ts';
import { isPaperName } from '#domain/paper/names.ts';
import type { Effect } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { enterUnlocked } from './commit/place.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store, Tx } from './store.ts';

/** One effect of one record, not done yet. `process|seq|n` is its identity for ever. */
export interface OutboxRow {
  readonly process: Ref;
  readonly seq: number;
  readonly n: number;
  readonly effect: Effect;
  readonly attempts: number;
  /** Where a process that it starts is born. */
  readonly house: string;
  readonly accompaniment: string;
}

const atOnce = 50;
/** From this failure on the operator sees it; it is tried on all the same. */
const visibleFrom = 5;
const firstPause = 30;
const longestPause = 3600;

/** The rows that may be tried now, oldest first, at most 50. */
export const openRows = (store: Store, process: Ref, at: Instant): Promise<readonly OutboxRow[]> =>
  inTransaction(store.db, async (tx) => {
    const home = await enterUnlocked(tx, process);
    if (!home) return [];
    const rows = await tx
      .selectFrom('outbox')
      .select(['seq', 'n', 'effect', 'attempts'])
      .where('processId', '=', process.id)
      .where('doneAt', 'is', null)
      .where('nextTryAt', '<=', at)
      .orderBy('seq')
      .orderBy('n')
      .limit(atOnce)
      .execute();
    const { house, accompaniment } = home;
    return rows.map(({ seq, n, effect, attempts }) => ({
      process,
      seq,
      n,
      effect: effectOf(effect),
      attempts,
      house,
      accompaniment,
    }));
  });

/** An effect as it was written down; throws on anything else, which only a hand in the database can have made. */
function effectOf(stored: { readonly [name: string]: unknown }): Effect {
  const { effect, roles, about, due, kind, id, command, input, paper } = stored;
  if (effect === 'notify' && Array.isArray(roles) && typeof about === 'string') {
    const dated = typeof due === 'string' ? { due } : {};
    return { effect, roles: roles.filter((one) => isRole(one)), about, ...dated };
  }
  if (effect === 'render' && isPaperName(paper) && typeof id === 'string') {
    return { effect, paper, id, command: typeof command === 'string' ? command : null };
  }
  const isAct = effect === 'start' || effect === 'tell';
  if (
    isAct &&
    typeof kind === 'string' &&
    isKind(kind) &&
    typeof id === 'string' &&
    typeof command === 'string' &&
    isObject(input)
  ) {
    return { effect, kind, id, command, input };
  }
  throw new Error('an effect in the outbox is of no known shape');
}

type RowName = Pick<OutboxRow, 'process' | 'seq' | 'n'>;

/** Which reaction it is, by the columns of every table that has one. */
export const columnsOf = ({ process, seq, n }: RowName) => ({ processId: process.id, seq, n });

const inProcess = (store: Store, row: RowName, fn: (tx: Tx) => Promise<void>): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    if (await enterUnlocked(tx, row.process)) await fn(tx);
  });

/** Marks a row done; done twice is done once. */
export const rowDone = (store: Store, row: RowName, at: Instant): Promise<void> =>
  inProcess(store, row, async (tx) => {
    await tx
      .updateTable('outbox')
      .set({ doneAt: at })
      .where((is) => is.and(columnsOf(row)))
      .where('doneAt', 'is', null)
      .execute();
    await tx
      .updateTable('operatorItem')
      .set({ resolvedAt: at })
      .where((is) => is.and(columnsOf(row)))
      .where('resolvedAt', 'is', null)
      .execute();
  });

/** Counts a failure: the next try comes after 30 s, then twice that, up to an hour. It is never given up. */
export const rowFailed = (store: Store, row: RowName, at: Instant, code: string): Promise<void> =>
  inProcess(store, row, async (tx) => {
    const failed = await tx
      .updateTable('outbox')
      .set({
        attempts: sql<number>`attempts + 1`,
        nextTryAt: sql<string>`${at}::timestamptz + least(${firstPause} * power(2, least(attempts, 10)), ${longestPause}) * interval '1 second'`,
      })
      .where((is) => is.and(columnsOf(row)))
      .where('doneAt', 'is', null)
      .returning(['attempts', 'houseId'])
      .executeTakeFirst();
    if (!failed || failed.attempts < visibleFrom) return;
    const { seq, n, process } = row;
    await tx
      .insertInto('operatorItem')
      .values({
        processId: process.id,
        seq,
        n,
        houseId: failed.houseId,
        kind: process.kind,
        code,
        at,
        resolvedAt: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['processId', 'seq', 'n']).doUpdateSet({ code, at, resolvedAt: null }),
      )
      .execute();
  });
