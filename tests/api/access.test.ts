import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isObject } from '#domain/field-guards.ts';
import { hashOfSecret } from '#db/ids.ts';
import { mintToken } from '#services/api/secrets.ts';
import {
  describeJob,
  get,
  launch,
  launching,
  post,
  prepare,
  startApi,
  type TestApi,
} from '../support/api.ts';
import { testMoment } from '../support/houses.ts';

const described = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

interface Door {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

let api: TestApi;
let document: z.infer<typeof described> = { paths: {} };
let doors: readonly Door[] = [];
let addresses: {
  readonly accompaniments: string;
  readonly 'team-preparations': string;
  readonly 'job-descriptions': string;
};
beforeAll(async () => {
  api = await startApi();
  document = described.parse((await get(api, '/openapi.json')).json());
  doors = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => ({
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).parse(method.toUpperCase()),
      path,
    })),
  );
  const preparation = await prepare(api);
  addresses = {
    accompaniments: (await launch(api)).url.slice(-36),
    'team-preparations': preparation.id,
    'job-descriptions': (await describeJob(api)).id,
  };
});
afterAll(() => api.close());

const isOpen = ({ path }: Door): boolean => path === '/healthz' || path === '/readyz';
/** Tokens, templates and files have an id and are no process; tests of their own say to whom they are open. */
const isOfProcess = ({ path }: Door): boolean =>
  path.includes('s/{id}') && !/^\/v1\/(tokens|calendars|description-templates|imports)\//.test(path);
const urlOf = ({ path }: Door): string =>
  path
    .replace(
      /\/v1\/(accompaniments|team-preparations|job-descriptions)\/\{id\}/,
      (_, kind: keyof typeof addresses) => `/v1/${kind}/${addresses[kind]}`,
    )
    .replace('{id}', randomUUID())
    .replace('{key}', 'a-key');

const part = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
const partsOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

const examples: { readonly [format: string]: () => unknown } = {
  uuid: randomUUID,
  date: () => '2027-03-10',
  email: () => `${randomUUID()}@example.org`,
  object: () => ({}),
  boolean: () => false,
  string: () => 'words',
};

/** A value that fits a schema of ours. */
function example(schema: unknown): unknown {
  const [first] = z
    .array(z.unknown())
    .catch([])
    .parse(part(schema, 'enum') ?? part(schema, 'anyOf'));
  if (part(schema, 'default') !== undefined) return part(schema, 'default');
  if (part(schema, 'enum')) return first;
  if (first !== undefined) return example(first);
  const type = String(part(schema, 'type'));
  if (type === 'object') {
    return Object.fromEntries(partsOf(part(schema, 'properties')).map(([name, one]) => [name, example(one)]));
  }
  if (type === 'array') {
    return Array.from({ length: Number(part(schema, 'minItems') ?? 0) }, () =>
      example(part(schema, 'items')),
    );
  }
  if (type === 'integer') return Math.max(Number(part(schema, 'minimum') ?? 1), 1);
  return (examples[String(part(schema, 'format'))] ?? examples[type])?.();
}

/** Bodies that fit, so that what answers is the policy and not the schema. */
const bodyFor = ({ path }: Door): unknown => {
  const content = part(
    part(part(document.paths[path]?.['post'], 'requestBody'), 'content'),
    'application/json',
  );
  return example(part(content, 'schema') ?? { type: 'object' });
};

const knock = async (door: Door, token?: string) =>
  api.app.inject({
    method: door.method,
    url: urlOf(door),
    headers: {
      'idempotency-key': randomUUID(),
      'if-match': '"nothing-seen"',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(door.method === 'POST' ? { payload: Object(bodyFor(door)) } : {}),
  });

/** An answer with its door, so that a failure names it. */
const said = ({ method, path }: Door, answer: { statusCode: number; body: string }): string =>
  `${method} ${path}: ${answer.statusCode} ${answer.body}`;

describe('Every door', () => {
  test('but health is closed without a token, with a word that is none and with an unknown one', async () => {
    expect(doors.length).toBeGreaterThan(40);
    for (const door of doors.filter((one) => !isOpen(one))) {
      for (const token of [undefined, 'nonsense', mintToken()]) {
        const answer = await knock(door, token);
        expect(said(door, answer)).toBe(said(door, { statusCode: 401, body: answer.body }));
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
        expect(answer.json().code).toBe(token === undefined ? 'TOKEN_MISSING' : 'TOKEN_REFUSED');
      }
    }
  });

  test('of a process does not exist for another house, nor for a colleague without a role', async () => {
    for (const door of doors.filter(isOfProcess)) {
      for (const token of [api.tokens.stranger, api.tokens.colleague]) {
        const answer = await knock(door, token);
        expect(said(door, answer)).toBe(said(door, { statusCode: 404, body: answer.body }));
        expect(answer.json().code).toBe('NOT_FOUND');
      }
    }
  });

  test('of a process opens for those who belong to it: no 401, no 404, no 5xx', async () => {
    // Nothing was put on paper yet: `papers.test.ts` says for whom there are papers.
    for (const door of doors.filter((one) => isOfProcess(one) && !one.path.endsWith('/{paper}'))) {
      const answer = await knock(door, api.tokens.lead);
      expect(said(door, answer)).toMatch(/: (200|201|204|403|409|412|422) /);
    }
  });

  test('to another house shows lists and an inbox without ours', async () => {
    const ours = JSON.stringify((await get(api, '/v1/accompaniments', api.tokens.lead)).json());
    expect(ours).toContain(addresses.accompaniments);
    for (const path of [
      '/v1/accompaniments',
      '/v1/team-preparations',
      '/v1/job-descriptions',
      '/v1/inbox',
      '/v1/people',
      '/v1/me',
    ]) {
      const theirs = (await get(api, path, api.tokens.stranger)).body;
      for (const secret of [
        addresses.accompaniments,
        addresses['team-preparations'],
        addresses['job-descriptions'],
        api.here.lead,
        api.here.team,
      ]) {
        expect(theirs).not.toContain(secret);
      }
    }
  });
});

describe('A role', () => {
  test('that may not do a thing is told so, with what it may do instead', async () => {
    const { url } = await prepare(api);
    const seen = await get(api, url, api.tokens.team);
    const answer = await post(api, `${url}/look-back`, {
      token: api.tokens.team,
      ifMatch: String(seen.headers['etag']),
      body: { what: 'mots' },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('NOT_YOURS');
    const open = seen.json().actions.filter((one: { open: boolean }) => one.open);
    expect(answer.json().allowed).toEqual(open.map((one: { command: string }) => one.command));
    expect(open.length).toBeGreaterThan(0);
  });

  test('is, unless one is named, the first of mine that may; and what I saw in another of mine counts', async () => {
    const { url, body, etag } = await launch(api);
    const members = [api.here.lead, api.here.team, api.here.colleague];
    const as = ['leadership', 'fieldWorker', 'personConcerned'];
    const formed = await post(api, `${url}/form-group`, {
      token: api.tokens.lead,
      ifMatch: etag,
      body: { members: members.map((who, place) => ({ who, as: as[place] })) },
    });
    expect(formed.statusCode).toBe(200);
    const lead = await get(api, url, api.tokens.lead);
    expect(lead.json().role).toBe('lead');
    const group = await get(api, `${url}?as=group`, api.tokens.lead);
    expect(group.json().role).toBe('group');
    expect(group.headers['etag']).not.toBe(lead.headers['etag']);
    const plan = {
      token: api.tokens.lead,
      ifMatch: String(group.headers['etag']),
      body: { plan: 'Un plan' },
    };
    expect((await post(api, `${url}/write-plan?as=lead`, plan)).statusCode).toBe(412);
    expect((await post(api, `${url}/write-plan?as=group`, { ...plan, key: 'as-group' })).json().code).toBe(
      'NOT_YOURS',
    );
    const written = await post(api, `${url}/write-plan`, plan);
    expect(written.statusCode).toBe(200);
    expect(written.json()).toMatchObject({ id: body.id, role: 'lead', view: { plan: 'Un plan' } });
    expect((await post(api, `${url}/write-plan`, plan)).statusCode).toBe(412);
  });

  test('that is asked for and not held is refused', async () => {
    const { url } = await launch(api);
    const answer = await get(api, `${url}?as=hr`, api.tokens.lead);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('ROLE_NOT_HELD');
    const command = await post(api, `${url}/start-preparation?as=advisor`, {
      token: api.tokens.lead,
      ifMatch: '"x"',
    });
    expect(command.json().code).toBe('ROLE_NOT_HELD');
  });

  test('is needed in the whole house to start an accompaniment or to add a colleague', async () => {
    const start = await post(api, '/v1/accompaniments', { token: api.tokens.colleague, body: launching });
    expect(start.statusCode).toBe(403);
    const add = { name: 'Nour', email: 'nour@example.org', language: 'nl', roles: [] };
    expect((await post(api, '/v1/people', { token: api.tokens.colleague, body: add })).statusCode).toBe(403);
    const added = await post(api, '/v1/people', { token: api.tokens.lead, body: add });
    expect(added.statusCode).toBe(201);
    expect((await get(api, '/v1/people', api.tokens.lead)).body).toContain('Nour');
    expect((await post(api, '/v1/people', { token: api.tokens.lead, body: add })).json().code).toBe(
      'ALREADY_KNOWN',
    );
  });
});

test('Nobody holds the seat of a person, of a working group or of an advisor in a whole institution', async () => {
  for (const role of ['person', 'group', 'advisor']) {
    const body = { name: 'Nour', email: `${role}@example.org`, language: 'nl', roles: [role] };
    expect((await post(api, '/v1/people', { token: api.tokens.lead, body })).statusCode).toBe(422);
  }
});

describe('A personal access token', () => {
  const making = { name: 'script', until: '2027-06-30' };

  test('is shown once, works, and stops at once when it is revoked', async () => {
    const made = (await post(api, '/v1/tokens', { token: api.tokens.lead, body: making })).json();
    expect(made.token).toMatch(/^psr_[\w-]{43}$/);
    expect((await get(api, '/v1/me', made.token)).json().person).toBe(api.here.lead);
    const listed = (await get(api, '/v1/tokens', api.tokens.lead)).body;
    expect(listed).toContain(made.id);
    expect(listed).not.toContain(made.token);
    const remove = (token: string) =>
      api.app.inject({
        method: 'DELETE',
        url: `/v1/tokens/${made.id}`,
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await remove(api.tokens.stranger)).statusCode).toBe(404);
    expect((await remove(api.tokens.lead)).statusCode).toBe(204);
    expect((await get(api, '/v1/me', made.token)).statusCode).toBe(401);
  });

  test('ends within a year and not in the past', async () => {
    for (const until of ['2027-03-01', '2028-03-03']) {
      const answer = await post(api, '/v1/tokens', { token: api.tokens.lead, body: { ...making, until } });
      expect(answer.statusCode).toBe(422);
    }
  });

  test('that has expired is refused', async () => {
    const token = mintToken();
    const who = { person: api.here.lead, house: api.here.house };
    await api.desk.makeToken(
      who,
      { hash: hashOfSecret(token), name: 'old', expiresAt: testMoment },
      testMoment,
    );
    expect((await get(api, '/v1/me', token)).statusCode).toBe(401);
  });
});
