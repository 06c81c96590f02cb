import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addHouse, addMembership, addPerson } from '#db/people.ts';
import { dumpOf } from '../support/rows.ts';
import { seat, testMoment } from '../support/houses.ts';
import { describeJob, get, post, type Sending, startApi, type TestApi } from '../support/api.ts';

const url = '/v1/description-templates';

let api: TestApi;
/** Keeps the library of the organisation that advises here. */
let keeper: string;
/** Of the same organisation, without a role in the whole of it. */
let advisor: string;
/** Keeps the library of another organisation. */
let otherKeeper: string;
beforeAll(async () => {
  api = await startApi();
  const at = testMoment;
  const tokenIn = async (house: string, keeps: boolean): Promise<string> => {
    const person = await addPerson(api.store, { house, language: 'fr', name: 'Irène' }, at);
    if (keeps) await seat(api.store, { person, house, accompaniment: null, role: 'advisor' });
    return api.tokenOf(person, house);
  };
  keeper = await tokenIn(api.here.support, true);
  advisor = await tokenIn(api.here.support, false);
  otherKeeper = await tokenIn(api.elsewhere.support, true);
});
afterAll(() => api.close());

const clauses = [
  { code: 'title', text: 'Pair-aidant·e en équipe de rue' },
  { code: 'purpose', text: 'Que les choix des personnes pèsent davantage.' },
  { code: 'mission', text: 'Aller à la rencontre de celles et ceux qui le veulent.' },
  { code: 'timePlace', decideByMonths: 2 },
] as const;
const template = () => ({ name: `Équipe de rue ${randomUUID()}`, language: 'fr', clauses });

async function made(body: object = template(), token = keeper) {
  const answer = await post(api, url, { token, body });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return { id: String(answer.json().id), at: `${url}/${answer.json().id}` };
}

const write = (at: string, more: Sending = {}) =>
  post(api, `${at}/versions`, { token: keeper, ifMatch: '"v1"', body: { clauses }, ...more });

const named = async (token: string, query = '') =>
  (await get(api, `${url}${query}`, token)).json().items.map((one: { id: string }) => one.id);

describe('A template of the library', () => {
  test('is listed, read and copied into a description, which its next version does not change', async () => {
    const body = template();
    const { id, at } = await made(body);
    const listed = (await get(api, `${url}?language=fr`, api.tokens.lead)).json().items;
    expect(listed).toContainEqual({
      id,
      name: body.name,
      language: 'fr',
      version: 1,
      on: '2027-03-02',
      clauses: 4,
      organisation: { id: api.here.support, name: 'Réseau PAT' },
      withdrawn: false,
    });
    const read = await get(api, at, api.tokens.lead);
    expect(read.headers['etag']).toBe('"v1"');
    expect(read.json()).toMatchObject({ id, name: body.name, version: 1, newest: 1 });
    const offered: readonly { code: string; text: string | null; decideBy: string | null }[] =
      read.json().clauses;
    expect(offered.at(-1)).toEqual({
      code: 'timePlace',
      text: null,
      decideBy: '2027-05-02',
      decideByMonths: 2,
    });

    const job = await describeJob(api);
    const seen = await get(api, job.url, api.tokens.lead);
    const filled = await post(api, `${job.url}/fill-from`, {
      token: api.tokens.lead,
      ifMatch: String(seen.headers['etag']),
      body: {
        source: 'template',
        clauses: offered.map(({ code, text, decideBy }) => ({ code, text, decideBy })),
      },
    });
    expect(filled.statusCode).toBe(200);
    expect(filled.json().view.clauses).toMatchObject([
      { text: clauses[0].text, findings: [] },
      { text: clauses[1].text },
      { text: clauses[2].text },
      { text: null, decideBy: '2027-05-02' },
    ]);

    const before = (await get(api, job.url, api.tokens.lead)).body;
    const changed = [{ code: 'title', text: 'Un tout autre titre' }, ...clauses.slice(1)];
    const next = await write(at, { body: { clauses: changed } });
    expect([next.statusCode, next.json()]).toEqual([201, { id, version: 2 }]);
    expect((await get(api, at, api.tokens.lead)).json().clauses[0].text).toBe('Un tout autre titre');
    expect((await get(api, job.url, api.tokens.lead)).body).toBe(before);
  });

  test('keeps every version as it was written', async () => {
    const { at } = await made();
    await write(at, { body: { clauses: clauses.slice(0, 2) } });
    const first = await get(api, `${at}?version=1`, api.tokens.lead);
    expect(first.headers['etag']).toBe('"v1"');
    expect(first.json()).toMatchObject({ version: 1, newest: 2, clauses: { length: 4 } });
    expect((await get(api, at, api.tokens.lead)).json().clauses).toHaveLength(2);
    expect((await get(api, `${at}?version=3`, api.tokens.lead)).statusCode).toBe(404);
  });

  test('is not overwritten by who has not seen its newest version, nor by two at once', async () => {
    const { at } = await made();
    const both = await Promise.all([write(at), write(at)]);
    expect(both.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect((await write(at)).json()).toMatchObject({ code: 'STALE' });
    const { app } = api;
    for (const token of [keeper, api.tokens.lead]) {
      const without = await app.inject({
        method: 'POST',
        url: `${at}/versions`,
        headers: { authorization: `Bearer ${token}` },
        payload: { clauses },
      });
      expect(without.json()).toMatchObject({ status: 428, code: 'IF_MATCH_MISSING' });
    }
    expect((await get(api, at, keeper)).json().newest).toBe(2);
  });

  test('that was withdrawn is offered to nobody, read by its own, and leaves its name free', async () => {
    const body = template();
    const { id, at } = await made(body);
    for (const _ of ['once', 'twice'])
      expect((await post(api, `${at}/withdraw`, { token: keeper })).statusCode).toBe(204);
    expect(await named(api.tokens.lead)).not.toContain(id);
    expect(await named(keeper)).not.toContain(id);
    expect(await named(advisor, '?withdrawn=true')).toContain(id);
    expect(await named(api.tokens.lead, '?withdrawn=true')).toEqual([]);
    expect((await get(api, at, api.tokens.lead)).statusCode).toBe(404);
    expect((await get(api, at, advisor)).json()).toMatchObject({ withdrawn: true, clauses: { length: 4 } });
    expect((await write(at)).json()).toMatchObject({ status: 409, code: 'TEMPLATE_WITHDRAWN' });
    expect((await made(body)).id).not.toBe(id);
  });

  test('has a name of its own in its organisation and language: sent twice, it is made once', async () => {
    const body = template();
    const { id } = await made(body);
    const again = await post(api, url, {
      token: keeper,
      body: { ...body, name: ` ${body.name.toUpperCase()}` },
    });
    expect(again.json()).toMatchObject({ status: 409, code: 'TEMPLATE_NAME_TAKEN' });
    await made({ ...body, language: 'nl' });
    expect(await named(api.tokens.lead, '?language=fr')).toContain(id);
    expect(await named(api.tokens.lead, '?language=nl')).not.toContain(id);
  });

  test('is sealed: neither its name nor its clauses are in the database in clear', async () => {
    const marker = randomUUID();
    await made({ ...template(), name: marker, clauses: [...clauses, { code: 'limit', text: marker }] });
    expect(await dumpOf(api.database)).not.toContain(marker);
  });
});

describe('What no description could take', () => {
  test('is refused with the finding, where it stands and what could be written instead', async () => {
    const asking = [...clauses, { code: 'training', text: 'Bienvenue. Formation obligatoire.' }];
    const refused = await post(api, url, { token: keeper, body: { ...template(), clauses: asking } });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'TEMPLATE_WORDING_REFUSED',
      findings: [
        {
          pointer: '/clauses/4/text',
          code: 'TRAINING_REQUIRED',
          quote: expect.stringContaining('Formation obligatoire'),
          suggestion: expect.stringMatching(/\S/),
        },
      ],
    });
    const { at } = await made();
    const next = await write(at, { body: { clauses: asking } });
    expect(next.json()).toMatchObject({ code: 'TEMPLATE_WORDING_REFUSED' });
    expect((await get(api, at, keeper)).json().newest).toBe(1);
  });

  test.each([
    ['a title said twice', [...clauses, clauses[0]], '/clauses/4', 'existe déjà'],
    ['no title', clauses.slice(1), '/clauses', 'titre officiel'],
    ['no purpose', [clauses[0]], '/clauses', 'raison d’être'],
    [
      'a purpose left open',
      [clauses[0], { code: 'purpose', decideByMonths: 1 }],
      '/clauses/1',
      'dès le départ',
    ],
    ['a clause that says nothing', [...clauses, { code: 'limit' }], '/clauses/4', 'dit quelque chose'],
    [
      'a clause that says something and leaves it open',
      [...clauses, { code: 'limit', text: 'x', decideByMonths: 1 }],
      '/clauses/4',
      'Choisissez',
    ],
  ])('%s is refused at its place, in the words of the description', async (_, wrong, pointer, words) => {
    const answer = await post(api, url, { token: keeper, body: { ...template(), clauses: wrong } });
    expect(answer.json()).toMatchObject({ status: 422, code: 'INVALID_INPUT' });
    expect(answer.json().errors).toEqual([{ pointer, detail: expect.stringContaining(words) }]);
  });
});

describe('A library', () => {
  test('is open to people of an accompaniment that its organisation advises, while it does', async () => {
    const { id, at } = await made();
    const others = await made(template(), otherKeeper);
    expect(await named(api.tokens.team)).toEqual(expect.arrayContaining([id]));
    expect(await named(api.tokens.team)).not.toContain(others.id);
    expect((await get(api, others.at, api.tokens.team)).statusCode).toBe(404);

    const { accompaniment } = await describeJob(api);
    const { house } = api.here;
    const person = await addPerson(api.store, { house, language: 'fr', name: 'Nour' }, testMoment);
    await seat(api.store, { person, house, accompaniment, role: 'manager' });
    const token = await api.tokenOf(person);
    expect(await named(token)).toEqual([]);
    const seated = { person: api.here.advisor, house, accompaniment, role: 'advisor' } as const;
    await addMembership(api.store, { ...seated, from: '2027-01-01', until: '2027-03-02' }, testMoment);
    expect((await get(api, at, token)).statusCode).toBe(404);
    await seat(api.store, seated);
    expect((await get(api, at, token)).statusCode).toBe(200);
  });

  test('of every organisation is open to who carries projects, and of none to a colleague without a role', async () => {
    const { id, at } = await made();
    for (const token of [api.tokens.lead, api.tokens.stranger, keeper, advisor])
      expect(await named(token)).toContain(id);
    expect(await named(api.tokens.colleague)).toEqual([]);
    for (const token of [api.tokens.colleague, otherKeeper]) {
      const hidden = await get(api, at, token);
      const absent = await get(api, `${url}/${randomUUID()}`, token);
      expect([hidden.statusCode, hidden.json().code]).toEqual([404, 'NOT_FOUND']);
      expect({ ...hidden.json(), instance: '' }).toEqual({ ...absent.json(), instance: '' });
    }
  });

  test('is written by who keeps it: readers are told so, for others it does not exist', async () => {
    const { at } = await made();
    const doors = [
      (token: string) => write(at, { token }),
      (token: string) => post(api, `${at}/withdraw`, { token }),
    ];
    for (const door of doors) {
      for (const token of [api.tokens.lead, api.tokens.team, api.tokens.stranger, advisor])
        expect((await door(token)).json()).toMatchObject({ status: 403, code: 'ROLE_NOT_HELD' });
      for (const token of [api.tokens.colleague, otherKeeper])
        expect((await door(token)).json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
    for (const token of [api.tokens.lead, api.tokens.colleague, api.tokens.advisor, advisor]) {
      const answer = await post(api, url, { token, body: template() });
      expect(answer.json()).toMatchObject({ status: 403, code: 'ROLE_NOT_HELD' });
    }
    expect((await get(api, at, keeper)).json()).toMatchObject({ newest: 1, withdrawn: false });
  });

  test('belongs to no institution, whatever role somebody holds in the whole of it', async () => {
    const { house, lead } = api.here;
    await seat(api.store, { person: lead, house, accompaniment: null, role: 'advisor' });
    const answer = await post(api, url, { token: api.tokens.lead, body: template() });
    expect(answer.json()).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });
});

test('Who keeps a library sees the people of their organisation, and of no other', async () => {
  const other = await addHouse(api.store, { kind: 'support', name: 'Autre réseau' }, testMoment);
  await addPerson(api.store, { house: other, language: 'fr', name: 'Zoé-d’ailleurs' }, testMoment);
  const people = (await get(api, '/v1/people', keeper)).body;
  expect(people).toContain('Ada');
  expect(people).not.toContain('Zoé-d’ailleurs');
  expect((await get(api, '/v1/people', api.tokens.lead)).body).toContain('Zoé-d’ailleurs');
});
