import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commit } from '#db/commit/commit.ts';
import { testMoment } from '../support/houses.ts';
import { officialJob, sayAt } from '../support/official-job.ts';
import { describeJob, get, post, startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const say = (url: string, command: string, body: object, token?: string) =>
  sayAt(api, url, command, body, token);

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
      detail:
        'Une de ces clauses existe déjà et n’est dite qu’une fois. Changez celle qui existe, ou reprenez seulement les autres.',
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

  test('keeps the recruitment closed until it is official', async () => {
    const { accompaniment } = await describeJob(api);
    await told(accompaniment, 'teamPrepared');
    const refused = await say(`/v1/accompaniments/${accompaniment}`, 'open-recruitment', {});
    expect(refused.json()).toMatchObject({ code: 'DESCRIPTION_NOT_OFFICIAL' });
  });

  test('opens the recruitment when it is official, and while its next version is written', async () => {
    const { url, accompaniment, manager } = await officialJob(api);
    const road = `/v1/accompaniments/${accompaniment}`;
    const official = await get(api, url, api.tokens.team);
    expect(official.json()).toMatchObject({ state: 'official', view: { versions: [{ number: 1 }] } });
    await told(accompaniment, 'teamPrepared');
    await told(accompaniment, 'descriptionOfficial');
    const seen = (await get(api, road, api.tokens.lead)).json();
    expect(seen.actions).toContainEqual({ command: 'open-recruitment', open: true });
    expect((await say(url, 'propose-version', {}, manager.token)).json()).toMatchObject({
      state: 'revising',
    });
    expect((await say(road, 'open-recruitment', {})).json()).toMatchObject({ state: 'recruiting' });
  });
});
