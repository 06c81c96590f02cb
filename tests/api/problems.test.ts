import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, launch, launching, post, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let address = '';
beforeAll(async () => {
  api = await startApi();
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

/** Status and code of an answer that is a problem of ours, whatever was sent; else what it is instead. */
function problemIn(answer: { statusCode: number; headers: Record<string, unknown>; body: string }): string {
  const { statusCode, headers, body } = answer;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `no problem: ${statusCode} ${body}`;
  const { status, code, instance } = JSON.parse(body);
  return status === statusCode && instance.startsWith('urn:uuid:')
    ? `${status} ${code}`
    : `ill-formed: ${body}`;
}

const bare = (headers: { [name: string]: string }) =>
  api.app.inject({
    method: 'POST',
    url: '/v1/accompaniments',
    payload: launching,
    headers: { authorization: `Bearer ${api.tokens.lead}`, ...headers },
  });

const raw = (payload: string, headers: { [name: string]: string } = {}) =>
  api.app.inject({
    method: 'POST',
    url: '/v1/accompaniments',
    payload,
    headers: {
      authorization: `Bearer ${api.tokens.lead}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    },
  });

describe('A problem', () => {
  test.each([
    ['fr', 'Pas possible', 'groupe porteur'],
    ['nl-BE, fr;q=0.5', 'Niet mogelijk', ''],
    ['de, en;q=0.8, fr;q=0.1', 'Not possible', ''],
    ['xx;;;q=9', 'Pas possible', ''],
  ])('is said in the language asked for: %s', async (language, title, part) => {
    const { url, etag } = await launch(api);
    const answer = await post(api, `${url}/start-preparation`, {
      token: api.tokens.lead,
      ifMatch: etag,
      headers: { 'accept-language': language },
    });
    expect(problemIn(answer)).toBe('409 GROUP_MISSING');
    const said = answer.json();
    expect(said.title).toBe(title);
    expect(said.detail).toContain(part);
    expect(said.allowed).toContain('form-group');
    expect(said.allowed).not.toContain('start-preparation');
    expect(answer.headers['content-language']).toBe(
      language.startsWith('nl') ? 'nl' : language.startsWith('de') ? 'en' : 'fr',
    );
  });

  test('of a refusal is the same under the same key', async () => {
    const { url, etag } = await launch(api);
    const sending = { token: api.tokens.lead, ifMatch: etag, key: randomUUID() };
    const first = (await post(api, `${url}/start-preparation`, sending)).json();
    const again = await post(api, `${url}/start-preparation`, sending);
    expect(again.json()).toEqual({ ...first, instance: again.json().instance });
    const known = await get(api, `/v1/commands/${sending.key}`, api.tokens.lead);
    expect(known.json()).toMatchObject({
      outcome: 'refused',
      code: 'GROUP_MISSING',
      command: 'start-preparation',
      role: 'lead',
    });
    expect((await get(api, `/v1/commands/${sending.key}`, api.tokens.stranger)).statusCode).toBe(404);
  });

  test('says where the input is wrong and never what was sent', async () => {
    const secret = 'ne-me-repete-pas';
    const answer = await post(api, '/v1/accompaniments', {
      token: api.tokens.lead,
      body: { ...launching, motives: [secret], [secret]: 1, firstPeer: secret },
    });
    expect(problemIn(answer)).toBe('422 INVALID_INPUT');
    expect(answer.json().errors.map((one: { pointer: string }) => one.pointer)).toEqual(
      expect.arrayContaining(['/motives/0', '/firstPeer', '']),
    );
    expect(answer.body).not.toContain(secret);
    const { why: _, ...without } = launching;
    const missing = await post(api, '/v1/accompaniments', { token: api.tokens.lead, body: without });
    expect(missing.json().errors).toEqual([{ pointer: '/why', detail: 'Ce champ est nécessaire.' }]);
  });
});

describe('A precondition', () => {
  test('is a key on every command and creation', async () => {
    expect(problemIn(await bare({}))).toBe('400 IDEMPOTENCY_KEY_MISSING');
    for (const key of ['', 'a b', 'é', 'x'.repeat(201), '\u007f']) {
      expect(problemIn(await bare({ 'idempotency-key': key }))).toBe('400 IDEMPOTENCY_KEY_INVALID');
    }
    expect((await bare({ 'idempotency-key': `${randomUUID()}${'!'.repeat(164)}` })).statusCode).toBe(201);
  });

  test('is the version seen, where a command is exclusive; another version is stale', async () => {
    const { url, etag } = await launch(api);
    const plan = { token: api.tokens.lead, body: { plan: 'Un plan' } };
    expect(problemIn(await post(api, `${url}/write-plan`, plan))).toBe('428 IF_MATCH_MISSING');
    expect(problemIn(await post(api, `${url}/write-plan`, { ...plan, ifMatch: 'sans-guillemets' }))).toBe(
      '400 INVALID_REQUEST',
    );
    expect((await post(api, `${url}/write-plan`, { ...plan, ifMatch: etag })).statusCode).toBe(200);
    expect(problemIn(await post(api, `${url}/write-plan`, { ...plan, ifMatch: etag }))).toBe('412 STALE');
  });

  test('is no version where a command only adds', async () => {
    const { url } = await launch(api);
    const invited = await post(api, `${url}/invite`, {
      token: api.tokens.lead,
      body: { who: api.here.team, role: 'team' },
    });
    expect(invited.statusCode).toBe(200);
  });
});

describe('One key', () => {
  test('sent eight times at once starts one accompaniment', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        post(api, '/v1/accompaniments', { token: api.tokens.lead, key, body: launching }),
      ),
    );
    expect(answers.map((one) => one.statusCode)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(answers.map((one) => one.json().id)).size).toBe(1);
    expect(answers.filter((one) => one.headers['idempotency-replayed'] === undefined)).toHaveLength(1);
  });

  test('rings for what it left to do, and rings again when it is found', async () => {
    const key = randomUUID();
    const body = (
      await post(api, '/v1/accompaniments', { token: api.tokens.lead, key, body: launching })
    ).json();
    const rings = () => api.rung.filter((one) => `${one.kind}/${one.id}` === body.id).length;
    expect(rings()).toBe(1);
    await post(api, '/v1/accompaniments', { token: api.tokens.lead, key, body: launching });
    expect(rings()).toBe(2);
  });
});

describe('Hostile input', () => {
  const json = JSON.stringify(launching);

  test.each([
    ['no JSON', '{"motives":', 400, 'MALFORMED_JSON'],
    ['an empty body', '', 400, 'MALFORMED_JSON'],
    ['a prototype', `{"__proto__":{"a":1},${json.slice(1)}`, 400, 'MALFORMED_JSON'],
    ['a constructor', `{"constructor":{"prototype":{}},${json.slice(1)}`, 400, 'MALFORMED_JSON'],
    ['an abyss', '['.repeat(30_000) + ']'.repeat(30_000), 422, 'INVALID_INPUT'],
    [
      'an abyss in a field',
      json.replace('"recurrent"', '{"a":'.repeat(9000) + '1' + '}'.repeat(9000)),
      422,
      'INVALID_INPUT',
    ],
    ['a list', '[]', 422, 'INVALID_INPUT'],
    ['a NUL', json.replace('Nous', '\\u0000'), 422, 'INVALID_INPUT'],
    ['half a character', json.replace('Nous', '\\ud83d'), 422, 'INVALID_INPUT'],
    ['a huge number', json.replace('true', '1e999'), 422, 'INVALID_INPUT'],
    ['an unknown key', json.replace('{', `{"${'k'.repeat(5000)}":1,`), 422, 'INVALID_INPUT'],
    ['a day that is none', json.replace('null', '"2027-02-31"'), 422, 'INVALID_INPUT'],
    ['too much', JSON.stringify({ ...launching, why: 'x'.repeat(70_000) }), 413, 'TOO_LARGE'],
  ])('such as %s is refused as ours to refuse', async (_, payload, status, code) => {
    expect(problemIn(await raw(payload))).toBe(`${status} ${code}`);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data; boundary=x',
    'nonsense',
  ])('in another form than JSON is refused: %s', async (type) => {
    expect(problemIn(await raw('why=1', { 'content-type': type }))).toBe('415 NOT_JSON');
  });

  test.each([
    ['/v1/accompaniments/not-a-uuid', 404],
    ['/v1/accompaniments/%00', 404],
    ['/v1/accompaniments/%ff%fe', 404],
    ['/v1/accompaniments/..%2f..%2fetc', 404],
    [`/v1/accompaniments/${'a'.repeat(700)}`, 404],
    ['/v1/accompaniments?limit=0', 400],
    ['/v1/accompaniments?limit=51', 400],
    ['/v1/accompaniments?limit=1e3', 400],
    ['/v1/accompaniments?limit=20&limit=20', 400],
    ['/v1/accompaniments?after=nonsense', 400],
    [`/v1/accompaniments?after=${Buffer.from('["2027-99-99T00:00:00Z","x"]').toString('base64url')}`, 400],
    [`/v1/accompaniments?after=${Buffer.from(`[null,"' or 1=1"]`).toString('base64url')}`, 400],
    ['/v1/accompaniments?due-before=2027-02-30', 400],
    ['/v1/accompaniments?unknown=1', 400],
    ['/v1/accompaniments?state=%00', 400],
    ['/v1/accompaniments?__proto__=1', 400],
    ['/v1/accompaniments?as=emperor', 400],
    ['/v1/inbox?after=W10', 400],
    [
      `/v1/inbox?after=${Buffer.from(JSON.stringify(['2027-01-01', randomUUID(), 'lead', 'a\0b'])).toString('base64url')}`,
      400,
    ],
    [
      `/v1/accompaniments?after=${Buffer.from(JSON.stringify(['0000-01-01T00:00:00Z', randomUUID()])).toString('base64url')}`,
      400,
    ],
    [
      `/v1/accompaniments/${randomUUID()}/events?after=${Buffer.from('[99999999999]').toString('base64url')}`,
      400,
    ],
    ['/v1/commands/%20', 404],
    [`/v1/commands/${'k'.repeat(201)}`, 404],
  ])('in an address is refused: %s', async (url, status) => {
    const answer = await get(api, url, api.tokens.lead);
    expect(problemIn(answer)).toMatch(new RegExp(`^${status} [A-Z_]+$`));
  });

  test.each([
    'Bearer',
    'Bearer  ',
    'Basic abc',
    `Bearer psr_${'é'.repeat(43)}`,
    `bearer ${'x'.repeat(5000)}`,
    'Link x',
    'Bearer a b',
  ])('in Authorization is refused: %s', async (authorization) => {
    const answer = await api.app.inject({ method: 'GET', url: '/v1/me', headers: { authorization } });
    expect(answer.statusCode).toBe(401);
  });

  test('over a socket: what is no HTTP, and a body that says it is larger than it may be', async () => {
    const { port } = new URL(address);
    const say = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(text));
        let heard = '';
        socket.on('data', (part) => {
          heard += part.toString();
          if (heard.includes('\r\n\r\n') && heard.endsWith('}')) socket.destroy();
        });
        socket.on('close', () => resolve(heard));
        socket.on('error', reject);
      });
    expect(await say('HELLO\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 [\s\S]*application\/problem\+json[\s\S]*INVALID_REQUEST/,
    );
    const head = `POST /v1/accompaniments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.tokens.lead}\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n`;
    expect(await say(`${head}Content-Length: 70000\r\n\r\n{`)).toMatch(/^HTTP\/1.1 413 [\s\S]*TOO_LARGE/);
  });
});

describe('The limit of requests', () => {
  test('answers 429 beyond what is documented, for that token alone, and never for health', async () => {
    // The limit is never below a hundred, whatever is set. A word that is no token is counted before it is looked at.
    const limited = await startApi({ requestsPerSecond: 1 });
    // Whoever was let in before counts by themselves; a token that was never seen counts with its address, as this one.
    expect((await get(limited, '/v1/me', limited.tokens.lead)).statusCode).toBe(200);
    const answers = await Promise.all(Array.from({ length: 300 }, () => get(limited, '/v1/me', 'nonsense')));
    const said = answers.map(problemIn);
    expect(new Set(said)).toEqual(new Set(['401 TOKEN_REFUSED', '429 TOO_MANY_REQUESTS']));
    expect(1 + said.filter((one) => one === '401 TOKEN_REFUSED').length).toBeGreaterThanOrEqual(100);
    expect(answers.find((one) => one.statusCode === 429)?.headers['retry-after']).toBe('1');
    expect((await get(limited, '/v1/me', limited.tokens.lead)).statusCode).toBe(200);
    expect((await get(limited, '/healthz', 'nonsense')).statusCode).toBe(200);
    await limited.close();
  });
});
