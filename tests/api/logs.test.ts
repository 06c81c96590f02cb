import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { get, launch, post, startApi } from '../support/api.ts';

test('The logs say what was asked for and how it ended, and repeat nothing that people sent', async () => {
  const lines: string[] = [];
  const api = await startApi({
    logs: { level: 'trace', stream: { write: (line) => void lines.push(line) } },
  });
  const marker = 'marqueur-privé';
  const { url, etag, body } = await launch(api);
  await post(api, `${url}/write-plan`, { token: api.tokens.lead, ifMatch: etag, body: { plan: marker } });
  await post(api, `${url}/write-plan`, { token: api.tokens.lead, ifMatch: etag, body: { [marker]: marker } });
  await get(api, `/v1/accompaniments?state=${encodeURIComponent(marker)}`, api.tokens.lead);
  await get(api, '/v1/me', `psr_${marker}`);
  const all = lines.join('');
  for (const secret of [marker, encodeURIComponent(marker), api.tokens.lead, 'Bearer', etag, body.view.why])
    expect(all).not.toContain(secret);
  const answered = lines.map((line) => JSON.parse(line)).filter((one) => one.msg === 'answered');
  expect(answered.length).toBe(5);
  expect(answered[1]).toMatchObject({
    method: 'POST',
    route: '/v1/accompaniments/:id/write-plan',
    status: 200,
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(answered[1].ms).toBeGreaterThan(0);
  await api.close();
});

test('An error nobody foresaw is a plain 500 whose id stands in the logs, and nothing of its message', async () => {
  const lines: string[] = [];
  const api = await startApi({
    logs: { level: 'info', stream: { write: (line) => void lines.push(line) } },
    needs: [],
    engine: {
      ring: () => undefined,
      deliver: () => undefined,
      about: () => Promise.reject(new Error('le secret de Louise')),
    },
  });
  const { url } = await launch(api);
  const answer = await get(api, `${url}/workflow`, api.tokens.lead);
  expect(answer.statusCode).toBe(500);
  expect(answer.json().code).toBe('UNEXPECTED');
  const all = `${answer.body}${lines.join('')}`;
  expect(all).not.toContain('Louise');
  expect(lines.join('')).toContain(answer.json().instance.replace('urn:uuid:', ''));
  await api.close();
});

test('PostgreSQL away is not known yet: 503, ask again with the same key; back again, the key tells', async () => {
  const api = await startApi();
  const { url, etag } = await launch(api);
  const sending = { token: api.tokens.lead, ifMatch: etag, key: 'the-same-key', body: { plan: 'Un plan' } };
  const commit = api.store.db;
  // The table is locked by somebody else for longer than anybody waits: the database does not answer in time.
  const { withClient } = await import('#services/start/postgres/database.ts');
  await withClient(api.database.ownerUrl, async (client) => {
    await client.query('begin; lock table process in access exclusive mode');
    const answer = await post(api, `${url}/write-plan`, sending);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.json()).toMatchObject({ code: 'NOT_KNOWN_YET' });
    await client.query('rollback');
  });
  expect(commit).toBe(api.store.db);
  await pause(50);
  const again = await post(api, `${url}/write-plan`, sending);
  expect(again.statusCode).toBe(200);
  await api.close();
});

test('Readiness says the first thing that is missing', async () => {
  const needs = [
    { otherwise: 'databaseAway' as const, holds: () => Promise.resolve(true) },
    { otherwise: 'temporalAway' as const, holds: () => Promise.reject(new Error('away')) },
    { otherwise: 'workerAway' as const, holds: () => Promise.resolve(false) },
  ];
  const api = await startApi({ needs });
  const answer = await get(api, '/readyz');
  expect(answer.statusCode).toBe(503);
  expect(answer.json().code).toBe('TEMPORAL_AWAY');
  expect((await get(api, '/healthz')).json()).toEqual({ status: 'alive' });
  await api.close();
});
