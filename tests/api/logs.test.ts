import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { loggerOf } from '#services/api/logs.ts';
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

test('What a library says is not repeated: an address is a secret where a link opens it', async () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const app = fastify({ logger: loggerOf({ level: 'trace', stream }) });
  app.get('/calendar/:file', async (request, reply) => {
    await reply.send('once');
    void reply.send('twice');
    request.log.warn({ req: request }, `Reply was already sent in ${request.url}`);
    request.log.error(new Error(request.url));
    request.log.info(request.url);
    return reply;
  });
  await app.inject('/calendar/secret-address.ics');
  await app.close();
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('')).toContain('FST_ERR_REP_ALREADY_SENT');
  expect(lines.join('')).not.toContain('secret-address');
});

test('Of an error with a message of several lines the place is logged, and no line of the message', async () => {
  const lines: string[] = [];
  const api = await startApi({
    logs: { level: 'info', stream: { write: (line) => void lines.push(line) } },
    engine: {
      ring: () => undefined,
      deliver: () => undefined,
      about: () => Promise.reject(new Error('un secret\nau deuxième rang\n    at Louise')),
    },
  });
  const { url } = await launch(api);
  expect((await get(api, `${url}/workflow`, api.tokens.lead)).statusCode).toBe(500);
  const unexpected = lines.filter((line) => line.includes('"unexpected"')).join('');
  expect(unexpected).toContain('logs.test.ts');
  expect(unexpected).not.toMatch(/secret|rang|Louise/);
  await api.close();
});
