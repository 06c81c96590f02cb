import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOperator, unnameOperator } from '#db/operators.ts';
import { openRows, rowFailed } from '#db/outbox.ts';
import { openStore } from '#db/store.ts';
import type { Need } from '#services/api/deps.ts';
import type { Versions } from '#services/api/operation.ts';
import { get, post, prepare } from '../support/api.ts';
import { testKeyRing, testMoment } from '../support/houses.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let charles = '';
let louise = '';
let worker: ReturnType<typeof openStore>;
let process = { kind: 'team-preparation' as const, id: '' };
beforeAll(async () => {
  pages = await startPages();
  charles = await pages.comeIn('Charles');
  louise = await pages.comeIn('Louise');
  worker = openStore(pages.api.database.workerUrl, testKeyRing());
  const { url, id } = await prepare(pages.api);
  process = { kind: 'team-preparation', id };
  const token = pages.api.tokens.lead;
  const ifMatch = String((await get(pages.api, url, token)).headers['etag']);
  await post(pages.api, `${url}/open-questionnaire`, {
    token,
    ifMatch,
    body: { round: 'before', invited: 6 },
  });
  await nameOperator(worker, pages.api.here.colleague, '2027-03-02');
  await nameOperator(worker, pages.api.here.colleague, '2027-03-02');
});
afterAll(async () => {
  await worker.close();
  await pages.close();
});

const failing = async (times: number): Promise<void> => {
  const [row] = await openRows(worker, process, '2030-01-01T00:00:00.000Z');
  if (!row) throw new Error('no reaction is open');
  for (let n = 0; n < times; n += 1) await rowFailed(worker, row, testMoment, 'MAIL_REFUSED');
};

const running = async () => (await get(pages.api, '/v1/running', pages.api.tokens.colleague)).json();

describe('What is running', () => {
  test('is seen by whoever is named as an operator, and by nobody else, whatever they lead', async () => {
    expect((await pages.look('/running', charles)).status).toBe(200);
    expect((await pages.look('/running', louise)).status).toBe(403);
    expect((await pages.look('/running')).status).toBe(303);
    expect((await get(pages.api, '/v1/running', pages.api.tokens.lead)).json().code).toBe('ROLE_NOT_HELD');
    expect((await get(pages.api, '/v1/running')).statusCode).toBe(401);
    const item = { ...process, seq: 1, n: 0 };
    const retried = await post(pages.api, '/v1/running/retry', { token: pages.api.tokens.lead, body: item });
    expect(retried.statusCode).toBe(403);
    expect(
      (await pages.send('/running/retry', louise, { kind: process.kind, id: process.id, seq: '1', n: '0' }))
        .status,
    ).toBe(403);
  });

  test('says that nothing fails and that time is on time, while it is', async () => {
    const { html } = await pages.look('/running', charles);
    expect(html).toContain('Rien n’échoue sans cesse.');
    expect(html).toContain('Aucun processus n’est bloqué.');
    expect(html).toContain('N’est jamais passée');
    // Nothing was told of the programs behind it: that is said too.
    expect(html).toContain('On ne sait pas\u00a0: pas de réponse.');
  });

  test('shows what fails, how often and when it is tried again; an operator has it tried at once', async () => {
    await failing(2);
    expect(await running()).toMatchObject({
      items: [],
      retries: [{ ...process, attempts: 2, nextTryAt: '2027-03-02T09:31:00.000Z' }],
    });
    await failing(3);
    const { items } = await running();
    expect(items).toMatchObject([{ ...process, code: 'MAIL_REFUSED', at: testMoment, resolvedAt: null }]);
    const { html } = await pages.look('/running', charles);
    expect(html).toContain('Préparation de l’équipe · MAIL_REFUSED');
    expect(html).toContain('Quelque chose est à regarder');
    expect(html).toContain('5 essais manqués');
    const { seq, n } = items[0];
    const fields = { kind: process.kind, id: process.id, seq: String(seq), n: String(n) };
    pages.api.rung.length = 0;
    const sent = await pages.send('/running/retry', charles, fields);
    expect(sent.location).toBe('/running?done=1');
    expect((await pages.look(sent.location, charles)).html).toContain('C’est relancé.');
    expect((await running()).retries[0].nextTryAt).toBe(testMoment);
    expect(pages.api.rung).toEqual([process]);
    expect((await pages.send('/running/retry', charles, { ...fields, kind: 'nothing' })).status).toBe(404);
  });

  test('holds ids, codes and dates, and nothing that anybody wrote or is called', async () => {
    const said = `${JSON.stringify(await running())}${(await pages.look('/running', charles)).html}`;
    for (const word of ['Louise', 'Ada', 'Aubépines', 'pair-aidante', '@example.org'])
      expect(said).not.toContain(word);
  });

  test('is over for whom it is taken back from', async () => {
    const { colleague } = pages.api.here;
    expect(await unnameOperator(worker, colleague)).toBe(true);
    expect(await unnameOperator(worker, colleague)).toBe(false);
    expect((await pages.look('/running', charles)).status).toBe(403);
    await nameOperator(worker, colleague, '2027-03-02');
  });
});

test('With Temporal away the rest is told, and what is not known is said', async () => {
  const versions: Versions = {
    passerelle: '0.1.0',
    node: 'v24.0.0',
    postgresql: '18.4',
    temporal: null,
    schema: '0008-create-demo-calendar',
    schemaWanted: '0016-keep-followed',
  };
  const needs: readonly Need[] = [
    { otherwise: 'databaseAway', holds: () => Promise.resolve(true) },
    { otherwise: 'temporalAway', holds: () => Promise.reject(new Error('away')) },
  ];
  const other = await startPages(
    {},
    { needs, operation: { versions: () => Promise.resolve(versions), since: testMoment } },
  );
  const store = openStore(other.api.database.workerUrl, testKeyRing());
  await nameOperator(store, other.api.here.lead, '2027-03-02');
  const { html } = await other.look('/running', await other.comeIn('Louise'));
  expect(html).toContain('Quelque chose est à regarder');
  expect(html).toMatch(/Temporal répond<\/span> <span class="p-tag p-tag--late">Absent/);
  expect(html).toMatch(/La base de données répond<\/span> <span class="p-tag p-tag--there">Là/);
  expect(html).toContain('18.4');
  expect(html).toContain('0008-create-demo-calendar (ce programme attend 0016-keep-followed)');
  await store.close();
  await other.close();
});
