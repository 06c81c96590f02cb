import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commit } from '#db/commit/commit.ts';
import { addPerson } from '#db/people.ts';
import type { Role } from '#domain/roles.ts';
import { seat, testMoment } from '../support/houses.ts';
import { describeJob, get, post, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Gives a command with the version that is seen. */
async function say(url: string, command: string, body: object, token: string = api.tokens.lead) {
  const seen = await get(api, url, token);
  return post(api, `${url}/${command}`, { token, body, ifMatch: String(seen.headers['etag']) });
}

/** A colleague who holds a role in the accompaniment, with a token of their own. */
async function colleague(accompaniment: string, role: Role): Promise<string> {
  const { house } = api.here;
  const email = `${role}.${accompaniment}@example.org`;
  const who = { house, language: 'fr' as const, name: role, email };
  const person = await addPerson(api.store, who, testMoment);
  await seat(api.store, { person, house, accompaniment, role });
  return api.tokenOf(person);
}

/** What another process tells the accompaniment. */
const told = (accompaniment: string, command: string) =>
  commit(api.store, {
    process: { kind: 'accompaniment', id: accompaniment },
    key: `tell:${command}`,
    command,
    input: {},
    by: { id: 'process', role: 'process' },
    at: testMoment,
  });

const codes =
  'title purpose mission mission mission limit limit hierarchy supervision places fileAccess selfPresentation timePlace';
const clauses = codes.split(' ').map((code) => ({ code, text: `Ce que dit la clause : ${code}.` }));

describe('A job description over HTTP', () => {
  test('is judged clause by clause, read by those who may, in clear and with its codes', async () => {
    const { url } = await describeJob(api);
    const answer = await say(url, 'fill-from', {
      source: 'functionSheet',
      clauses: [
        { code: 'title', text: 'Pair-aidant·e en équipe mobile' },
        { code: 'training', text: 'Formation obligatoire.' },
        { code: 'mission', decideBy: '2027-06-01' },
      ],
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      state: 'drafting',
      view: {
        clauses: [
          { text: 'Pair-aidant·e en équipe mobile', findings: [] },
          { text: 'Formation obligatoire.', findings: ['TRAINING_REQUIRED'] },
          { text: null, decideBy: '2027-06-01', findings: [] },
        ],
        toReword: [{ code: 'training', findings: ['TRAINING_REQUIRED'] }],
      },
    });
    const team = await get(api, url, api.tokens.team);
    expect(team.body).not.toContain('Formation obligatoire');
  });

  test('takes no findings from anybody', async () => {
    const { url } = await describeJob(api);
    const body = { code: 'training', text: 'Formation obligatoire.', findings: [] };
    const answer = await say(url, 'write-clause', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('says the reason in plain words, and what may be done instead', async () => {
    const { url } = await describeJob(api);
    await say(url, 'write-clause', { code: 'title', text: 'Pair-aidante' });
    const answer = await say(url, 'write-clause', { code: 'title', text: 'Accompagnatrice' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      code: 'ALREADY_WRITTEN',
      detail: 'Cette clause existe déjà. Vous pouvez la modifier.',
      allowed: expect.arrayContaining(['change-clause']),
    });
  });

  test('takes a comment from outside by a one-time link, without a name', async () => {
    const { url } = await describeJob(api);
    await say(url, 'open-comments', { of: ['team'], until: '2027-03-20' });
    const handed = await post(api, `${url}/comment-from-outside/links`, {
      token: api.tokens.lead,
      body: { count: 1 },
    });
    const [link] = handed.json().links;
    const sent = await post(api, `${url}/comment-from-outside`, {
      headers: { authorization: `Link ${link}` },
      body: { voice: 'usersCommittee', about: 'limit', what: 'Jamais seul·e en crise.' },
    });
    expect(sent.statusCode).toBe(204);
    expect((await get(api, url, api.tokens.lead)).json().view.comments).toMatchObject([
      { from: 'usersCommittee', by: 'anonymous', about: 'limit', what: 'Jamais seul·e en crise.' },
    ]);
  });

  test('opens the recruitment when it is official, and while its next version is written', async () => {
    const { url, accompaniment } = await describeJob(api);
    const road = `/v1/accompaniments/${accompaniment}`;
    const manager = await colleague(accompaniment, 'manager');
    const hr = await colleague(accompaniment, 'hr');
    await told(accompaniment, 'teamPrepared');
    expect((await say(road, 'open-recruitment', {})).json()).toMatchObject({
      code: 'DESCRIPTION_NOT_OFFICIAL',
    });
    await say(url, 'fill-from', { source: 'template', clauses });
    await say(url, 'set-shares', { line1: 60, line2: 30 });
    await say(url, 'name-delegate', { delegate: api.here.team }, api.tokens.team);
    expect((await say(url, 'propose', {})).json()).toMatchObject({ state: 'proposed' });
    for (const token of [api.tokens.lead, manager, hr]) {
      expect((await say(url, 'approve', {}, token)).json()).toMatchObject({ state: 'proposed' });
    }
    const official = await say(url, 'approve', {}, api.tokens.team);
    expect(official.json()).toMatchObject({ state: 'official', view: { versions: [{ number: 1 }] } });
    await told(accompaniment, 'descriptionOfficial');
    const seen = (await get(api, road, api.tokens.lead)).json();
    expect(seen.actions).toContainEqual({ command: 'open-recruitment', open: true });
    expect((await say(url, 'propose-version', {}, manager)).json()).toMatchObject({ state: 'revising' });
    expect((await say(road, 'open-recruitment', {})).json()).toMatchObject({ state: 'recruiting' });
  });
});
