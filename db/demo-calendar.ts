import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { inTransaction } from './store.ts';
import type { Store } from './store.ts';

/** By how many milliseconds the calendar of the demonstration runs ahead of the clock. */
export const aheadBy = (store: Store): Promise<number> =>
  inTransaction(store.db, async (tx) => {
    const row = await tx
      .selectFrom('demoCalendar')
      .select(sql<number>`ahead_ms::double precision`.as('aheadMs'))
      .executeTakeFirst();
    return row?.aheadMs ?? 0;
  });

/** Turns the calendar of the demonstration forward; never back, since what happened stays before what comes. */
export const turnAhead = (store: Store, aheadMs: number): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    await tx
      .insertInto('demoCalendar')
      .values({ single: true, aheadMs: Math.round(aheadMs) })
      .onConflict((conflict) =>
        conflict
          .column('single')
          .doUpdateSet({ aheadMs: sql<number>`greatest(demo_calendar.ahead_ms, excluded.ahead_ms)` }),
      )
      .execute();
  });

/** A moment of the clock as the calendar of the demonstration shows it, or back again with a negative number. */
export const shifted = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();
