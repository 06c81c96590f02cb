import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Tx } from '../store.ts';

/** A reaction by its identity: ids only. */
interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly seq: number;
  readonly n: number;
}

/** What an operator sees of what is running: ids, codes and dates. Lists are cut; `more` says that there is more. */
export interface Running {
  /** Reactions that failed and are tried again. */
  readonly retries: readonly (Named & { readonly attempts: number; readonly nextTryAt: Instant })[];
  /** Those that keep failing, and those that were resolved lately. */
  readonly items: readonly (Named & {
    readonly code: string;
    readonly at: Instant;
    readonly resolvedAt: Instant | null;
  })[];
  /** Processes that stay late although the sweep rang for them. */
  readonly stalled: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly tries: number;
    readonly nextAt: Instant;
  }[];
  /** The earliest date that has come and was not acted upon, and how many there are. */
  readonly late: { readonly since: Instant | null; readonly count: number };
  /** Reactions not done yet. */
  readonly waiting: number;
  /** Until when a sweep has its lease; nothing when none ever ran. */
  readonly sweptUntil: Instant | null;
}

/** Lists and counts go no further than this. */
const runningAtMost = 50;
const countedAtMost = 1000;

const known = <T extends { readonly kind: string }>(
  rows: readonly T[],
): readonly (T & { readonly kind: Kind })[] =>
  rows.flatMap((row) => (isKind(row.kind) ? [{ ...row, kind: row.kind }] : []));

/** Whether the actor is named as an operator. */
export const operates = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('operator').select('personId').executeTakeFirst()) !== undefined;

const retries = (tx: Tx) =>
  tx
    .selectFrom('outbox')
    .select(['kind', 'processId as id', 'seq', 'n', 'attempts', 'nextTryAt'])
    .where('doneAt', 'is', null)
    .where('attempts', '>', 0)
    .orderBy('nextTryAt')
    .limit(runningAtMost)
    .execute();

const items = (tx: Tx) =>
  tx
    .selectFrom('operatorItem')
    .select(['kind', 'processId as id', 'seq', 'n', 'code', 'at', 'resolvedAt'])
    .orderBy('resolvedAt', (order) => order.desc().nullsFirst())
    .orderBy('at')
    .limit(runningAtMost)
    .execute();

const stalled = (tx: Tx) =>
  tx
    .selectFrom('sweepBackoff as backoff')
    .innerJoin('process', 'process.id', 'backoff.processId')
    .select(['process.kind', 'process.id', 'backoff.tries', 'backoff.nextAt'])
    .orderBy('backoff.tries', 'desc')
    .limit(runningAtMost)
    .execute();

async function late(tx: Tx, at: Instant): Promise<Running['late']> {
  const rows = await tx
    .selectFrom('process')
    .select('nextDue')
    .where('nextDue', '<=', at)
    .orderBy('nextDue')
    .limit(countedAtMost)
    .execute();
  return { since: rows[0]?.nextDue ?? null, count: rows.length };
}

/** What is running, for the operator of this transaction; for everybody else nothing is. */
export async function runningFor(tx: Tx, at: Instant): Promise<Running> {
  const waiting = await tx
    .selectFrom('outbox')
    .select('n')
    .where('doneAt', 'is', null)
    .limit(countedAtMost)
    .execute();
  const lease = await tx
    .selectFrom('sweepLease')
    .select('untilAt')
    .orderBy('untilAt', 'desc')
    .executeTakeFirst();
  return {
    retries: known(await retries(tx)),
    items: known(await items(tx)),
    stalled: known(await stalled(tx)),
    late: await late(tx, at),
    waiting: waiting.length,
    sweptUntil: lease?.untilAt ?? null,
  };
}
