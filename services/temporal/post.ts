import type { Client } from '@temporalio/client';
import type { LetterLimits } from '#workflows/config.ts';
import { bounded } from './bounded.ts';
import { taskQueue } from './life-of.ts';

const patience = 1500;

/** What new letters are carried by. */
export const letterLimits: LetterLimits = {
  // Longer than the mailer waits for a server, shorter than anybody waits for a way in.
  deliverFor: 20_000,
  pauseFirst: 2000,
  pauseMost: 300_000,
};

export interface PostBox {
  /** Starts the life of a kept letter, in the background; one that lives already lives on. Never fails. */
  readonly deliver: (letter: string) => void;
  /** When every start under way has ended. */
  readonly settled: () => Promise<void>;
}

/** Starts lives of letters in the background. A failure is ignored: the sweep starts whatever nobody did. */
export function createPostBox(client: Client, limits = letterLimits, queue = taskQueue): PostBox {
  const underWay = new Set<Promise<void>>();
  const start = async (letter: string): Promise<void> => {
    const starting = client.withDeadline(Date.now() + patience, () =>
      client.workflow.start('letter', {
        workflowId: `letter/${letter}`,
        taskQueue: queue,
        args: [{ letter, limits }],
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
    await bounded(starting, patience);
  };
  return {
    deliver(letter) {
      const starting = start(letter)
        .catch(() => undefined)
        .finally(() => underWay.delete(starting));
      underWay.add(starting);
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
