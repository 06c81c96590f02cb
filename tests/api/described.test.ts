import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commitDue } from '#db/commit/commit-due.ts';
import { look } from '#db/commit/look.ts';
import { openStore } from '#db/store.ts';
import { testMoment } from '../support/houses.ts';
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
