import { createHash } from 'node:crypto';
import { setContext } from './context.ts';
import { inTransaction } from './store.ts';
import type { Store, Tx } from './store.ts';

/** One entry of a chain: what was done, as canonical text, and the hash over the one before and this. */
export interface AuditEntry {
  readonly seq: number;
  readonly hash: Buffer;
  readonly entry: string;
}

/** The end of a chain as it was last written. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: Buffer;
}

/**
 * The number of the first entry that is not as it was written: changed, moved, missing or cut off at the end;
 * `null` when the chain is whole. Somebody who rewrites a whole chain with its head is only found by comparing
 * heads kept elsewhere.
 */
export function firstBroken(entries: readonly AuditEntry[], head: AuditHead | undefined): number | null {
  let before: Buffer = Buffer.alloc(0);
  let expected = 1;
  for (const { seq, hash, entry } of entries) {
    const counted = createHash('sha256').update(before).update(entry).digest();
    if (seq !== expected || !counted.equals(hash)) return expected;
    before = hash;
    expected += 1;
  }
  if (!head) return entries.length === 0 ? null : expected;
  return head.seq === expected - 1 && head.hash.equals(before) ? null : expected;
}

const verifyIn = async (tx: Tx, chain: { readonly house: string; readonly accompaniment: string }) => {
  await setContext(tx, { house: chain.house });
  const entries = await tx
    .selectFrom('audit')
    .select(['seq', 'hash', 'entry'])
    .where('accompanimentId', '=', chain.accompaniment)
    .orderBy('seq')
    .execute();
  const head = await tx
    .selectFrom('auditHead')
    .select(['seq', 'hash'])
    .where('accompanimentId', '=', chain.accompaniment)
    .executeTakeFirst();
  return firstBroken(entries, head);
};

/** The first broken number of a chain, or `null`. */
export const verifyChain = (
  store: Store,
  chain: { readonly house: string; readonly accompaniment: string },
): Promise<number | null> => inTransaction(store.db, (tx) => verifyIn(tx, chain));

/** Every chain of the deployment, by the worker's role. */
export const auditChains = (store: Store) =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { sweep: 'on' });
    return tx
      .selectFrom('auditHead')
      .select(['accompanimentId as accompaniment', 'houseId as house'])
      .execute();
  });
