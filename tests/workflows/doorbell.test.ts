import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient } from '#services/temporal/connect.ts';
import { createDoorbell } from '#services/temporal/doorbell.ts';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { workflowInfo } from '#services/temporal/workflow-info.ts';
import { aProcess, eventsOf, type Lives, runLives, testRing, until } from './lives.ts';
import { realServer, type Server } from './servers.ts';

const far = { key: 'answer#1:escalate', at: '2030-01-01T08:00:00.000Z' };

describe('the doorbell', () => {
  let server: Server;
  let lives: Lives;

  beforeAll(async () => {
    server = await realServer();
    lives = await runLives(server);
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  it('remembers one of the rings that come while one is under way', async () => {
    const process = aProcess();
    lives.memory.put(process, [far]);
    await lives.start(process);
    await until(() => lives.memory.calls.length > 0);
    for (let rings = 0; rings < 20; rings += 1) lives.doorbell.ring(process);
    await lives.doorbell.settled();
    // A signal that comes during a workflow task stands in the history only after it.
    const signals = async (): Promise<number> =>
      (await eventsOf(lives.client, workflowIdOf(process))).filter((event) =>
        event.type.endsWith('_SIGNALED'),
      ).length;
    await until(async () => (await signals()) >= 2);
    await until(() => lives.memory.calls.length >= 2);
    expect(await signals()).toBe(2);
  });

  it('tells of a running life what it waits for, and of one without a worker that it does not answer', async () => {
    const process = aProcess();
    lives.memory.put(process, [far]);
    lives.doorbell.ring(process);
    await lives.doorbell.settled();
    const info = await workflowInfo(lives.client, process);
    expect(info).toMatchObject({
      workflowId: workflowIdOf(process),
      status: 'running',
      waitingFor: [{ what: far.key, until: far.at }],
      open: 0,
    });
    expect(info.startedAt).toMatch(/^\d{4}-.*Z$/);
    const deaf = aProcess();
    const bell = createDoorbell(lives.client, defaultLimits, 'nobody-takes-from-here');
    bell.ring(deaf);
    await bell.settled();
    expect(await workflowInfo(lives.client, deaf)).toMatchObject({
      status: 'running',
      reason: 'workerAway',
      waitingFor: [],
    });
    await lives.client.workflow.getHandle(workflowIdOf(deaf)).terminate();
    expect(await workflowInfo(lives.client, deaf)).toMatchObject({ status: 'terminated', waitingFor: [] });
    expect(await workflowInfo(lives.client, aProcess())).toMatchObject({ status: 'absent', startedAt: null });
  });
});

const clientAt = (port: number, namespace = 'default') =>
  connectClient({ address: `127.0.0.1:${port}`, namespace }, testRing);
const listen = (handler: (socket: Socket) => void, port = 0): Promise<{ port: number; stop: () => void }> =>
  new Promise((resolve) => {
    const sockets = new Set<Socket>();
    const listener = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      handler(socket);
    }).listen(port, '127.0.0.1', () => {
      const address = listener.address();
      const stop = (): void => {
        for (const socket of sockets) socket.destroy();
        listener.close();
      };
      if (address !== null && typeof address !== 'string') resolve({ port: address.port, stop });
    });
  });

describe('while Temporal is away', () => {
  it('a client is there at once, a ring is given up, nothing is thrown, and the answer is "unknown"', async () => {
    const client = await clientAt(1);
    const bell = createDoorbell(client, defaultLimits);
    const began = performance.now();
    bell.ring(aProcess());
    await bell.settled();
    const info = await workflowInfo(client, aProcess());
    expect(info).toMatchObject({
      status: 'unknown',
      reason: 'temporalAway',
      startedAt: null,
      waitingFor: [],
    });
    expect(performance.now() - began).toBeLessThan(3500);
    await client.connection.close();
  });

  it('a server that swallows every call is given up after 1.5 s', async () => {
    const silent = await listen(() => undefined);
    const client = await clientAt(silent.port);
    const began = performance.now();
    expect(await workflowInfo(client, aProcess())).toMatchObject({ status: 'unknown' });
    expect(performance.now() - began).toBeLessThan(2500);
    await client.connection.close();
    silent.stop();
  });

  it('the same client reaches it within seconds once it is back', async () => {
    const server = await realServer();
    const { port, stop } = await listen(() => undefined);
    stop();
    const client = await clientAt(port, server.namespace);
    for (let asked = 0; asked < 5; asked += 1) {
      expect(await workflowInfo(client, aProcess())).toMatchObject({ status: 'unknown' });
    }
    const [, realPort] = server.address.split(':');
    const back = await listen((socket) => {
      const other = connect(Number(realPort), '127.0.0.1').on('error', () => undefined);
      socket.pipe(other).pipe(socket);
    }, port);
    const isBack = async () => (await workflowInfo(client, aProcess())).status === 'absent';
    await until(isBack, 8000, 200);
    expect(await isBack()).toBe(true);
    await client.connection.close();
    back.stop();
    await server.close();
  });
});
