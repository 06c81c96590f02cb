import type { Day } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { inTransaction } from './store.ts';
import type { Store } from './store.ts';

/** Names a person as one who runs the deployment, as the worker's role; named twice is named once. */
export const nameOperator = (store: Store, person: string, since: Day): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { person });
    await tx
      .insertInto('operator')
      .values({ personId: person, since })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

/** Takes it back. Gives whether the person was one. */
export const unnameOperator = (store: Store, person: string): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { person });
    const gone = await tx.deleteFrom('operator').where('personId', '=', person).executeTakeFirst();
    return gone.numDeletedRows === 1n;
  });
