import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { processOf } from '#domain/processes/catalogue.ts';
import { kinds } from '#domain/kinds.ts';
import { kebab, pathOf } from '#services/wire/names.ts';
import { get } from '../support/api.ts';
import { testMoment } from '../support/houses.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  const demoCalendar = {
    now: () => testMoment,
    known: () => Promise.resolve(),
    turnTo: () => Promise.resolve(),
  };
  pages = await startPages({}, { demoCalendar });
});
afterAll(() => pages.close());

/** The form behind what is no command of a process, by its name in /openapi.json. */
const forms: { readonly [operation: string]: string } = {
  'tokens.make': '/account/keys',
  'tokens.revoke': '/account/keys/:key/revoke',
  'calendars.make': '/calendars',
  'calendars.end': '/calendars/:id/end',
  wordingChecks: '/wording-check',
  functionSheets: '/job-descriptions/:id/fill/sheet',
  'templates.make': '/templates/new',
  'templates.next': '/templates/:id/next',
  'templates.withdraw': '/templates/:id/withdraw',
  'imports.bring': '/import',
  'imports.drop': '/import/:id/drop',
  'imports.match': '/import/:id',
  'imports.take': '/import/:id/take',
  'followed.add': '/followed/add',
  'followed.note': '/followed/:id',
  'followed.erase': '/followed/:id/erase',
  'followed.link': '/followed/:id/link',
  'running.retry': '/running/retry',
  'demoCalendar.turn': '/demo/calendar',
};

/** What people do in another way than programs, and why. */
const otherwise: { readonly [operation: string]: { readonly form: string; readonly because: string } } = {
  'people.add': {
    form: '/invitations',
    because: 'Whoever is invited says themselves what they are called, and comes in by their own address.',
  },
};

const described = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});

/** Everything that the API changes or calculates on being sent something, by its name. */
async function changes(): Promise<readonly string[]> {
  const { paths } = described.parse((await get(pages.api, '/openapi.json')).json());
  return Object.values(paths).flatMap((path) =>
    Object.entries(path).flatMap(([method, one]) => (method === 'get' ? [] : [one.operationId])),
  );
}

/** Where the form of each command is sent, by the name of the command in the API: made of the descriptions alone. */
const commandForms = (): { readonly [operation: string]: string } =>
  Object.fromEntries(
    kinds.flatMap((kind) => [
      [`${kind}.seen`, `/${kind}s/seen`],
      ...Object.entries(processOf(kind).commands).flatMap(([command, line]) => {
        const isStart = line.from.every((state) => state === 'new');
        const url = `${pathOf(kind).replace('/v1', '')}${isStart ? '' : '/:id'}/${kebab(command)}`;
        return [
          [`${kind}.${command}`, line.byLinkOnly ? '/l/:code' : url],
          [`${kind}.${command}.links`, `${url}/links`],
        ];
      }),
    ]),
  );

const hasForm = (url: string | undefined): boolean =>
  url !== undefined && pages.api.app.hasRoute({ method: 'POST', url });

test('everything that the API changes or calculates has its form on a page, or stands here with a reason', async () => {
  const all = { ...commandForms(), ...forms };
  const names = await changes();
  expect(names.length).toBeGreaterThan(90);
  const missing = names.filter((name) => !hasForm(all[name] ?? otherwise[name]?.form));
  expect(missing).toEqual([]);
  expect([...Object.keys(forms), ...Object.keys(otherwise)].filter((name) => !names.includes(name))).toEqual(
    [],
  );
});

test('a form of this list is behind the door of the pages, or asks for a link', async () => {
  const urls = [...Object.values(forms), ...Object.values(otherwise).map(({ form }) => form)];
  for (const url of urls) {
    const { status } = await pages.send(url.replaceAll(/:\w+/g, randomUUID()), '', {});
    expect([url, status]).toEqual([url, 303]);
  }
});
