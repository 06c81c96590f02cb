import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseMemory } from '#activities/database-memory.ts';
import type { Memory } from '#activities/memory.ts';
import type { Process } from '#domain/processes/process.ts';
import { bundleLives } from '#services/temporal/bundle.ts';
import { dataConverterOf } from '#services/temporal/data-converter.ts';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { replay } from '#services/worker/replay.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { toyProcess } from '../support/toy-process.ts';
import { aProcess, type Lives, runLivesOver, testRing, until } from '../workflows/lives.ts';
import { type RealHouse, realHouse } from '../workflows/real-house.ts';
import { realServer, type Server } from '../workflows/servers.ts';

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

/** The toy with other rules: one deadline of another name at another time, and another reaction to everything. */
const changed: Process = {
  ...toyProcess,
  deadlines: (position) =>
    position.acted.includes('changed#1:escalate')
      ? []
      : [
          {
            key: 'changed#1:escalate',
            wait: 'changed',
            act: 'escalate',
            at: inMs(-1000),
            due: testMoment.slice(0, 10),
            whose: ['lead'],
            tells: ['lead'],
          },
        ],
  decideDue: (position, key, at, id) => ({
    records: [
      { type: 'escalated', id, by: 'time', role: 'time', at, input: { deadline: key, wait: 'changed' } },
    ],
    position: { ...position, acted: [...position.acted, key] },
  }),
  effects: () => [{ effect: 'notify', roles: ['lead'], about: 'changed' }],
};

describe('an open run under changed rules', () => {
  let server: Server;
  let house: RealHouse;
  let lives: Lives<Memory>;
  let rules: Process = toyProcess;

  beforeAll(async () => {
    server = await realServer();
    house = await realHouse(testKeyRing(), { processOf: () => rules });
    lives = await runLivesOver(databaseMemory(house.worker), server);
  });
  afterAll(async () => {
    await lives.end();
    await house.close();
    await server.close();
  });

  it('goes on under them, and its whole history still replays', async () => {
    const process = aProcess();
    const handle = lives.client.workflow.getHandle(workflowIdOf(process));
    const waiting = async (): Promise<string> =>
      JSON.stringify(await handle.query('waiting').catch(() => null));

    await house.say(process, 'begin', {}, [house.lead, 'lead']);
    lives.doorbell.ring(process);
    await until(async () => (await waiting()).includes('"deadlines":[{'));
    const before = await waiting();
    rules = changed;
    await house.say(process, 'click', {}, [house.lead, 'lead']);
    lives.doorbell.ring(process);
    await until(() => lives.mails.length >= 1);
    await until(async () => (await waiting()) === '{"deadlines":[],"open":0}');
    expect(before).not.toContain('changed');

    const { events } = await handle.fetchHistory();
    const history = { workflowId: workflowIdOf(process), history: { events: events ?? [] } };
    const replayed = await replay(await bundleLives(), [history], dataConverterOf(testRing));
    expect(replayed).toEqual({ runs: 1, divergences: [] });
  });
});
