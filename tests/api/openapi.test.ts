import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filledIn } from '#domain/fields.ts';
import { catalogue } from '#domain/processes/catalogue.ts';
import type { ErasedLine, Process } from '#domain/processes/process.ts';
import { commonReasons } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { languages, reasonSentence, sharedWords } from '#domain/words/words.ts';
import { buildApp } from '#services/api/app.ts';
import { problemTypes } from '#services/api/problems/problem-types.ts';
import { refusalsOf } from '#services/api/openapi/refusals.ts';
import { wordsOf } from '#services/api/words/words-of.ts';
import { kebab, pathOf, screaming } from '#services/wire/names.ts';
import { get, post, startApi, type TestApi } from '../support/api.ts';

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  requestBody: z.unknown().optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
const openapi = z.looseObject({
  openapi: z.string().regex(/^3\.1\./),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

let api: TestApi;
let document: z.infer<typeof openapi>;
beforeAll(async () => {
  api = await startApi();
  document = openapi.parse((await get(api, '/openapi.json')).json());
});
afterAll(() => api.close());

const processes: readonly Process[] = Object.values(catalogue);
const linesOf = (process: Process): [string, ErasedLine][] =>
  Object.entries(process.commands).filter(([, line]) => line.by.some(isRole));
const addressOf = (process: Process, command: string, line: ErasedLine): string =>
  line.from.includes('new') ? pathOf(process.kind) : `${pathOf(process.kind)}/{id}/${kebab(command)}`;

describe('The description of the API', () => {
  test('is OpenAPI 3.1 whose references all lead somewhere, without a fragment that names its own dialect', () => {
    const text = JSON.stringify(document);
    expect(text).not.toContain('$schema');
    const wanted = new Set(
      [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? ''),
    );
    expect(wanted.size).toBeGreaterThan(10);
    expect([...wanted].filter((name) => !(name in document.components.schemas))).toEqual([]);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names every parameter that its address has', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const one of Object.values(operations)) {
        const described = (one.parameters ?? [])
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name);
        expect(described).toEqual(names);
      }
    }
  });

  test.each(
    processes.flatMap((process) =>
      linesOf(process).map(([command, line]) => ({
        process,
        command,
        line,
        name: `${process.kind} ${command}`,
      })),
    ),
  )('holds $name with its fields, its headers and every refusal', ({ process, command, line }) => {
    const found = document.paths[addressOf(process, command, line)]?.['post'];
    expect(found?.summary).toMatch(/\S/);
    const body = JSON.stringify(found?.requestBody);
    for (const field of Object.keys(filledIn(line.fields ?? {}))) expect(body).toContain(`"${field}"`);
    expect(body).toContain('"additionalProperties":false');
    const headers = (found?.parameters ?? []).filter((one) => one.in === 'header').map((one) => one.name);
    const exclusive = (line.way ?? 'exclusive') === 'exclusive' && !line.from.includes('new');
    expect(headers).toEqual(['idempotency-key', ...(exclusive ? ['if-match'] : [])]);
    const answers = JSON.stringify(found?.responses);
    for (const reason of refusalsOf(line)) expect(answers).toContain(`"${screaming(reason)}"`);
  });

  test('has no address for what only time or another process does', () => {
    const addresses = Object.keys(document.paths);
    expect(addresses).not.toContain('/v1/team-preparations/{id}/begin');
    expect(addresses).not.toContain('/v1/accompaniments/{id}/team-prepared');
    expect(document.paths['/v1/team-preparations']?.['post']).toBeUndefined();
  });

  test('knows every reason of the catalogue: each can be given by a command', () => {
    for (const process of processes) {
      const given = new Set(Object.values(process.commands).flatMap(refusalsOf));
      expect(process.reasons.filter((reason) => !given.has(reason))).toEqual([]);
    }
  });

  test('has a sentence in three languages for every refusal and every problem', () => {
    for (const language of languages) {
      const spare = sharedWords(language).anyReason;
      for (const process of processes) {
        for (const code of [...commonReasons, ...process.reasons]) {
          const sentence = reasonSentence(process.kind, code, language);
          expect(sentence).not.toBe(spare);
        }
      }
    }
    for (const code of Object.keys(problemTypes)) {
      const said = languages.map((language) => wordsOf(code, language)[1]);
      expect([code, new Set(said).size]).toEqual([code, 3]);
    }
  });

  test('every type of problem leads to its sentences', async () => {
    expect((await get(api, '/problems/stale')).json()).toMatchObject({
      code: 'STALE',
      en: wordsOf('stale', 'en')[1],
    });
    expect((await get(api, '/problems/last-lead')).json()).toMatchObject({ code: 'LAST_LEAD' });
    expect((await get(api, '/problems/of-nobody')).statusCode).toBe(404);
  });

  test('is shown on a page that fetches nothing from elsewhere', async () => {
    expect((await get(api, '/')).headers['location']).toBe('/docs/');
    const page = await get(api, '/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'self'/);
    expect((await get(api, '/docs/js/scalar.js')).statusCode).toBe(200);
  });
});

const deps = () => ({
  catalogue: processes,
  store: api.store,
  books: api.books,
  desk: api.desk,
  engine: api.engine,
  notifications: api.notifications,
  door: api.door,
  needs: [],
  clock: () => '2027-03-02T09:30:00.000Z',
});

describe('A route', () => {
  test('without a policy stops the boot, and one without a description too', async () => {
    const app = await buildApp(deps());
    app.get('/v1/open-door', { schema: { summary: 'planted' } }, async () => 'in');
    app.get('/v1/unsaid', { config: { policy: 'public' } }, async () => 'in');
    await expect(app.ready()).rejects.toThrow(
      /GET \/v1\/open-door: no policy[\s\S]*GET \/v1\/unsaid: not described/,
    );
  });
});

test('A method that an address does not have is named as such, with those it has', async () => {
  for (const [method, url, allow] of [
    ['PUT', '/v1/accompaniments', 'GET, HEAD, POST'],
    ['POST', '/v1/me', 'GET, HEAD'],
    ['DELETE', '/v1/accompaniments/01a2086b-a467-7a07-b7b8-4bae2f4733dc/pause', 'POST'],
  ] as const) {
    const answer = await api.app.inject({
      method,
      url,
      payload: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.statusCode).toBe(405);
    expect(answer.json().code).toBe('METHOD_NOT_ALLOWED');
    expect(answer.headers['allow']).toBe(allow);
  }
});

test('HEAD answers as GET does, without a body', async () => {
  const answer = await api.app.inject({
    method: 'HEAD',
    url: '/v1/me',
    headers: { authorization: `Bearer ${api.tokens.lead}` },
  });
  expect([answer.statusCode, answer.body]).toEqual([200, '']);
});

test('An unknown address is not found, in the form of a problem', async () => {
  const answer = await post(api, '/v1/nothing-here', { token: api.tokens.lead });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});
