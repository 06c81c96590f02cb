import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { aProcess, eventsOf, type Lives, runLives, until } from './lives.ts';
import { skippingServer } from './servers.ts';
import { somebody } from './remembered.ts';

describe('a life over a year', () => {
  let server: Awaited<ReturnType<typeof skippingServer>>;
  let lives: Lives;

  beforeAll(async () => {
    server = await skippingServer();
    lives = await runLives(server);
  });
  afterAll(async () => {
    await lives.end();
    await server.close();
  });

  it('acts on each of twelve dates on its day, in order, once', async () => {
    const process = aProcess();
    const start = await server.now();
    const dates = Array.from({ length: 12 }, (_, month) => {
      const at = new Date(start);
      at.setUTCMonth(at.getUTCMonth() + month + 1);
      at.setUTCHours(9, 0, 0, 0);
      return { key: `review#${month + 1}:remind-5`, at: at.toISOString() };
    });
    lives.memory.put(process, dates);
    lives.doorbell.ring(process);
    await until(() => lives.memory.calls.length > 0);
    await server.sleep('400 days');
    const acts = () => lives.memory.calls.filter((call) => call.what === 'act');
    await until(() => acts().length === 12);
    expect(acts().map(({ key, at }) => ({ key, day: at.slice(0, 16) }))).toEqual(
      dates.map(({ key, at }) => ({ key, day: at.slice(0, 16) })),
    );
    const events = await eventsOf(lives.client, workflowIdOf(process));
    expect(events.length).toBeLessThan(150);
  });

  it('tries a failing reaction again, ever later, until the mail server is back', async () => {
    const process = aProcess();
    lives.memory.put(process);
    lives.memory.people = [somebody('nl', 'a@example.org')];
    lives.memory.effect(
      process,
      { effect: 'notify', roles: ['lead'], about: 'x' },
      new Date(0).toISOString(),
    );
    lives.mail = 'away';
    lives.doorbell.ring(process);
    await until(() => lives.memory.rowsOf(process)[0]?.attempts === 1);
    await server.sleep('4 hours');
    const failed = lives.memory.rowsOf(process)[0];
    expect(failed?.code).toBe('mailAway');
    expect(failed?.attempts).toBeGreaterThanOrEqual(6);
    expect(failed?.done).toBe(false);
    lives.mail = 'works';
    await server.sleep('2 hours');
    await until(() => lives.memory.rowsOf(process)[0]?.done === true);
    expect(lives.mails).toHaveLength(1);
  });
});
