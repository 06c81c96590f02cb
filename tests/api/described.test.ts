import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { get, launch, post, startApi, type TestApi } from '../support/api.ts';

// What schemathesis found to be done otherwise than /openapi.json says (docs/fuzzing.md), each once.

const media = z.looseObject({ schema: z.looseObject({}) });
const operation = z.looseObject({
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
});
