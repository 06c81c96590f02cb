import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProcessId, workflowIdOf } from '#services/temporal/life-of.ts';
import { aProcess, eventsOf, type Lives, runLives, until } from './lives.ts';
import { realServer, type Server } from './servers.ts';
import { somebody } from './remembered.ts';

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const anHour = 3_600_000;

describe('the life of a process', () => {
  let server: Server;
  let lives: Lives;

  beforeAll(async () => {
    server = await realServer();
    lives = await runLives(server, { pauseFirst: 200, pauseMost: 5000, sameKey: 1500 });
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  const handle = (process: ProcessId) => lives.client.workflow.getHandle(workflowIdOf(process));
  const calls = (what: 'look' | 'act' | 'openRows', process: ProcessId) =>
    lives.memory.calls.filter((call) => call.what === what && call.process === workflowIdOf(process));
  const types = async (process: ProcessId): Promise<string[]> =>
    (await eventsOf(lives.client, workflowIdOf(process))).map((event) => event.type);

  it('is born by a ring and acts once when its date has come', async () => {
    const process = aProcess();
    const at = inMs(500);
    lives.memory.put(process, [{ key: 'answer#1:remind-5', at }]);
    lives.doorbell.ring(process);
    await until(() => calls('act', process).length > 0);
    const [act] = calls('act', process);
    expect(act?.key).toBe('answer#1:remind-5');
    expect(act && act.at >= at).toBe(true);
    expect(await handle(process).query('waiting')).toEqual({ deadlines: [], open: 0 });
    expect(calls('act', process)).toHaveLength(1);
  });

  it('looks again at a ring and tells what it waits for', async () => {
    const process = aProcess();
    lives.memory.put(process, [{ key: 'far#1:escalate', at: inMs(anHour) }]);
    await lives.start(process);
    await until(() => calls('look', process).length === 1);
    const at = inMs(anHour / 2);
    lives.memory.put(process, [{ key: 'near#1:escalate', at }]);
    lives.doorbell.ring(process);
    await until(() => calls('look', process).length === 2);
    expect(await handle(process).query('waiting')).toEqual({
      deadlines: [{ what: 'near#1:escalate', until: at }],
      open: 0,
    });
  });

  it('shows the operator codes and dates in the current details', async () => {
    const process = aProcess();
    const at = inMs(anHour);
    lives.memory.put(process, [{ key: 'answer#1:escalate', at }]);
    await lives.start(process);
    await until(() => calls('look', process).length === 1);
    const metadata = await handle(process).query('__temporal_workflow_metadata');
    expect(metadata).toMatchObject({ currentDetails: `answer#1:escalate ${at}\nopen 0` });
  });

  it('completes when nothing is found under its id', async () => {
    const process = aProcess();
    await lives.start(process);
    await handle(process).result();
    expect(calls('look', process)).toHaveLength(1);
  });

  it('completes when the process has ended with nothing open, and a later ring gives birth to it again', async () => {
    const process = aProcess();
    lives.memory.put(process, [{ key: 'answer#1:escalate', at: inMs(anHour) }]);
    await lives.start(process);
    await until(() => calls('look', process).length === 1);
    lives.memory.end(process);
    lives.doorbell.ring(process);
    await handle(process).result();
    const first = (await handle(process).describe()).runId;
    lives.doorbell.ring(process);
    await until(async () => (await handle(process).describe()).runId !== first);
    await handle(process).result();
    expect(calls('look', process)).toHaveLength(3);
  });

  it('stays alive for the open reactions of an ended process', async () => {
    const process = aProcess();
    lives.memory.put(process);
    lives.memory.people = [somebody('fr', 'a@example.org')];
    lives.memory.effect(process, { effect: 'notify', roles: ['lead'], about: 'closed' }, inMs(0));
    lives.memory.end(process);
    lives.doorbell.ring(process);
    await lives.doorbell.settled();
    await handle(process).result();
    expect(lives.memory.rowsOf(process)[0]?.done).toBe(true);
  });

  it('continues as new on a roll, and the new run meets the date of the old one', async () => {
    const process = aProcess();
    lives.memory.put(process, [{ key: 'answer#1:escalate', at: inMs(1500) }]);
    await lives.start(process);
    await until(() => calls('look', process).length === 1);
    const { runId } = await handle(process).describe();
    await handle(process).signal('roll');
    await until(async () => (await handle(process).describe()).runId !== runId);
    await until(() => calls('act', process).length === 1);
    const old = await eventsOf(lives.client, workflowIdOf(process), runId);
    expect(old.at(-1)?.type).toBe('WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
  });

  it('starts a second timer for an earlier date, keeps the first for a later one, and calls nothing when neither is due', async () => {
    const process = aProcess();
    const put = (key: string, ms: number) => lives.memory.put(process, [{ key, at: inMs(ms) }]);
    put('first#1:escalate', 1200);
    await lives.start(process);
    await until(() => calls('look', process).length === 1);
    put('earlier#1:escalate', 600);
    lives.doorbell.ring(process);
    await until(() => calls('look', process).length === 2);
    put('later#1:escalate', anHour);
    lives.doorbell.ring(process);
    await until(() => calls('look', process).length === 3);
    await until(async () => (await types(process)).filter((type) => type === 'TIMER_FIRED').length === 2);
    const seen = await types(process);
    expect(seen.filter((type) => type === 'TIMER_CANCELED')).toHaveLength(0);
    await until(async () => (await types(process)).filter((type) => type === 'TIMER_STARTED').length === 3);
    expect(calls('look', process)).toHaveLength(3);
    expect(calls('act', process)).toHaveLength(0);
  });

  it('does not offer the same key again for a while when acting moved nothing', async () => {
    const process = aProcess();
    lives.memory.put(process, [{ key: 'stubborn#1:escalate', at: inMs(anHour) }]);
    lives.memory.stubborn = { key: 'stubborn#1:escalate', at: inMs(-1000) };
    await lives.start(process);
    await until(() => calls('act', process).length === 2);
    lives.memory.stubborn = null;
    const [one, two] = calls('act', process).map((call) => new Date(call.at).getTime());
    expect(Number(two) - Number(one)).toBeGreaterThanOrEqual(1500);
    expect(calls('look', process)).toHaveLength(2);
  });

  it('does all open reactions in one activity', async () => {
    const process = aProcess();
    lives.memory.put(process, [{ key: 'answer#1:escalate', at: inMs(anHour) }]);
    for (const about of ['one', 'two', 'three']) {
      lives.memory.effect(process, { effect: 'notify', roles: ['lead'], about }, inMs(0));
    }
    await lives.start(process);
    await until(() => lives.memory.rowsOf(process).every((row) => row.done));
    await until(async () => (await types(process)).includes('TIMER_STARTED'));
    expect((await types(process)).filter((type) => type === 'ACTIVITY_TASK_SCHEDULED')).toHaveLength(1);
  });

  it('rolls by itself at the limit of events that its argument gives', async () => {
    const short = await runLives(server, { events: 25 });
    const process = aProcess();
    short.memory.put(process, [{ key: 'answer#1:escalate', at: inMs(anHour) }]);
    await short.start(process);
    const of = short.client.workflow.getHandle(workflowIdOf(process));
    const { runId } = await of.describe();
    await until(() => short.memory.calls.length === 1);
    for (let rings = 1; rings <= 8; rings += 1) {
      short.doorbell.ring(process);
      await short.doorbell.settled();
      await until(() => short.memory.calls.length > rings);
    }
    await until(async () => (await of.describe()).runId !== runId);
    const old = await eventsOf(short.client, workflowIdOf(process), runId);
    expect(old.at(-1)?.type).toBe('WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
    expect(old.length).toBeLessThan(50);
    await short.end();
  });
});

describe('a life while PostgreSQL is away', () => {
  let server: Server;
  let lives: Lives;

  beforeAll(async () => {
    server = await realServer();
    lives = await runLives(server, { pauseFirst: 200, pauseMost: 60_000, lookTimes: 2 });
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  it('waits longer each time, never fails, and a ring cuts the wait short', async () => {
    const process = aProcess();
    const name = workflowIdOf(process);
    lives.memory.put(process, [{ key: 'answer#1:escalate', at: inMs(anHour) }]);
    lives.memory.away = true;
    await lives.start(process);
    const pauses = async () =>
      (await eventsOf(lives.client, name)).flatMap((event) =>
        event.timerMs === null ? [] : [event.timerMs],
      );
    await until(async () => (await pauses()).length >= 5, 20_000);
    expect((await pauses()).slice(0, 5)).toEqual([200, 400, 800, 1600, 3200]);
    lives.memory.away = false;
    lives.memory.calls.length = 0;
    const rung = performance.now();
    lives.doorbell.ring(process);
    await until(() => lives.memory.calls.length > 0);
    expect(performance.now() - rung).toBeLessThan(1500);
    const { status } = await lives.client.workflow.getHandle(name).describe();
    expect(status.name).toBe('RUNNING');
    await until(async () => (await pauses()).at(-1) !== 3200);
    expect((await pauses()).at(-1)).toBeGreaterThan(anHour / 2);
  });

  it('acts upon a date that it could not act upon as soon as a pause is over, not after a while', async () => {
    const process = aProcess();
    const key = 'answer#1:escalate';
    lives.memory.put(process, [{ key, at: inMs(-1000) }]);
    lives.memory.brokenAct = true;
    await lives.start(process);
    const timers = async () =>
      (await eventsOf(lives.client, workflowIdOf(process))).filter((event) => event.timerMs !== null).length;
    await until(async () => (await timers()) > 0, 20_000);
    lives.memory.brokenAct = false;
    // Well within the 30 s for which a date that was acted upon is not offered again.
    await until(async () => (await lives.memory.look(process, inMs(0))).next === null, 15_000);
    const acts = lives.memory.calls.filter(
      ({ what, process: of }) => what === 'act' && of === workflowIdOf(process),
    );
    expect(new Set(acts.map((one) => one.key))).toEqual(new Set([key]));
    expect(acts.length).toBeGreaterThan(1);
  });
});
