import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, post, prepare, startApi, type TestApi } from '../support/api.ts';
import { withClient } from '#services/start/postgres/database.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const sheet = { answers: [{ question: 1, answer: '4' }], fear: 'Et si je dis une bêtise ?' };

/** A preparation whose questionnaire is open, with links to it. */
async function asked() {
  const { url, id } = await prepare(api);
  const seen = await get(api, url, api.tokens.lead);
  const opened = await post(api, `${url}/open-questionnaire`, {
    token: api.tokens.lead,
    ifMatch: String(seen.headers['etag']),
    body: { round: 'before', invited: 6 },
  });
  expect(opened.statusCode).toBe(200);
  const made = await post(api, `${url}/answer-questionnaire/links`, {
    token: api.tokens.lead,
    body: { count: 3 },
  });
  expect(made.statusCode).toBe(201);
  return { url, id, made: made.json() };
}

const answer = (url: string, link: string, key: string = randomUUID(), body: unknown = sheet) =>
  post(api, `${url}/answer-questionnaire`, { key, body, headers: { authorization: `Link ${link}` } });

const sheetsOf = async (url: string): Promise<number> =>
  (await get(api, url, api.tokens.lead)).json().view.figures[0].sheets;

describe('A one-time link', () => {
  test('is handed out a few at a time, with a last day, and says where to post', async () => {
    const { url, made } = await asked();
    expect(new Set(made.links).size).toBe(3);
    expect(made).toMatchObject({ post: `${url}/answer-questionnaire`, until: '2027-03-30' });
    const more = (token: string, count: number) =>
      post(api, `${url}/answer-questionnaire/links`, { token, body: { count } });
    expect((await more(api.tokens.lead, 51)).statusCode).toBe(422);
    for (const [until, status] of [
      ['2027-03-01', 422],
      ['2027-05-26', 422],
      ['2027-05-25', 201],
    ] as const)
      expect(
        (
          await post(api, `${url}/answer-questionnaire/links`, {
            token: api.tokens.lead,
            body: { count: 1, until },
          })
        ).statusCode,
      ).toBe(status);
    expect((await more(api.tokens.team, 1)).statusCode).toBe(403);
    expect((await more(api.tokens.stranger, 1)).statusCode).toBe(404);
  });

  test('lets one sheet in, answers nothing, and does not work twice', async () => {
    const { url, made } = await asked();
    const first = await answer(url, made.links[0]);
    expect(first.statusCode).toBe(204);
    expect(first.body).toBe('');
    expect(first.headers['etag']).toBeUndefined();
    const second = await answer(url, made.links[0]);
    expect(second.statusCode).toBe(403);
    expect(second.json().code).toBe('LINK_REFUSED');
    expect((await answer(url, made.links[1])).statusCode).toBe(204);
    expect(await sheetsOf(url)).toBe(2);
  });

  test('answered twice under one key counts once', async () => {
    const { url, made } = await asked();
    const key = randomUUID();
    expect((await answer(url, made.links[0], key)).statusCode).toBe(204);
    expect((await answer(url, made.links[0], key)).statusCode).toBe(204);
    expect(await sheetsOf(url)).toBe(1);
  });

  test('opens neither another process, nor another command, nor anything that is read', async () => {
    const one = await asked();
    const other = await asked();
    expect((await answer(other.url, one.made.links[0])).json().code).toBe('LINK_REFUSED');
    for (const path of [one.url, `${one.url}/events`, '/v1/me', '/v1/inbox']) {
      const read = await api.app.inject({
        method: 'GET',
        url: path,
        headers: { authorization: `Link ${one.made.links[0]}` },
      });
      expect(read.statusCode).toBe(401);
    }
    expect((await answer(one.url, '7k2m-9xqd-4trb-c0vw')).json().code).toBe('LINK_REFUSED');
    expect((await answer(one.url, 'x')).json().code).toBe('LINK_REFUSED');
  });

  test('spent on a sheet that does not fit is not spent', async () => {
    const { url, made } = await asked();
    expect((await answer(url, made.links[0], randomUUID(), { answers: [] })).statusCode).toBe(422);
    expect((await answer(url, made.links[0])).statusCode).toBe(204);
  });

  test('leaves no trace of who came, from which link, at what hour', async () => {
    const { url, id, made } = await asked();
    const key = randomUUID();
    await answer(url, made.links[0], key);
    const events = (await get(api, `${url}/events`, api.tokens.lead)).json().items;
    // Between two others it would tell its hour; how many came in stands in the figures.
    expect(events.at(-1)).toMatchObject({ event: 'open-questionnaire' });
    expect(await sheetsOf(url)).toBe(1);
    expect((await get(api, `/v1/commands/${key}`, api.tokens.team)).statusCode).toBe(404);
    await withClient(api.database.ownerUrl, async (client) => {
      const logged = await client.query('select key from command_log where key = $1', [key]);
      expect(logged.rowCount).toBe(0);
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  test('is the only door: with an account, the same person could answer twice', async () => {
    const { url } = await asked();
    const given = await post(api, `${url}/answer-questionnaire`, { token: api.tokens.team, body: sheet });
    expect(given.statusCode).toBe(403);
    const { actions } = (await get(api, url, api.tokens.team)).json();
    expect(JSON.stringify(actions)).not.toContain('answer-questionnaire');
    expect(await sheetsOf(url)).toBe(0);
  });

  test('is not needed to tell a fear, and whoever does stays unnamed', async () => {
    const { url } = await asked();
    const given = await post(api, `${url}/raise-fear`, {
      token: api.tokens.team,
      body: { what: 'Aurons-nous le temps ?' },
    });
    expect(given.statusCode).toBe(204);
    expect((await get(api, `${url}/events`, api.tokens.lead)).body).not.toContain('raise-fear');
  });

  test('that was used and one that was not are refused alike', async () => {
    const { url, made } = await asked();
    await answer(url, made.links[0]);
    const twice = {
      answers: [
        { question: 1, answer: '1' },
        { question: 1, answer: '2' },
      ],
    };
    const refused = await Promise.all([0, 1].map((n) => answer(url, made.links[n], randomUUID(), twice)));
    const said = refused.map((one) => [one.statusCode, one.json().code, one.json().detail]);
    expect(said[0]).toEqual(said[1]);
  });

  test('of one round opens no other round', async () => {
    const { url, made } = await asked();
    const seen = await get(api, url, api.tokens.lead);
    const closed = await post(api, `${url}/close-questionnaire`, {
      token: api.tokens.lead,
      headers: { 'if-match': String(seen.headers['etag']) },
    });
    expect(closed.statusCode).toBe(200);
    const opened = await post(api, `${url}/open-questionnaire`, {
      token: api.tokens.lead,
      body: { round: 'after', invited: 6 },
      headers: { 'if-match': String(closed.headers['etag']) },
    });
    expect(opened.statusCode).toBe(200);
    expect((await answer(url, made.links[0])).json().code).toBe('LINK_REFUSED');
  });
});
