import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '#domain/processes/catalogue.ts';
import { componentSchemas } from '#services/api/openapi/process-schemas.ts';
import { pascal } from '#services/wire/names.ts';
import { mintToken } from '#services/api/secrets.ts';
import { hashOfSecret } from '#db/ids.ts';
import { get, launch, post, prepare, startApi, type TestApi } from '../support/api.ts';
import { testMoment } from '../support/houses.ts';

const page = z.strictObject({
  items: z.array(z.looseObject({ id: z.string(), kind: z.string(), state: z.string() })),
  next: z.string().optional(),
});

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Every item of a list, page after page; the number of pages. */
async function walk(path: string, limit: number) {
  const ids: string[] = [];
  let pages = 0;
  for (let next: string | undefined = ''; next !== undefined; pages += 1) {
    const answer = await get(
      api,
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${next && `&after=${next}`}`,
      api.tokens.lead,
    );
    expect(answer.statusCode).toBe(200);
    const { items, next: more } = page.parse(answer.json());
    ids.push(...items.map((one) => one.id));
    next = more;
  }
  return { ids, pages };
}

describe('A list', () => {
  test('is walked page by page, each process once, by next date, the dateless last', async () => {
    const made: string[] = [];
    for (let left = 5; left > 0; left -= 1) made.push((await launch(api)).body.id);
    const ended = await launch(api);
    await post(api, `${ended.url}/close`, {
      token: api.tokens.lead,
      ifMatch: ended.etag,
      body: { why: 'Arrêt du projet' },
    });
    const { ids, pages } = await walk('/v1/accompaniments', 2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(6);
    expect(pages).toBe(3);
    expect(ids.at(-1)).toBe(ended.body.id);
    expect(ids).toEqual(expect.arrayContaining(made));
  });

  test('is narrowed by state, accompaniment and date', async () => {
    const { url, etag, body } = await launch(api);
    await post(api, `${url}/pause`, { token: api.tokens.lead, ifMatch: etag, body: {} });
    expect((await walk('/v1/accompaniments?state=paused', 50)).ids).toEqual([body.id]);
    expect((await walk(`/v1/accompaniments?accompaniment=${url.slice(-36)}`, 50)).ids).toEqual([body.id]);
    expect((await walk('/v1/accompaniments?due-before=2027-03-02', 50)).ids).toEqual([]);
    expect((await walk('/v1/accompaniments?due-before=2027-03-20', 50)).ids.length).toBeGreaterThan(0);
  });

  test.each([
    ['/v1/accompaniments?limit=wrong'],
    ['/v1/accompaniments?after=wrong'],
    ['/v1/inbox?limit=0'],
    ['/v1/inbox?after=wrong'],
  ])('says what is wrong with %s only to whoever may come in', async (url) => {
    expect((await get(api, url, api.tokens.lead)).statusCode).toBe(400);
    expect((await get(api, url, mintToken())).statusCode).toBe(401);
    expect((await get(api, url)).statusCode).toBe(401);
  });

  test.each(['/v1/accompaniments', '/v1/inbox'])(
    'at %s is closed to a token that was revoked or has expired',
    async (url) => {
      const made = await post(api, '/v1/tokens', {
        token: api.tokens.lead,
        body: { name: 'script', until: '2027-03-10' },
      });
      const { id, token } = made.json();
      expect((await get(api, url, token)).statusCode).toBe(200);
      const who = { person: api.here.lead, house: api.here.house, today: '2027-03-02' };
      await api.desk.revokeToken(who, id, testMoment);
      expect((await get(api, url, token)).statusCode).toBe(401);
      const expired = mintToken();
      const wish = { hash: hashOfSecret(expired), name: 'old', expiresAt: testMoment };
      await api.desk.makeToken(who, wish, testMoment);
      expect((await get(api, url, expired)).statusCode).toBe(401);
    },
  );

  test('is empty for a role that is not held', async () => {
    expect((await walk('/v1/accompaniments?as=hr', 50)).ids).toEqual([]);
  });
});

describe('What is read', () => {
  test('has the form that is described, for every kind and role that sees it', async () => {
    const { url: accompaniment } = await launch(api);
    const { url: preparation } = await prepare(api);
    const { schemas } = { schemas: componentSchemas(Object.values(catalogue)) };
    for (const [url, kind, token] of [
      [accompaniment, 'accompaniment', api.tokens.lead],
      [preparation, 'team-preparation', api.tokens.lead],
      [preparation, 'team-preparation', api.tokens.team],
    ] as const) {
      const answer = (await get(api, url, token)).json();
      const text = JSON.stringify({ $ref: `#/$defs/${pascal(kind)}`, $defs: schemas }).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      );
      expect(z.fromJSONSchema(JSON.parse(text)).safeParse(answer).error).toBeUndefined();
      const view = JSON.stringify({
        $ref: `#/$defs/${pascal(kind)}SeenBy${pascal(answer.role)}`,
        $defs: schemas,
      }).replaceAll('#/components/schemas/', '#/$defs/');
      expect(z.fromJSONSchema(JSON.parse(view)).safeParse(answer.view).error).toBeUndefined();
      expect(Object.keys(answer.view).toSorted()).toEqual(
        Object.keys(
          Object(schemas[`${pascal(kind)}SeenBy${pascal(answer.role)}`]?.['properties']),
        ).toSorted(),
      );
    }
  });

  test('is what the role sees: the team does not read who was called about what', async () => {
    const { url } = await prepare(api);
    const [lead, team] = [
      (await get(api, url, api.tokens.lead)).json(),
      (await get(api, url, api.tokens.team)).json(),
    ];
    expect([lead.role, team.role]).toEqual(['lead', 'team']);
    expect(team.actions.map((one: { command: string }) => one.command)).not.toEqual(
      lead.actions.map((one: { command: string }) => one.command),
    );
  });

  test('says why an action is closed, in words, in the language asked for', async () => {
    const { url } = await launch(api);
    const { actions } = (await get(api, url, api.tokens.lead, { 'accept-language': 'en' })).json();
    expect(actions).toContainEqual({
      command: 'start-preparation',
      open: false,
      reason: 'GROUP_MISSING',
      sentence: expect.stringMatching(/\w+ .*\./),
    });
    expect(actions.find((one: { command: string }) => one.command === 'release')).toMatchObject({
      open: true,
      among: { member: [expect.any(String)] },
    });
  });

  test('of what happened is a page of names and moments, without content', async () => {
    const { url, etag } = await launch(api);
    await post(api, `${url}/write-plan`, {
      token: api.tokens.lead,
      ifMatch: etag,
      body: { plan: 'Un secret' },
    });
    const first = (await get(api, `${url}/events?limit=1`, api.tokens.lead)).json();
    expect(first.items).toEqual([{ event: 'launch', at: '2027-03-02T09:30:00.000Z', role: 'lead' }]);
    const rest = (await get(api, `${url}/events?after=${first.next}`, api.tokens.lead)).json();
    expect(rest).toEqual({ items: [{ event: 'write-plan', at: '2027-03-02T09:30:00.000Z', role: 'lead' }] });
  });

  test('of the inbox is whose turn is mine, by date, each once', async () => {
    const { body } = await launch(api);
    const { items } = (await get(api, '/v1/inbox?limit=50', api.tokens.lead)).json();
    const mine = items.filter((one: { id: string }) => one.id === body.id);
    expect(mine.map((one: { what: string }) => one.what)).toEqual(['advisorAttached', 'groupFormed']);
    const days = items.map((one: { due: string }) => one.due);
    expect(days).toEqual(days.toSorted());
    const first = (await get(api, '/v1/inbox?limit=1', api.tokens.lead)).json();
    const second = (await get(api, `/v1/inbox?limit=1&after=${first.next}`, api.tokens.lead)).json();
    expect([...first.items, ...second.items]).toEqual(items.slice(0, 2));
  });

  test('of oneself is one’s name, house and roles', async () => {
    const me = (await get(api, '/v1/me', api.tokens.advisor)).json();
    expect(me).toMatchObject({
      person: api.here.advisor,
      name: 'Ada',
      house: { name: 'Réseau PAT' },
      roles: [{ role: 'advisor' }],
    });
  });

  test('is never kept by a cache on the way', async () => {
    const { url } = await launch(api);
    const answer = await get(api, url, api.tokens.lead);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect((await get(api, url)).headers['cache-control']).toBe('no-store');
  });

  test('comes with the headers of helmet, whatever the answer; a page of its own says more', async () => {
    const wanted = {
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    };
    for (const [status, url, token] of [
      [200, '/v1/inbox', api.tokens.lead],
      [400, '/v1/inbox?limit=none', api.tokens.lead],
      [401, '/v1/inbox', undefined],
      [404, '/v1/nothing', api.tokens.lead],
      [200, '/healthz', undefined],
    ] as const) {
      const answer = await get(api, url, token);
      expect([url, answer.statusCode, answer.headers]).toMatchObject([url, status, wanted]);
    }
    const docs = await get(api, '/docs/');
    expect(docs.headers['content-security-policy']).toMatch(/script-src/);
    expect(docs.headers).not.toHaveProperty('x-powered-by');
  });
});
