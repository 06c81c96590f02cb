import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { aProcess, eventsOf, type Lives, runLives, until } from './lives.ts';
import { realServer, type Server } from './servers.ts';
import { somebody } from './remembered.ts';

const { History } = proto.temporal.api.history.v1;
const far = { key: 'answer#1:escalate', at: '2030-01-01T08:00:00.000Z' };
const commands = 15;

describe('the history of a command', () => {
  let server: Server;
  let lives: Lives;

  beforeAll(async () => {
    server = await realServer();
    lives = await runLives(server, { events: 1000 });
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  const size = async (id: string): Promise<{ events: number; bytes: number }> => {
    const history = await lives.client.workflow.getHandle(id).fetchHistory();
    return { events: history.events?.length ?? 0, bytes: History.encode(history).finish().length };
  };

  /** Events and bytes that one command adds, on average, once the life is born. */
  async function costOf(
    each: (process: ReturnType<typeof aProcess>) => void,
  ): Promise<{ events: number; bytes: number }> {
    const process = aProcess();
    const id = workflowIdOf(process);
    lives.memory.put(process, [far]);
    lives.memory.people = [somebody('fr', 'a@example.org')];
    await lives.start(process);
    await until(async () => (await eventsOf(lives.client, id)).at(-1)?.type === 'TIMER_STARTED');
    const before = await size(id);
    for (let one = 1; one <= commands; one += 1) {
      each(process);
      const looked = lives.memory.calls.length;
      lives.doorbell.ring(process);
      await lives.doorbell.settled();
      await until(
        () => lives.memory.calls.length > looked && lives.memory.rowsOf(process).every((row) => row.done),
      );
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const after = await size(id);
    return {
      events: (after.events - before.events) / commands,
      bytes: (after.bytes - before.bytes) / commands,
    };
  }

  it('is at most 5 events and 1.1 kB without a reaction, 11 events and 2.4 kB with one', async () => {
    const plain = await costOf(() => undefined);
    const reacting = await costOf((process) =>
      lives.memory.effect(
        process,
        { effect: 'notify', roles: ['lead'], about: 'x' },
        new Date().toISOString(),
      ),
    );
    expect(plain.events).toBeLessThanOrEqual(5);
    expect(plain.bytes).toBeLessThanOrEqual(1100);
    expect(reacting.events).toBeLessThanOrEqual(11);
    expect(reacting.bytes).toBeLessThanOrEqual(2400);
  });
});
