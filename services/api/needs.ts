import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import type { Environment } from '#services/config/environment.ts';
import { bounded } from '#services/temporal/bounded.ts';
import { taskQueue } from '#services/temporal/life-of.ts';
import { askPostgres } from './ask-postgres.ts';
import type { Need } from './deps.ts';
import { newestMigration } from './newest-migration.ts';

const patience = 1500;
/** A poll lasts a minute: a poller that was not heard of for longer is gone. */
const pollMs = 70_000;

/** Whether the schema is the one this API was written for. Throws when there is none. */
async function schemaIsCurrent(url: string): Promise<boolean> {
  const [last] = await askPostgres(
    url,
    'select name from migration.kysely_migration order by name desc limit 1',
  );
  return last?.['name'] === newestMigration();
}

async function workerPolls(client: Client, namespace: string): Promise<boolean> {
  // No type named: the queue of workflow tasks.
  const asking = client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } });
  const { pollers } = await bounded(asking, patience);
  const since = Date.now() - pollMs;
  return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 > since);
}

const temporalAnswers = async (client: Client): Promise<boolean> => {
  await bounded(client.workflowService.getSystemInfo({}), patience);
  return true;
};

/** What must be there before people are let in, in the order in which it is brought. */
export function needsOf(environment: Environment, url: string, client: Client): readonly Need[] {
  const demo = path.join(environment.PASSERELLE_DATA, 'demo.json');
  return [
    {
      otherwise: 'databaseAway',
      holds: async () => (await askPostgres(url, 'select 1 as one')).length === 1,
    },
    { otherwise: 'schemaBehind', holds: () => schemaIsCurrent(url) },
    { otherwise: 'temporalAway', holds: () => temporalAnswers(client) },
    { otherwise: 'workerAway', holds: () => workerPolls(client, environment.TEMPORAL_NAMESPACE) },
    {
      otherwise: 'demoMissing',
      holds: async () => environment.PASSERELLE_DEMO === 'off' || existsSync(demo),
    },
  ];
}
