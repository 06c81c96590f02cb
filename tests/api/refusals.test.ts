import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeJob, startApi, type TestApi } from '../support/api.ts';
import { sayAt } from '../support/official-job.ts';

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

  test('of what belongs to another role says to whom', async () => {
    const { url } = await describeJob(api);
    const answer = await sayAt(api, url, 'name-delegate', { delegate: api.here.team });
    expect(answer.json()).toMatchObject({
      code: 'NOT_YOURS',
      detail: 'Cette action revient à un autre rôle que le vôtre. Elle revient à : équipe d’accueil.',
    });
  });
});
