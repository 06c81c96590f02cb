import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { look } from '#db/commit/look.ts';
import { deskOf } from '#db/desk.ts';
import { keyRingOf } from '#db/key-ring.ts';
import { dataConverterOf } from '#services/temporal/data-converter.ts';
import { createDoorbell } from '#services/temporal/doorbell.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { workflowInfo } from '#services/temporal/workflow-info.ts';
import { adminUrlOf } from '../support/postgres.ts';
import { askAs } from '../support/rows.ts';
import { textOf } from '../support/smtp.ts';
import { until } from './lives.ts';
import { marker, type RealHouse, realHouse } from './real-house.ts';
import { realServer, type Server } from './servers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const now = (): string => new Date().toISOString();
const key = randomBytes(32);

interface Running {
  readonly child: ChildProcess;
  readonly log: () => string;
  readonly ended: Promise<number | null>;
}

describe('the worker process', () => {
  let server: Server;
  let house: RealHouse;
  let folder: string;
  let client: Client;

  beforeAll(async () => {
    server = await realServer();
    const keyRing = keyRingOf('k1', new Map([['k1', key]]));
    house = await realHouse(keyRing);
    folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-worker-'));
    await writeFile(
      path.join(folder, 'keys.json'),
      JSON.stringify({ current: 'k1', keys: { k1: key.toString('base64') } }),
    );
    client = new Client({
      connection: server.connection,
      namespace: server.namespace,
      dataConverter: dataConverterOf(keyRing),
    });
  });
  afterAll(async () => {
    await house.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const running: Running[] = [];
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    }
  });

  function start(file: string | string[] = 'services/worker/main.ts', temporal = server.address): Running {
    const child = spawn(process.execPath, typeof file === 'string' ? [path.join(root, file)] : file, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        PASSERELLE_DATA: folder,
        DATABASE_WORKER_URL: house.database.workerUrl,
        TEMPORAL_ADDRESS: temporal,
        TEMPORAL_NAMESPACE: server.namespace,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        log += data.toString();
      });
    }
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const one = { child, log: () => log, ended };
    running.push(one);
    return one;
  }

  const mails = () => readdir(path.join(folder, 'mail')).catch(() => []);

  it('starts what a command set off, writes the mails, and waits for the dates', async () => {
    const worker = start();
    const doorbell = createDoorbell(client, defaultLimits);
    const accompaniment = await house.launch();
    const lead = [house.lead, 'lead'] as const;
    const { advisor, team, colleague } = house;
    await house.say(accompaniment, 'attachAdvisor', { advisor }, lead);
    const members = [
      { who: house.lead, as: 'leadership' },
      { who: team, as: 'fieldWorker' },
      { who: colleague, as: 'personConcerned' },
    ];
    await house.say(accompaniment, 'formGroup', { members }, lead);
    const { view } = await house.say(accompaniment, 'startPreparation', {}, lead);
    doorbell.ring(accompaniment);
    const id =
      typeof view === 'object' && view !== null && 'preparation' in view ? view['preparation'] : null;
    if (typeof id !== 'string') throw new Error('no preparation');
    const preparation = { kind: 'team-preparation', id } as const;
    await until(async () => (await workflowInfo(client, preparation)).waitingFor.length > 0, 25_000, 250);
    const info = await workflowInfo(client, preparation);
    expect(info).toMatchObject({
      workflowId: `team-preparation/${preparation.id}`,
      status: 'running',
      open: 0,
    });
    expect(info.waitingFor.map((one) => one.what)).toContain('sessionsAgreed');
    await until(async () => (await mails()).length >= 4);
    const [first] = await mails();
    const mail = await readFile(path.join(folder, 'mail', String(first)), 'utf8');
    expect(textOf(mail)).toContain(`/accompaniments/${accompaniment.id}`);
    worker.child.kill('SIGTERM');
    const begun = performance.now();
    expect(await worker.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(worker.log()).toContain('"service":"worker"');
    expect(`${worker.log()} ${mail} ${textOf(mail)}`).not.toContain('Jeanne');
    expect(marker).toContain('Jeanne');
  });

  it('finds a date by its sweep when nobody rang, and ends when its parent is gone', async () => {
    const longAgo = new Date(Date.now() - 90 * 86_400_000).toISOString();
    const accompaniment = await house.launch(longAgo);
    expect((await look(house.worker, accompaniment, now())).next?.key).toBe('advisorAttached#1:remind-3');
    const worker = start();
    await until(async () => (await workflowInfo(client, accompaniment)).status === 'running', 25_000, 250);
    await until(async () => (await look(house.worker, accompaniment, now())).next === null, 25_000, 250);
    worker.child.disconnect();
    expect(await worker.ended).toBe(0);
  });

  it('delivers a letter that nobody started, and logs nothing of it', async () => {
    const at = now();
    const letter = {
      kind: 'invitation',
      language: 'nl',
      address: 'planted-marker@example.org',
      subject: 'planted-subject',
      text: 'planted-text',
      until: new Date(Date.now() + 900_000).toISOString(),
    } as const;
    const id = await deskOf(house.store).keepLetter(letter, at);
    const worker = start();
    const sent = async () =>
      (await askAs(adminUrlOf(house.database), `select sealed, sent_at is not null as sent from letter`))[0];
    await until(async () => Object(await sent()).sent === true, 25_000, 250);
    expect(await sent()).toEqual({ sealed: null, sent: true });
    const texts = await Promise.all(
      (await mails()).map((name) => readFile(path.join(folder, 'mail', name), 'utf8')),
    );
    expect(texts.filter((text) => text.includes('planted-text'))).toHaveLength(1);
    expect(await client.workflow.getHandle(`letter/${id}`).result()).toBeUndefined();
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.log()).not.toContain('planted');
  });

  it('does not outlive a parent that was killed, though nobody reads its output any more', async () => {
    const parent = `
      const { spawn } = require('node:child_process');
      const stdio = ['ignore', 'pipe', 'pipe', 'ipc'];
      const child = spawn(process.execPath, [process.argv[1]], { stdio });
      child.stdout.once('data', () => console.log(child.pid));
      setInterval(() => undefined, 1000);`;
    const { child, log, ended } = start(['-e', parent, path.join(root, 'services/worker/main.ts')]);
    await until(() => /^\d+$/m.test(log()), 20_000);
    child.kill('SIGKILL');
    await ended;
    const isThere = (): boolean => {
      try {
        return process.kill(Number(log()), 0);
      } catch {
        return false;
      }
    };
    await until(() => !isThere(), 10_000, 100);
    expect(isThere()).toBe(false);
  });

  it('is killed, and the next one goes on where it was', async () => {
    const first = start();
    const doorbell = createDoorbell(client, defaultLimits);
    const accompaniment = await house.launch();
    doorbell.ring(accompaniment);
    await until(async () => (await workflowInfo(client, accompaniment)).waitingFor.length === 2, 25_000, 250);
    first.child.kill('SIGKILL');
    await first.ended;
    await house.say(accompaniment, 'attachAdvisor', { advisor: house.advisor }, [house.lead, 'lead']);
    doorbell.ring(accompaniment);
    await doorbell.settled();
    const second = start();
    await until(() => second.log().includes('started'));
    await until(async () => (await workflowInfo(client, accompaniment)).waitingFor.length === 1, 25_000, 250);
    await until(async () => (await look(house.worker, accompaniment, now())).open === 0);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('waits for a Temporal that is away, and says so without any address', async () => {
    const worker = start('services/worker/main.ts', '127.0.0.1:1');
    await until(() => worker.log().includes('temporal is away'), 15_000);
    expect(worker.child.exitCode).toBeNull();
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.log()).not.toContain('127.0.0.1');
  });

  it('reconciles: says what it found, gives birth to lost lives, and reopens those closed by mistake', async () => {
    const lost = await house.launch();
    const closed = await house.launch();
    const worker = start();
    createDoorbell(client, defaultLimits).ring(closed);
    await until(async () => (await workflowInfo(client, closed)).waitingFor.length > 0, 25_000, 250);
    await client.workflow.getHandle(`accompaniment/${closed.id}`).terminate();
    const reconciling = start('services/worker/reconcile-command.ts');
    expect(await reconciling.ended).toBe(0);
    expect(reconciling.log()).toContain(`accompaniment/${lost.id} was lost and is born again`);
    expect(reconciling.log()).toContain(`accompaniment/${closed.id} was closed by mistake and is born again`);
    expect(reconciling.log()).toMatch(
      /\d+ running, 1 lost and born again, 1 closed by mistake and born again, 0 not reachable/,
    );
    await until(async () => (await workflowInfo(client, lost)).waitingFor.length > 0);
    await until(async () => (await workflowInfo(client, closed)).waitingFor.length > 0);
    worker.child.kill('SIGTERM');
    await worker.ended;
  });

  it('replays the recorded runs and the open ones of a server before it gets a release', async () => {
    const replaying = start('services/worker/replay-command.ts');
    expect(await replaying.ended).toBe(0);
    expect(replaying.log()).toMatch(/^recorded runs: [1-9]\d* replayed, 0 went another way$/m);
    expect(replaying.log()).toMatch(/^open runs: [1-9]\d* replayed, 0 went another way$/m);
  });

  it('reconciles with an exit code when Temporal is not reachable', async () => {
    const reconciling = start('services/worker/reconcile-command.ts', '127.0.0.1:1');
    expect(await reconciling.ended).toBe(1);
    expect(reconciling.log()).toMatch(/0 running, .* [1-9]\d* not reachable/);
  });
});
