import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { withClient } from '#services/start/postgres/database.ts';
import { launch, post, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let origin = '';
beforeAll(async () => {
  api = await startApi();
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

/** Opens a stream and collects what it says. */
async function listenAs(token: string) {
  const ending = new AbortController();
  const response = await fetch(`${origin}/v1/stream`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: ending.signal,
  });
  const heard = { text: '' };
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) heard.text += decoder.decode(part, { stream: true });
  })().catch(() => undefined);
  const hears = async (word: string, patience = 4000): Promise<boolean> => {
    for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
      if (heard.text.includes(word)) return true;
    }
    return false;
  };
  const end = async (): Promise<void> => {
    ending.abort();
    await reading;
  };
  return { response, heard, hears, end };
}

describe('The stream', () => {
  test('tells members of a change, its version, and nobody else anything', async () => {
    const { url, body, etag } = await launch(api);
    const [lead, stranger, colleague] = [
      await listenAs(api.tokens.lead),
      await listenAs(api.tokens.stranger),
      await listenAs(api.tokens.colleague),
    ];
    expect(lead.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    for (const one of [lead, stranger, colleague]) expect(await one.hears('event: open')).toBe(true);
    const changed = await post(api, `${url}/write-plan`, {
      token: api.tokens.lead,
      ifMatch: etag,
      body: { plan: 'Secret du plan' },
    });
    const version = JSON.stringify(changed.headers['etag']).replaceAll(/[\\"]/g, '');
    expect(await lead.hears(`{"id":"${body.id}","kind":"accompaniment","etag":"${version}"}`)).toBe(true);
    expect(lead.heard.text).not.toContain('Secret');
    // Theirs came through the same connection: by the time ours arrived, theirs would have too.
    await launchElsewhere();
    expect(await stranger.hears('event: changed')).toBe(true);
    expect(stranger.heard.text).not.toContain(body.id);
    expect(colleague.heard.text).not.toContain('changed');
    await Promise.all([lead.end(), stranger.end(), colleague.end()]);
  });

  test('goes on after PostgreSQL cut the listening connection, and says that there was a gap', async () => {
    const lead = await listenAs(api.tokens.lead);
    await lead.hears('event: open');
    await withClient(inject('postgres').adminUrl, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query ilike 'listen%'`,
        [new URL(api.database.ownerUrl).pathname.slice(1)],
      ),
    );
    expect(await lead.hears('event: returned')).toBe(true);
    const { body } = await launch(api);
    expect(await lead.hears(body.id)).toBe(true);
    await lead.end();
  });

  test('ends for a token that was revoked meanwhile', async () => {
    const made = (
      await post(api, '/v1/tokens', { token: api.tokens.lead, body: { name: 'écoute', until: '2027-05-01' } })
    ).json();
    const lead = await listenAs(made.token);
    await lead.hears('event: open');
    await api.app.inject({
      method: 'DELETE',
      url: `/v1/tokens/${made.id}`,
      headers: { authorization: `Bearer ${api.tokens.lead}` },
    });
    const { body } = await launch(api);
    await pause(300);
    expect(lead.heard.text).not.toContain(body.id);
    await lead.end();
  });

  test('opens twenty times for one person, and again when one is closed; nobody else is in the way', async () => {
    const open = [];
    for (let n = 0; n < 20; n += 1) open.push(await listenAs(api.tokens.team));
    expect(open.map((one) => one.response.status)).toEqual(open.map(() => 200));
    const more = await listenAs(api.tokens.team);
    expect(more.response.status).toBe(429);
    expect(more.response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    await more.end();
    const lead = await listenAs(api.tokens.lead);
    expect(lead.response.status).toBe(200);
    await open.pop()?.end();
    await vi.waitFor(async () => {
      const again = await listenAs(api.tokens.team);
      open.push(again);
      expect(again.response.status).toBe(200);
    });
    await Promise.all([...open, lead].map((one) => one.end()));
  });

  test('refuses whoever cannot read events', async () => {
    const answer = await fetch(`${origin}/v1/stream`, {
      headers: { authorization: `Bearer ${api.tokens.lead}`, accept: 'application/json' },
    });
    expect(answer.status).toBe(406);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect((await fetch(`${origin}/v1/stream`)).status).toBe(401);
  });
});

const launchElsewhere = async () => {
  const answer = await post(api, '/v1/accompaniments', {
    token: api.tokens.stranger,
    key: randomUUID(),
    body: { motives: ['other'], why: 'Ailleurs', funding: 'mixed', fundedUntil: null, firstPeer: false },
  });
  expect(answer.statusCode).toBe(201);
};
