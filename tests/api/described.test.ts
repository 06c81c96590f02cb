import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commitDue } from '#db/commit/commit-due.ts';
import { look } from '#db/commit/look.ts';
import { openStore } from '#db/store.ts';
import { testMoment } from '../support/houses.ts';
import { get, launch, post, startApi, type TestApi } from '../support/api.ts';

// What schemathesis found to be done otherwise than /openapi.json says (docs/fuzzing.md), each once.

const parameter = z.looseObject({
  name: z.string(),
  schema: z.looseObject({ pattern: z.string().optional() }),
});
const media = z.looseObject({ schema: z.looseObject({}) });
const operation = z.looseObject({
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ required: z.boolean() }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), media).optional() })),
});
const described = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

let api: TestApi;
let paths: z.infer<typeof described>['paths'];
beforeAll(async () => {
  api = await startApi();
  ({ paths } = described.parse((await get(api, '/openapi.json')).json()));
});
afterAll(() => api.close());

const operations = (): readonly z.infer<typeof operation>[] =>
  Object.values(paths).flatMap((path) => Object.values(path));

describe('An answer', () => {
  test('that has no body is described without one', () => {
    const empty = operations().flatMap(({ responses }) => (responses['204'] ? [responses['204']] : []));
    expect(empty.length).toBeGreaterThan(2);
    expect(empty.filter((one) => one.content !== undefined)).toEqual([]);
  });

  test('about what happened names what time did, and the description knows the name', async () => {
    const { url } = await launch(api);
    const process = { kind: 'accompaniment', id: url.slice(-36) } as const;
    const worker = openStore(api.database.workerUrl, api.store.keyRing);
    const { next } = await look(worker, process, testMoment);
    await commitDue(worker, process, next?.key ?? '', next?.at ?? '');
    await worker.close();
    const { items } = (await get(api, `${url}/events`, api.tokens.lead)).json();
    const schema = paths['/v1/accompaniments/{id}/events']?.['get']?.responses['200']?.content;
    const names = JSON.stringify(schema?.['application/json']?.schema);
    expect(items.map((one: { event: string }) => one.event)).toEqual(['launch', 'reminded']);
    for (const { event } of items) expect(names).toContain(`"${event}"`);
  });
});

const pause = async (payload: string | undefined) => {
  const { url, etag } = await launch(api);
  return api.app.inject({
    method: 'POST',
    url: `${url}/pause`,
    headers: {
      authorization: `Bearer ${api.tokens.lead}`,
      'idempotency-key': randomUUID(),
      'if-match': etag,
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
};

describe('A body', () => {
  test('may be left out exactly where the description says so', async () => {
    expect(paths['/v1/accompaniments/{id}/pause']?.['post']?.requestBody?.required).toBe(false);
    expect((await pause(undefined)).statusCode).toBe(200);
    expect(paths['/v1/accompaniments/{id}/close']?.['post']?.requestBody?.required).toBe(true);
    const { url, etag } = await launch(api);
    expect((await post(api, `${url}/close`, { token: api.tokens.lead, ifMatch: etag })).statusCode).toBe(422);
  });

  test.each(['null', '[]', '0', '"words"'])(
    'that is %s is no set of fields, also where there are none',
    async (body) => {
      expect((await pause(body)).statusCode).toBe(422);
    },
  );

  test.each([`${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(64)}.org`, 'a@example-.org'])(
    'with an address that no mail server takes is refused: %s',
    async (email) => {
      const sent = { token: api.tokens.lead, body: { name: 'Nour', email } };
      expect((await post(api, '/v1/people', sent)).statusCode).toBe(422);
    },
  );

  test('with a last day out of reach is told which field it is', async () => {
    const sent = { token: api.tokens.lead, body: { name: 'script', until: '2099-01-01' } };
    expect((await post(api, '/v1/tokens', sent)).json().errors).toEqual([
      { pointer: '/until', detail: 'La forme n’est pas celle attendue.' },
    ]);
  });
});

test('The version seen is described in the form in which it is read', async () => {
  const forms = operations()
    .flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'if-match'))
    .map(({ schema }) => schema.pattern ?? '');
  expect(new Set(forms).size).toBe(1);
  const form = new RegExp(forms[0] ?? '');
  const { url, etag } = await launch(api);
  expect(etag).toMatch(form);
  for (const ifMatch of ['', 'x', '""', '*', '"é"', `"${'x'.repeat(65)}"`, '"a", "b"', etag.slice(1)]) {
    expect(ifMatch).not.toMatch(form);
    const headers = { 'if-match': ifMatch };
    expect((await post(api, `${url}/pause`, { token: api.tokens.lead, headers })).statusCode).toBe(400);
  }
});

test.each(['TRACE', 'QUERY', 'OPTIONS', 'HEAD', 'PATCH'] as const)(
  'No address takes a method it does not have, and each says which it has: %s',
  async (method) => {
    const { url } = await launch(api);
    for (const path of ['/v1/tokens', '/healthz', '/readyz', `${url}/pause`]) {
      const has = path === '/v1/tokens' ? 'GET, HEAD, POST' : path === `${url}/pause` ? 'POST' : 'GET, HEAD';
      if (has.includes(method)) continue;
      const answer = await api.app.inject({ method, url: path });
      expect([path, answer.statusCode, answer.headers['allow']]).toEqual([path, 405, has]);
    }
  },
);
