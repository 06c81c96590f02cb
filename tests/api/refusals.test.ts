import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeJob, get, startApi, type TestApi } from '../support/api.ts';
import { colleagueOf, sayAt } from '../support/official-job.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('A refusal', () => {
  test('of what is not possible now says in which steps it is', async () => {
    const { url } = await describeJob(api);
    const answer = await sayAt(api, url, 'close-comments', {});
    expect(answer.json()).toMatchObject({
      code: 'NOT_NOW',
      detail:
        'Cette action n’est pas possible à ce stade. Elle l’est à ces étapes : Ouverte aux commentaires.',
    });
  });

  test('of somebody who does not hold the role that is asked for says so, and nothing happened', async () => {
    const { url, accompaniment } = await describeJob(api);
    const named = await sayAt(api, url, 'name-delegate', { delegate: api.here.lead }, api.tokens.team);
    expect([named.statusCode, named.json()]).toEqual([
      422,
      expect.objectContaining({
        code: 'HOLDS_ANOTHER_ROLE',
        detail: expect.stringContaining('Cette personne n’a pas ici le rôle qu’il faut.'),
      }),
    ]);
    const { view } = (await get(api, url, api.tokens.lead)).json();
    expect(view.delegate).toBeNull();
    const manager = await colleagueOf(api, accompaniment, 'manager');
    const stead = { who: api.here.colleague, from: '2027-03-01', until: '2027-03-31' };
    const instead = (party: string, insteadOf: string) =>
      sayAt(api, url, 'name-substitute', { party, insteadOf, ...stead });
    expect((await instead('hr', manager.id)).json()).toMatchObject({ code: 'HOLDS_ANOTHER_ROLE' });
    expect((await instead('manager', manager.id)).statusCode).toBe(200);
  });

  test('of what belongs to another role says to whom', async () => {
    const { url } = await describeJob(api);
    const answer = await sayAt(api, url, 'name-delegate', { delegate: api.here.team });
    expect(answer.json()).toMatchObject({
      code: 'NOT_YOURS',
      detail: 'Cette action revient à un autre rôle que le vôtre. Elle revient à : équipe d’accueil.',
    });
  });
});
