import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#db/store.ts';
import { openDemoCalendar } from '#services/api/demo-calendar.ts';
import { get, launch, startApi, type TestApi } from '../support/api.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const url = '/v1/demo-calendar';
let usual: TestApi;
let demo: TestApi;
let database: TestDatabase;
let store: Store & { close(): Promise<void> };

beforeAll(async () => {
  database = await freshDatabase();
  store = openStore(database.commitUrl, testKeyRing());
  usual = await startApi();
  const demoCalendar = openDemoCalendar(store, () => testMoment);
  demo = await startApi({ demoCalendar, clock: demoCalendar.now });
});
afterAll(async () => {
  await usual.close();
  await demo.close();
  await store.close();
  await database.drop();
});

const turn = (today: string, token = demo.tokens.team) =>
  demo.app.inject({
    method: 'PUT',
    url,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
    payload: { today },
  });

describe('The calendar of the demonstration', () => {
  test('exists in the demonstration only, for whoever signed in there', async () => {
    expect((await get(usual, url, usual.tokens.lead)).statusCode).toBe(404);
    expect((await get(demo, url)).statusCode).toBe(401);
    expect((await get(demo, url, demo.tokens.lead)).json()).toEqual({ today: '2027-03-02' });
  });

  test('is turned forward and never back, and what happens then bears its day', async () => {
    expect((await turn('2027-03-15')).json()).toEqual({ today: '2027-03-15' });
    expect((await turn('2027-03-10')).json()).toEqual({ today: '2027-03-15' });
    const { url: launched } = await launch(demo);
    const { items } = (await get(demo, `${launched}/events`, demo.tokens.lead)).json();
    expect(items[0].at).toMatch(/^2027-03-15T08/);
  });

  test('stays where it was turned when the API starts again', async () => {
    await turn('2027-04-01');
    const again = openDemoCalendar(store, () => testMoment);
    expect(again.now()).toBe(testMoment);
    await again.known();
    expect(again.now()).toMatch(/^2027-04-01T/);
  });

  test('takes days, none of them five years away', async () => {
    expect((await turn('2027-02-30')).statusCode).toBe(422);
    const far = await turn('2040-01-01');
    expect(far.statusCode).toBe(422);
    expect(far.json()).toMatchObject({ code: 'TOO_FAR_AHEAD' });
  });
});
