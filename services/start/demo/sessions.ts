import { isObject } from '#domain/field-guards.ts';
import { setContext } from '#db/context.ts';
import { inTransaction, type Ref } from '#db/store.ts';
import { houseId } from './identity.ts';
import type { Stage } from './stage.ts';

/** The ids of the sessions of a preparation, as its lead sees them. */
export const sessionsOf = (stage: Stage, preparation: Ref): Promise<readonly string[]> =>
  inTransaction(stage.store.db, async (tx) => {
    await setContext(tx, { house: houseId(stage.house.key) });
    const row = await tx
      .selectFrom('view')
      .select('view')
      .where('processId', '=', preparation.id)
      .where('role', '=', 'lead')
      .executeTakeFirst();
    const shown: unknown = row?.view['sessions'];
    const sessions: readonly unknown[] = Array.isArray(shown) ? shown : [];
    return sessions.flatMap((one) => (isObject(one) && typeof one['id'] === 'string' ? [one['id']] : []));
  });
