import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { LetterActivities } from '#activities/letter-activities.ts';
import { freePort } from '#services/start/ports.ts';
import { findTemporal } from '#services/start/temporal/find.ts';
import { startTemporal } from '#services/start/temporal/server.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { converterPaths } from '#services/temporal/data-converter.ts';
import { type ProcessId, workflowIdOf } from '#services/temporal/life-of.ts';
import { createPostBox, letterLimits } from '#services/temporal/post.ts';
import type { LifeLimits } from '#workflows/config.ts';
import { aProcess, bundles, type Lives, runLivesOver, until } from '../workflows/lives.ts';
import { createMemoryStandIn, somebody } from '../workflows/remembered.ts';

// `node tests/replay/record.ts <release>`: records runs of the present shell on a real server, unsealed and with
// invented data, as `corpus/<scenario>.<release>.json`. Files of earlier releases stay as long as such runs may be open.
const release = process.argv[2] ?? '0.1.0';
const folder = path.join(import.meta.dirname, 'corpus');
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const far = (): { key: string; at: string } => ({ key: 'answer#1:escalate', at: inMs(9e6) });

interface Recording {
  readonly lives: Lives;
  readonly process: ProcessId;
  readonly looks: () => number;
  readonly ring: () => Promise<void>;
}

interface Scenario {
  readonly limits?: Partial<LifeLimits>;
  /** Of a run that rolled, the first of the chain is kept. */
  readonly rolls?: boolean;
  readonly play: (recording: Recording) => Promise<void>;
}

const notify = { effect: 'notify', roles: ['lead'], about: 'told' } as const;

async function playRings({ lives, process, looks, ring }: Recording, times: number): Promise<void> {
  lives.memory.put(process, [far()]);
  await ring();
  for (let rung = 1; rung <= times; rung += 1) {
    await until(() => looks() >= rung);
    if (rung % 5 === 0) lives.memory.effect(process, notify, inMs(0));
    await ring();
  }
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'rolled-at-150': { rolls: true, play: (recording) => playRings(recording, 34) },
  'rolled-at-60': { rolls: true, limits: { events: 60 }, play: (recording) => playRings(recording, 14) },
  'rolled-when-told': {
    rolls: true,
    play: async ({ lives, process, looks, ring }) => {
      lives.memory.put(process, [far()]);
      await ring();
      await until(() => looks() === 1);
      await lives.client.workflow.getHandle(workflowIdOf(process)).signal('roll');
    },
  },
  'waited-for-postgres': {
    limits: { pauseFirst: 50, pauseMost: 1000 },
    play: async ({ lives, process, looks, ring }) => {
      lives.memory.put(process, [far()]);
      lives.memory.away = true;
      await ring();
      await until(() => looks() >= 12);
      await ring();
      await until(() => looks() >= 16);
      lives.memory.away = false;
      const seen = looks();
      await until(() => looks() > seen);
      await ring();
    },
  },
  due: {
    play: async ({ lives, process, ring }) => {
      lives.memory.put(process, [{ key: 'answer#1:remind-5', at: inMs(300) }, far()]);
      await ring();
      await until(() => lives.memory.calls.some((call) => call.what === 'act'));
      await ring();
    },
  },
  'due-again': {
    limits: { sameKey: 800 },
    play: async ({ lives, process, ring }) => {
      lives.memory.put(process, [far()]);
      lives.memory.stubborn = { key: far().key, at: inMs(-1000) };
      await ring();
      await until(() => lives.memory.calls.filter((call) => call.what === 'act').length === 3);
      lives.memory.stubborn = null;
    },
  },
  tell: {
    play: async ({ lives, process, ring }) => {
      const receiver = { kind: 'accompaniment', id: aProcess().id } as const;
      lives.memory.put(process, [far()]);
      lives.memory.put(receiver);
      lives.memory.effect(
        process,
        { effect: 'tell', ...receiver, command: 'teamPrepared', input: {} },
        inMs(0),
      );
      await ring();
      await until(() => lives.memory.rowsOf(process)[0]?.done === true);
    },
  },
  notify: {
    play: async ({ lives, process, looks, ring }) => {
      lives.memory.put(process, [far()]);
      lives.memory.effect(process, notify, inMs(0));
      lives.mail = 'away';
      await ring();
      await until(() => lives.memory.rowsOf(process)[0]?.attempts === 1);
      lives.mail = 'works';
      lives.memory.effect(process, notify, inMs(0));
      const before = looks();
      await ring();
      await until(() => looks() > before && lives.memory.rowsOf(process)[1]?.done === true);
    },
  },
  'earlier-timer': {
    play: async ({ lives, process, looks, ring }) => {
      lives.memory.put(process, [{ key: 'first#1:escalate', at: inMs(1200) }]);
      await ring();
      await until(() => looks() === 1);
      lives.memory.put(process, [{ key: 'earlier#1:escalate', at: inMs(400) }]);
      await ring();
      await until(() => lives.memory.calls.some((call) => call.what === 'act'));
      lives.memory.put(process, [far()]);
      await ring();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
  },
  'ended-and-complete': {
    play: async ({ lives, process, looks, ring }) => {
      lives.memory.put(process, [far()]);
      await ring();
      await until(() => looks() === 1);
      lives.memory.end(process);
      await ring();
      await lives.client.workflow.getHandle(workflowIdOf(process)).result();
    },
  },
};

async function record(name: string, { limits, rolls, play }: Scenario, address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const server = { connection, native, namespace: 'default' };
  const lives = await runLivesOver(
    createMemoryStandIn(),
    server,
    { lookTimes: 2, ...limits },
    converterPaths,
  );
  lives.memory.people = [somebody('fr', 'somebody@example.org')];
  const subject = aProcess();
  const id = workflowIdOf(subject);
  await play({
    lives,
    process: subject,
    looks: () => lives.memory.calls.filter((call) => call.what === 'look' && call.process === id).length,
    ring: async () => {
      lives.doorbell.ring(subject);
      await lives.doorbell.settled();
    },
  });
  const handle = lives.client.workflow.getHandle(id);
  const { raw } = await handle.describe();
  const first = raw.workflowExecutionInfo?.firstRunId;
  if (rolls) await until(async () => (await handle.describe()).runId !== first);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const history = await lives.client.workflow
    .getHandle(id, rolls && first ? first : undefined)
    .fetchHistory();
  const { events } = history;
  await writeFile(path.join(folder, `${name}.${release}.json`), historyToJSON(history));
  process.stdout.write(`${name}: ${events?.length ?? 0} events\n`);
  await lives.end();
  await native.close();
  await connection.close();
}

/** A letter that goes out at the third attempt. */
async function recordLetter(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const taskQueue = `letters-${randomUUID()}`;
  const client = new Client({ connection, dataConverter: converterPaths, identity: 'passerelle-test' });
  let attempts = 0;
  const deliver: LetterActivities['deliver'] = async () => {
    attempts += 1;
    if (attempts < 3) throw new Error('mailAway');
  };
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    dataConverter: converterPaths,
    identity: 'passerelle-test',
    workflowBundle: { codePath: await bundleFile(bundles) },
    activities: { deliver },
  });
  const running = worker.run();
  const id = randomUUID();
  createPostBox(client, { ...letterLimits, pauseFirst: 100 }, taskQueue).deliver(id);
  const handle = client.workflow.getHandle(`letter/${id}`);
  await until(async () => (await handle.describe().catch(() => undefined)) !== undefined);
  await handle.result();
  const history = await handle.fetchHistory();
  await writeFile(path.join(folder, `letter.${release}.json`), historyToJSON(history));
  process.stdout.write(`letter: ${history.events?.length ?? 0} events\n`);
  worker.shutdown();
  await running;
  await native.close();
  await connection.close();
}

const temporary = await mkdtemp(path.join(os.tmpdir(), 'passerelle-record-'));
const port = await freePort();
const server = await startTemporal(await findTemporal(() => undefined), {
  port,
  logFile: path.join(temporary, 'temporal.log'),
});
try {
  await mkdir(folder, { recursive: true });
  const wanted = process.argv.slice(3);
  if (wanted.length === 0 || wanted.includes('letter')) await recordLetter(`127.0.0.1:${port}`);
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (wanted.length === 0 || wanted.includes(name)) await record(name, scenario, `127.0.0.1:${port}`);
  }
} finally {
  server.kill('SIGTERM');
  await rm(temporary, { recursive: true, force: true });
}
