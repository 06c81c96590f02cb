import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseMemory } from '#activities/database-memory.ts';
import type { Memory } from '#activities/memory.ts';
import { operatorItems } from '#db/operator-items.ts';
import { type Lives, runLivesOver, until } from './lives.ts';
import { type RealHouse, realHouse } from './real-house.ts';
import { skippingServer } from './servers.ts';

describe('a reaction that keeps failing', () => {
  let server: Awaited<ReturnType<typeof skippingServer>>;
  let house: RealHouse;
  let lives: Lives<Memory>;

  beforeAll(async () => {
    server = await skippingServer();
    house = await realHouse();
    lives = await runLivesOver(databaseMemory(house.worker), server);
  });
  afterAll(async () => {
    await lives.end();
    await house.close();
    await server.close();
  });

  it('is shown to the operator, never given up, and done after recovery without a hand', async () => {
    const at = new Date(await server.now()).toISOString();
    const accompaniment = await house.launch(at);
    await house.say(accompaniment, 'attachAdvisor', { advisor: house.advisor }, [house.lead, 'lead'], at);
    lives.mail = 'away';
    lives.doorbell.ring(accompaniment);
    const open = () => operatorItems(house.worker, 10);
    await lives.doorbell.settled();
    await server.sleep('5 minutes');
    expect(await open()).toEqual([]);
    await server.sleep('5 hours');
    await until(async () => (await open()).length === 1);
    expect((await open())[0]).toMatchObject({ code: 'mailAway' });
    lives.mail = 'works';
    await server.sleep('2 hours');
    await until(async () => (await open()).length === 0);
    expect(lives.mails).toHaveLength(1);
  });
});
