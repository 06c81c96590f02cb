import { readFile } from 'node:fs/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { LetterActivities } from '#activities/letter-activities.ts';
import type { LifeActivities } from '#activities/life-activities.ts';
import type { KeyRing } from '#db/key-ring.ts';
import type { TemporalConfig } from '#services/config/temporal-config.ts';
import { connectionOptions } from '#services/temporal/connect.ts';
import { dataConverterOf } from '#services/temporal/data-converter.ts';
import { taskQueue } from '#services/temporal/life-of.ts';

/** What one worker serves. */
export interface Work {
  readonly temporal: TemporalConfig;
  readonly ring: KeyRing;
  readonly activities: LifeActivities & LetterActivities;
  /** The file with the bundled lives. */
  readonly bundle: string;
}

// Few workflow tasks at once: after a restart every run is cold, and tasks taken together are replayed together.
const settings = {
  maxConcurrentWorkflowTaskExecutions: 4,
  maxCachedWorkflows: 150,
  maxConcurrentLocalActivityExecutions: 50,
  maxConcurrentActivityTaskExecutions: 20,
  stickyQueueScheduleToStartTimeout: '1s',
  shutdownGraceTime: '2s',
  shutdownForceTime: '4s',
} as const;

/** Takes tasks until the process should end. @throws when Temporal is away or its connection is lost for good */
export async function workUntil(
  ending: AbortSignal,
  { temporal, ring, activities, bundle }: Work,
): Promise<void> {
  const connection = await NativeConnection.connect(connectionOptions(temporal));
  try {
    const worker = await Worker.create({
      ...settings,
      connection,
      namespace: temporal.namespace,
      taskQueue,
      identity: 'passerelle-worker',
      dataConverter: dataConverterOf(ring),
      workflowBundle: { code: await readFile(bundle, 'utf8') },
      activities: { ...activities },
    });
    const running = worker.run();
    const stop = (): void => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    if (ending.aborted) stop();
    ending.addEventListener('abort', stop);
    await running.finally(() => ending.removeEventListener('abort', stop));
  } finally {
    await connection.close();
  }
}
