import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { filledIn } from '#domain/fields.ts';
import { catalogue } from '#domain/processes/catalogue.ts';
import type { Process } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import { inputSchema } from '#services/wire/input-schema.ts';
import { get, startApi, type TestApi } from '../support/api.ts';

// What somebody who writes a program needs to find in /openapi.json.

const media = z.looseObject({
  schema: z.looseObject({
    type: z.string().optional(),
    properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
  }),
  example: z.unknown().optional(),
});
const header = z.looseObject({ in: z.string(), name: z.string(), example: z.unknown().optional() });
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(header).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), media) }).optional(),
});
const described = z.looseObject({
  info: z.looseObject({ description: z.string() }),
  servers: z.array(z.looseObject({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});

let api: TestApi;
let document: z.infer<typeof described>;
beforeAll(async () => {
  api = await startApi();
  document = described.parse((await get(api, '/openapi.json')).json());
});
afterAll(() => api.close());

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path));
const bodies = () =>
  operations().flatMap(({ operationId, requestBody }) => {
    const body = requestBody?.content['application/json'];
    return body ? [{ operationId, ...body }] : [];
  });

test('every body in JSON has an example, and its schema takes it', () => {
  // The formats say how a text is read; the patterns beside them hold it.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(bodies().length).toBeGreaterThan(70);
  for (const { operationId, schema, example } of bodies()) {
    const fits = ajv.compile(schema);
    expect([operationId, fits(example), fits.errors]).toEqual([operationId, true, null]);
  }
});

const lines = Object.values<Process>(catalogue).flatMap((process) =>
  Object.entries(process.commands).flatMap(([command, line]) =>
    line.by.some(isRole) ? [{ process, command, fields: line.fields ?? {} }] : [],
  ),
);

test.each(lines.map((one) => ({ ...one, id: `${one.process.kind}.${one.command}` })))(
  'the example of $id is what the command takes, and each of its fields says what it is',
  ({ process, command, fields, id }) => {
    const found = bodies().find((one) => one.operationId === id);
    expect(() => inputSchema(fields).parse(found?.example)).not.toThrow();
    const words = wordsOf(process.kind, 'en').commands[command]?.fields ?? {};
    for (const name of Object.keys(filledIn(fields)))
      expect(found?.schema.properties?.[name]?.description).toContain(words[name]);
  },
);

test('codes are told apart in words: what may be chosen, and what is seen', () => {
  const text = JSON.stringify(document);
  expect(text).toContain('`fieldWorker` ');
  expect(text).toContain(wordsOf('accompaniment', 'en').options['motives']?.['teamRequest']);
});

test('headers have an example, addresses a server, and the way in is told', () => {
  const headers = operations().flatMap(({ parameters }) => parameters.filter((one) => one.in === 'header'));
  expect(headers.length).toBeGreaterThan(100);
  for (const one of headers) expect(one.example).toMatch(/\S/);
  expect(document.servers).toHaveLength(1);
  for (const said of ['Idempotency-Key', 'If-Match', 'psr_', 'RFC 9457', '/v1/me', '/v1/commands/{key}'])
    expect(document.info.description).toContain(said);
});

test('every address that the introduction names is there', () => {
  const named = [...document.info.description.matchAll(/`(GET|POST) (\/v1[^`]*)`/g)];
  expect(named.length).toBeGreaterThan(4);
  for (const [, method = '', path = ''] of named)
    expect([path, document.paths[path]?.[method.toLowerCase()] !== undefined]).toEqual([path, true]);
});
