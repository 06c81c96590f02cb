import type { Instant } from '#domain/calendar.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store, Tx } from '../store.ts';
import { enterUnlocked } from './place.ts';

/** What a process waits for and what it has left to do. */
export interface Plan {
  readonly found: boolean;
  readonly ended: boolean;
  /** The earliest dated act. */
  readonly next: { readonly key: string; readonly at: Instant } | null;
  /** Reactions not done yet. */
  readonly open: number;
  /** When the earliest of them may be tried; `null` when one may be now, or when there is none. */
  readonly retryAt: Instant | null;
  readonly waits: readonly { readonly what: string; readonly until: Instant }[];
}

const nowhere: Plan = { found: false, ended: false, next: null, open: 0, retryAt: null, waits: [] };

/** Reads the plan of a process; takes no lock. A process that does not exist has an empty plan, `found` false. */
export const look = (store: Store, process: Ref, at: Instant): Promise<Plan> =>
  inTransaction(store.db, (tx) => planOf(tx, process, at));

/** The plan of a process, in a transaction. */
export async function planOf(tx: Tx, process: Ref, at: Instant): Promise<Plan> {
  const home = await enterUnlocked(tx, process);
  if (!home) return nowhere;
  const deadlines = await tx
    .selectFrom('deadline')
    .select(['key', 'at', 'wait'])
    .where('processId', '=', process.id)
    .orderBy('at')
    .orderBy('key')
    .execute();
  const rows = await tx
    .selectFrom('outbox')
    .select('nextTryAt')
    .where('processId', '=', process.id)
    .where('doneAt', 'is', null)
    .orderBy('nextTryAt')
    .execute();
  const [first] = deadlines;
  const earliest = rows[0]?.nextTryAt ?? null;
  return {
    found: true,
    ended: home.ended,
    next: first ? { key: first.key, at: first.at } : null,
    open: rows.length,
    retryAt: earliest !== null && earliest > at ? earliest : null,
    waits: deadlines.map((one) => ({ what: one.wait, until: one.at })),
  };
}
