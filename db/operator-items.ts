import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import { enterUnlocked } from './commit/place.ts';
import { setContext } from './context.ts';
import { columnsOf } from './outbox.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store } from './store.ts';

/** A reaction that keeps failing, for whoever runs the deployment: ids and codes only. */
export interface OperatorItem {
  readonly process: Ref;
  readonly seq: number;
  readonly n: number;
  readonly code: string;
  readonly at: Instant;
}

/** What is open for the operator, oldest first. */
export const operatorItems = (store: Store, limit: number): Promise<readonly OperatorItem[]> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { sweep: 'on' });
    const rows = await tx
      .selectFrom('operatorItem')
      .select(['kind', 'processId', 'seq', 'n', 'code', 'at'])
      .where('resolvedAt', 'is', null)
      .orderBy('at')
      .limit(limit)
      .execute();
    return rows.flatMap(({ kind, processId: id, ...rest }) =>
      isKind(kind) ? [{ process: { kind, id }, ...rest }] : [],
    );
  });

/** Lets a failing reaction be tried again at once; the caller rings the process. */
export const retryItem = (
  store: Store,
  item: Pick<OperatorItem, 'process' | 'seq' | 'n'>,
  at: Instant,
): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    if (!(await enterUnlocked(tx, item.process))) return;
    await tx
      .updateTable('outbox')
      .set({ nextTryAt: at })
      .where((is) => is.and(columnsOf(item)))
      .where('doneAt', 'is', null)
      .execute();
  });
