import { sql } from 'kysely';
import { databaseMemory } from '#activities/database-memory.ts';
import { tell } from '#activities/tell.ts';
import { addWorkingDays, dayOf, type Instant, instantOf } from '#domain/calendar.ts';
import { commitDue } from '#db/commit/commit-due.ts';
import { look } from '#db/commit/look.ts';
import { setContext } from '#db/context.ts';
import { openRows, rowDone } from '#db/outbox.ts';
import { inTransaction, type Ref } from '#db/store.ts';
import { houseId } from './identity.ts';
import { type Stage, type Standing, standings } from './stage.ts';

const nameless = { send: () => Promise.resolve(), close: () => undefined };

const hands = ({ store }: Stage) => ({
  memory: databaseMemory(store),
  mailer: nameless,
  ring: async () => true,
  publicUrl: '',
});

/**
 * Starts and tells other processes at once, as the worker does within a second; what follows of that too. Papers are
 * left to the worker, which has their compiler.
 */
export async function doWhatFollows(stage: Stage, process: Ref, at: Instant): Promise<void> {
  for (const row of await openRows(stage.store, process, at)) {
    const { effect } = row;
    if (effect.effect !== 'start' && effect.effect !== 'tell') continue;
    const failure = await tell(hands(stage), row, effect, at);
    if (failure !== null) throw new Error(`the demonstration cannot tell ${effect.kind}: ${failure}`);
    await rowDone(stage.store, row, at);
    await doWhatFollows(stage, { kind: effect.kind, id: effect.id }, at);
  }
}

/** Time does what was due until a moment, each on its own day. Gives the processes as they then stand. */
export async function passTime(
  stage: Stage,
  accompaniment: string,
  until: Instant,
): Promise<readonly Standing[]> {
  const before = await standings(stage, accompaniment);
  const late = before.filter(({ nextDue }) => nextDue !== null && nextDue <= until);
  for (const { ref } of late) {
    for (;;) {
      const { next } = await look(stage.store, ref, until);
      if (next === null || next.at > until) break;
      await commitDue(stage.store, ref, next.key, next.at);
      await doWhatFollows(stage, ref, next.at);
    }
  }
  return late.length === 0 ? before : standings(stage, accompaniment);
}

/** Mails of these last working days are still to be sent; what is older was read long ago. */
const lately = 3;

/**
 * Marks old mails as sent, all but the last of each process: what is left open makes the first sweep bring up its life.
 */
export const leaveToTheWorker = (stage: Stage, accompaniment: string): Promise<void> =>
  inTransaction(stage.store.db, async (tx) => {
    await setContext(tx, { house: houseId(stage.house) });
    const before = instantOf(addWorkingDays(dayOf(stage.since), -lately), 0);
    await tx
      .updateTable('outbox as row')
      .set({ doneAt: stage.since })
      .where('row.accompanimentId', '=', accompaniment)
      .where('row.doneAt', 'is', null)
      .where('row.nextTryAt', '<', before)
      .where(sql<string>`row.effect ->> 'effect'`, '=', 'notify')
      .where((where) =>
        where.exists(
          where
            .selectFrom('outbox as later')
            .select('later.seq')
            .whereRef('later.processId', '=', 'row.processId')
            .where('later.doneAt', 'is', null)
            .where(sql<boolean>`(later.seq, later.n) > (row.seq, row.n)`),
        ),
      )
      .execute();
  });
