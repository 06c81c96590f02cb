import type { Client } from '@temporalio/client';
import type { LifeLimits } from '#workflows/config.ts';
import { bounded } from './bounded.ts';
import { lifeConfigOf, type ProcessId, taskQueue, workflowIdOf, workflowTypeOf } from './life-of.ts';

const patience = 1500;

export interface Doorbell {
  /** Tells the life of a process to look, in the background; gives birth to it when there is none. Never fails. */
  readonly ring: (process: ProcessId) => void;
  /** The same at once, for who has to know whether the life was reached. Never fails. */
  readonly reach: (process: ProcessId) => Promise<boolean>;
  /** When every ringing under way has ended. */
  readonly settled: () => Promise<void>;
}

/** One signal-with-start: a life that is lost, closed or not yet born comes up by it. */
export async function ringOnce(
  client: Client,
  process: ProcessId,
  limits: LifeLimits,
  queue = taskQueue,
): Promise<void> {
  const ringing = client.withDeadline(Date.now() + patience, () =>
    client.workflow.signalWithStart(workflowTypeOf(process.kind), {
      workflowId: workflowIdOf(process),
      taskQueue: queue,
      args: [lifeConfigOf(process, limits)],
      signal: 'ring',
    }),
  );
  await bounded(ringing, patience);
}

/**
 * Rings in the background, one ringing at a time per process; of those wished meanwhile one is remembered.
 * A failure is ignored: the sweep rings for whatever is late.
 */
export function createDoorbell(client: Client, limits: LifeLimits, queue = taskQueue): Doorbell {
  const again = new Map<string, boolean>();
  const underWay = new Set<Promise<void>>();
  const keepRinging = async (process: ProcessId, name: string): Promise<void> => {
    do {
      again.set(name, false);
      await ringOnce(client, process, limits, queue).catch(() => undefined);
    } while (again.get(name));
    again.delete(name);
  };
  return {
    ring(process) {
      const name = workflowIdOf(process);
      if (again.has(name)) {
        again.set(name, true);
        return;
      }
      const ringing = keepRinging(process, name).finally(() => underWay.delete(ringing));
      underWay.add(ringing);
    },
    reach: (process) =>
      ringOnce(client, process, limits, queue).then(
        () => true,
        () => false,
      ),
    async settled() {
      await Promise.all(underWay);
    },
  };
}
