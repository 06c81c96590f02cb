import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeJob, get, startApi, type TestApi } from '../support/api.ts';
import { colleagueOf, officialJob } from '../support/official-job.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Version 2 is opened and agreed to by the person and the institution. */
async function secondVersion() {
  const job = await officialJob(api);
  await job.say('propose-version', { why: 'Ce que six mois ont appris.' }, job.person.token);
  const { view } = (await get(api, job.url, job.person.token)).json();
  const idOf = (code: string): string => view.clauses.find((one: { code: string }) => one.code === code).id;
  const text = 'Ce que dit toujours la clause : places.';
  await job.say('change-clause', { clause: idOf('places'), text }, job.person.token);
  await job.say('write-clause', { code: 'mission', text: 'Animer un groupe.' }, job.person.token);
  await job.say('remove-clause', { clause: idOf('limit') }, job.person.token);
  await job.say('write-clause', { code: 'limit', text: 'Pas de garde.' }, job.manager.token);
  await job.say('set-shares', { line1: 50, line2: 40 }, job.person.token);
  const draft = (await get(api, `${job.url}/differences`, job.manager.token)).json();
  await job.say('agree-version', {}, job.person.token);
  await job.say('agree-version', {});
  return { ...job, draft };
}

describe('The differences between two versions', () => {
  test('are said clause by clause, with who opened and who agreed to each', async () => {
    const job = await secondVersion();
    const answer = await get(api, `${job.url}/differences`, api.tokens.team);
    expect(answer.statusCode).toBe(200);
    const { from, to, values, parts } = answer.json();
    expect(from).toMatchObject({ number: 1, openedBy: 'institution', agreed: { length: 4 } });
    expect(to).toMatchObject({ number: 2, openedBy: 'person' });
    expect(to.agreed).toMatchObject([{ party: 'person', by: job.person.id }, { party: 'institution' }]);
    expect(from).not.toHaveProperty('clauses');
    expect(values).toEqual([
      { name: 'line1', before: 60, after: 50 },
      { name: 'line2', before: 30, after: 40 },
    ]);
    const changed = parts.filter((one: { change: string }) => one.change !== 'same');
    expect(changed).toMatchObject([
      {
        change: 'changed',
        before: { text: 'Ce que dit la clause : places.' },
        words: {
          text: [
            { change: 'same', text: 'Ce que dit ' },
            { change: 'added', text: 'toujours ' },
            { change: 'same', text: 'la clause : places.' },
          ],
        },
      },
      { change: 'added', after: { code: 'mission', text: 'Animer un groupe.' }, before: null },
      { change: 'added', after: { code: 'limit', text: 'Pas de garde.' } },
      { change: 'removed', before: { code: 'limit' }, after: null },
    ]);
  });

  test('are those of the draft to whoever reads the draft, and of no draft to the team', async () => {
    const job = await secondVersion();
    expect(job.draft).toMatchObject({ from: { number: 1 }, to: null });
    expect(job.draft.values).toHaveLength(2);
    expect((await get(api, `${job.url}/differences?to=draft`, api.tokens.team)).statusCode).toBe(404);
  });

  test('take any two versions, and none that is not there', async () => {
    const job = await secondVersion();
    const back = (await get(api, `${job.url}/differences?from=2&to=1`, api.tokens.team)).json();
    expect(back).toMatchObject({ from: { number: 2 }, to: { number: 1 } });
    const first = (await get(api, `${job.url}/differences?to=1`, api.tokens.team)).json();
    expect(first.from).toBeNull();
    expect(new Set(first.parts.map((one: { change: string }) => one.change))).toEqual(new Set(['added']));
    for (const query of ['from=3', 'to=3', 'from=9&to=draft'])
      expect((await get(api, `${job.url}/differences?${query}`, api.tokens.lead)).statusCode).toBe(404);
    for (const query of ['from=0', 'to=first', 'from=1&from=2', 'than=1'])
      expect((await get(api, `${job.url}/differences?${query}`, api.tokens.lead)).statusCode).toBe(400);
  });

  test('are those of the draft before there is a first version, to whoever reads it', async () => {
    const { url } = await describeJob(api);
    const answer = await get(api, `${url}/differences`, api.tokens.lead);
    expect(answer.json()).toMatchObject({ from: null, to: null, parts: [] });
    expect((await get(api, `${url}/differences`, api.tokens.team)).statusCode).toBe(404);
  });

  test('are nothing for somebody who sees no versions', async () => {
    const job = await officialJob(api);
    const supervisor = await colleagueOf(api, job.accompaniment, 'supervisor');
    for (const token of [supervisor.token, api.tokens.stranger])
      expect((await get(api, `${job.url}/differences`, token)).statusCode).toBe(404);
  });
});
