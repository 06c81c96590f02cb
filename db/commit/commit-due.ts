import type { Instant } from '#domain/calendar.ts';
import { readFacts } from '../facts/read-facts.ts';
import { timedId } from '../ids.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store, Tx } from '../store.ts';
import { logEntryOf } from './command-log.ts';
import { positionOf } from './fold.ts';
import { planOf } from './look.ts';
import type { Plan } from './look.ts';
import { enter, readStanding } from './place.ts';
import type { Place } from './place.ts';
import { deadlineWrites, inboxWrites } from './projections.ts';
import type { CommitRequest } from './request.ts';
import type { Change } from './rows.ts';
import { writeTogether } from './statement.ts';
import { writeChange } from './write.ts';
import { sql } from 'kysely';

const byTime = { id: 'time', role: 'time' } as const;

/**
 * Acts as time under a deadline's key, exactly once, and gives the plan afterwards. When nothing is due under it
 * (the rule changed, somebody was quicker) the stored dates are written anew: else the same date would come back
 * at once, for ever. Throws `NotKnownYet` when the database is away.
 */
export const commitDue = (store: Store, process: Ref, key: string, at: Instant): Promise<Plan> =>
  inTransaction(store.db, async (tx) => {
    const place = await enter(tx, process, undefined, at);
    if (place) await actAt(tx, store, place, key, at);
    return planOf(tx, process, at);
  });

async function actAt(tx: Tx, store: Store, place: Place, key: string, at: Instant): Promise<void> {
  const process = store.processOf(place.ref.kind);
  const request: CommitRequest = {
    process: place.ref,
    key: `due:${key}`,
    command: 'due',
    input: {},
    by: byTime,
    at,
  };
  const name = { scope: place.ref.id, key: request.key };
  const { logged, settings, settingVersion } = await readStanding(tx, place, request, name);
  const before = await positionOf(tx, process, place.ref.id, place.stored);
  const facts = await readFacts(tx, process.needs, place);
  const decision = logged
    ? { refused: 'notNow' }
    : process.decideDue(before, key, at, timedId(at), facts, settings);
  const common = { place, process, before, at };
  if (decision.refused !== undefined) {
    const deadlines = process.deadlines(before, settings);
    const turns = process.turns(before, settings);
    const told = process.told(before, settings);
    return rewriteDates(tx, { ...common, after: before, records: [], deadlines, turns, told });
  }
  const deadlines = process.deadlines(decision.position, settings);
  const turns = process.turns(decision.position, settings);
  const told = process.told(decision.position, settings);
  const change = { ...common, after: decision.position, records: decision.records, deadlines, turns, told };
  const seq = place.seq + decision.records.length;
  await writeChange(tx, store, {
    change,
    light: { facts, at, turns },
    wordings: [],
    log: logEntryOf(store, { name, place, process, request, seq, facts, settingVersion, refused: null }),
    by: byTime,
    link: undefined,
  });
}

/** Writes the dates as the rules of today count them. */
const rewriteDates = (tx: Tx, change: Change): Promise<void> =>
  writeTogether(
    tx,
    [
      tx
        .updateTable('process')
        .set({ nextDue: change.deadlines[0]?.at ?? null })
        .where('id', '=', change.place.ref.id),
      ...deadlineWrites(tx, change),
      ...inboxWrites(tx, change),
    ],
    sql`select 1`,
  );
