import { randomBytes, randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/index.ts';
import type { Memory } from '#activities/memory.ts';
import type { Mail, Mailer } from '#activities/mail/mailer.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { dataConverterOf } from '#services/temporal/data-converter.ts';
import { createDoorbell, type Doorbell } from '#services/temporal/doorbell.ts';
import { lifeConfigOf, type ProcessId, workflowIdOf, workflowTypeOf } from '#services/temporal/life-of.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import type { LifeLimits } from '#workflows/config.ts';
import type { Server } from './servers.ts';
import { createMemoryStandIn, type MemoryStandIn } from './remembered.ts';

Runtime.install({
  logger: new DefaultLogger('ERROR', () => undefined),
  telemetryOptions: { logging: { filter: 'OFF', forward: {} } },
});

export const testRing = { current: 'k1', ids: ['k1'], key: () => testKey };
const testKey = randomBytes(32);

export interface Lives<M extends Memory = MemoryStandIn> {
  readonly client: Client;
  readonly memory: M;
  readonly mails: Mail[];
  readonly doorbell: Doorbell;
  /** Set to make every mail fail: as a dead server, or as a refused address. */
  mail: 'works' | 'away' | 'refused';
  readonly taskQueue: string;
  readonly limits: LifeLimits;
  start(process: ProcessId): Promise<void>;
  end(): Promise<void>;
}

export const bundles = path.join(os.tmpdir(), `passerelle-lives-${process.getuid?.() ?? 0}`);

/** A worker with the lives on a queue of its own, over the in-memory stand-in of the database. */
export const runLives = (
  server: Pick<Server, 'connection' | 'native' | 'namespace'>,
  changed: Partial<LifeLimits> = {},
): Promise<Lives> => runLivesOver(createMemoryStandIn(), server, changed);

/** A worker with the lives on a queue of its own, over any memory. */
export async function runLivesOver<M extends Memory>(
  memory: M,
  server: Pick<Server, 'connection' | 'native' | 'namespace'>,
  changed: Partial<LifeLimits> = {},
  dataConverter: DataConverter = dataConverterOf(testRing),
): Promise<Lives<M>> {
  const limits = { ...defaultLimits, ...changed };
  const taskQueue = `lives-${randomUUID()}`;
  const { connection, namespace } = server;
  const client = new Client({ connection, namespace, dataConverter, identity: 'passerelle-test' });
  const doorbell = createDoorbell(client, limits, taskQueue);
  const mails: Mail[] = [];
  const mailer: Mailer = {
    async send(mail) {
      if (lives.mail === 'away') throw new Error('no route to planted-marker');
      if (lives.mail === 'refused') throw Object.assign(new Error('planted-marker'), { code: 'EENVELOPE' });
      mails.push(mail);
    },
    close: () => undefined,
  };
  const worker = await Worker.create({
    connection: server.native,
    namespace: server.namespace,
    taskQueue,
    dataConverter,
    identity: 'passerelle-test',
    workflowBundle: { codePath: await bundleFile(bundles) },
    activities: {
      ...createActivities({ memory, mailer, ring: doorbell.reach, publicUrl: 'http://localhost:4000' }),
    },
  });
  const running = worker.run();
  const lives: Lives<M> = {
    client,
    memory,
    mails,
    doorbell,
    mail: 'works',
    taskQueue,
    limits,
    async start(process) {
      await client.workflow.start(workflowTypeOf(process.kind), {
        workflowId: workflowIdOf(process),
        taskQueue,
        args: [lifeConfigOf(process, limits)],
      });
    },
    async end() {
      await doorbell.settled();
      worker.shutdown();
      await running;
    },
  };
  return lives;
}

export const aProcess = (): ProcessId => ({ kind: 'team-preparation', id: randomUUID() });

/** Asks until the answer is yes, for at most so long. */
export async function until(
  question: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
  every = 20,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await question())) {
    if (performance.now() > end) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

const { EventType } = proto.temporal.api.enums.v1;

/** One event of a history: its type, and how long its timer is to run. */
export interface SeenEvent {
  readonly type: string;
  readonly timerMs: number | null;
}

/** The history of a run, the last one when none is named. */
export async function eventsOf(client: Client, workflowId: string, runId?: string): Promise<SeenEvent[]> {
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  return (events ?? []).map((event) => {
    const timer = event.timerStartedEventAttributes?.startToFireTimeout;
    return {
      type: String(EventType[event.eventType ?? 0]).replace('EVENT_TYPE_', ''),
      timerMs: timer ? Number(timer.seconds ?? 0) * 1000 + (timer.nanos ?? 0) / 1e6 : null,
    };
  });
}
