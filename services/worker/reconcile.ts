import type { Client } from '@temporalio/client';
import type { Store } from '#db/store.ts';
import { openProcesses } from '#db/sweep.ts';
import { ringOnce } from '#services/temporal/doorbell.ts';
import type { ProcessId } from '#services/temporal/life-of.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { workflowInfo } from '#services/temporal/workflow-info.ts';

/** How the life of an open process was found, before it was rung for. */
export type Finding = 'running' | 'lost' | 'closed' | 'unreachable';

/** How many open processes were found in which way. */
export type Findings = { readonly [F in Finding]: number };

const page = 200;
const atOnce = 8;

/** Rings for one open process, and says how its life was found. */
async function reconcileOne(client: Client, process: ProcessId, queue?: string): Promise<Finding> {
  const { status } = await workflowInfo(client, process);
  try {
    await ringOnce(client, process, defaultLimits, queue);
  } catch {
    return 'unreachable';
  }
  if (status === 'absent') return 'lost';
  if (status === 'unknown') return 'unreachable';
  return status === 'running' ? 'running' : 'closed';
}

/**
 * Rings for every open process: after a restore, a lost Temporal or a mistaken termination, all lives are
 * there again. `found` hears of each that was not simply running.
 */
export async function reconcile(
  store: Store,
  client: Client,
  found: (process: ProcessId, finding: Finding) => void,
  queue?: string,
): Promise<Findings> {
  const counts = { running: 0, lost: 0, closed: 0, unreachable: 0 };
  for (let after: string | null = null; ;) {
    const open: readonly ProcessId[] = await openProcesses(store, after, page);
    const left = open.values();
    const reconcileRest = async (): Promise<void> => {
      for (const process of left) {
        const finding = await reconcileOne(client, process, queue);
        counts[finding] += 1;
        if (finding !== 'running') found(process, finding);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, reconcileRest));
    const last = open.at(-1);
    if (!last || open.length < page) return counts;
    after = last.id;
  }
}
