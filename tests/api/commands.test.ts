import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, launch, launching, post, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('A command over HTTP', () => {
  test('starts a process and answers it as the lead sees it, with its version and address', async () => {
    const answer = await post(api, '/v1/accompaniments', { token: api.tokens.lead, body: launching });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['etag']).toMatch(/^"[\w-]{22}"$/);
    expect(answer.headers['location']).toMatch(/^\/v1\/accompaniments\/[0-9a-f-]{36}$/);
    expect(answer.json()).toMatchObject({
      kind: 'accompaniment',
      state: 'launched',
      role: 'lead',
      view: { why: launching.why },
    });
    expect(answer.json().id).toBe(`accompaniment/${String(answer.headers['location']).slice(-36)}`);
  });

  test('is read back by whoever sees it, also under its whole id', async () => {
    const { url, body, etag } = await launch(api);
    const read = await get(api, url, api.tokens.lead);
    expect(read.json()).toEqual(body);
    expect(read.headers['etag']).toBe(etag);
    expect((await get(api, `/v1/accompaniments/${body.id}`, api.tokens.lead)).json()).toEqual(body);
    expect(
      (await get(api, `/v1/accompaniments/${encodeURIComponent(body.id)}`, api.tokens.lead)).json(),
    ).toEqual(body);
  });

  test('changes the process and answers its next version', async () => {
    const { url, etag } = await launch(api);
    const answer = await post(api, `${url}/write-plan`, {
      token: api.tokens.lead,
      ifMatch: etag,
      body: { plan: 'Un plan' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().view.plan).toBe('Un plan');
    expect(answer.headers['etag']).not.toBe(etag);
  });

  test('given twice under one key is done once and answered the same', async () => {
    const { url, etag } = await launch(api);
    const sending = { token: api.tokens.lead, ifMatch: etag, key: randomUUID(), body: { plan: 'Une fois' } };
    const first = await post(api, `${url}/write-plan`, sending);
    const second = await post(api, `${url}/write-plan`, sending);
    expect(second.statusCode).toBe(200);
    expect(second.body).toBe(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    const other = await post(api, `${url}/write-plan`, { ...sending, body: { plan: 'Deux fois' } });
    expect(other.statusCode).toBe(409);
    expect(other.json().code).toBe('SAME_KEY_OTHER_BODY');
  });
});
