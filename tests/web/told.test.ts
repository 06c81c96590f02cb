import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitDue } from '#db/commit/commit-due.ts';
import { opaqueOf } from '#db/opaque.ts';
import { mailFacts } from '#db/queries/mail-facts.ts';
import { recipients } from '#db/queries/recipients.ts';
import { openStore, type Store } from '#db/store.ts';
import { get, launch, post } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let worker: Store & { close(): Promise<void> };
let id = '';
const process = () => ({ kind: 'accompaniment', id }) as const;
beforeAll(async () => {
  pages = await startPages();
  const { api } = pages;
  worker = openStore(api.database.workerUrl, api.store.keyRing);
  const { url } = await launch(api);
  id = url.slice(-36);
  const { lead: token } = api.tokens;
  const ifMatch = async () => String((await get(api, url, token)).headers['etag']);
  const sent = await post(api, `${url}/attach-advisor`, {
    token,
    ifMatch: await ifMatch(),
    body: { advisor: api.here.advisor },
  });
  if (sent.statusCode !== 200) throw new Error(sent.body);
});
afterAll(async () => {
  await worker.close();
  await pages.close();
});

interface Item {
  readonly what: string;
  readonly told: boolean;
  readonly role: string;
}
const inboxOf = async (token: string, limit = 50, after = ''): Promise<{ items: Item[]; next?: string }> =>
  (await get(pages.api, `/v1/inbox?limit=${limit}${after && `&after=${after}`}`, token)).json();

describe('a turn that is not taken in time', () => {
  test('reaches the third person as an item of their own, and stays with those whose turn it is', async () => {
    const { api } = pages;
    const before = await inboxOf(api.tokens.advisor);
    expect(before.items.filter((one) => one.told)).toEqual([]);
    const at = '2027-06-01T08:00:00.000Z';
    for (const act of ['remind-5', 'escalate'])
      await commitDue(worker, process(), `groupFormed#1:${act}`, at);
    const told = (await inboxOf(api.tokens.advisor)).items.filter((one) => one.told);
    expect(told).toMatchObject([{ what: 'groupFormed', told: true, role: 'advisor' }]);
    expect((await inboxOf(api.tokens.lead)).items).toMatchObject([{ what: 'groupFormed', told: false }]);
    const { html } = await pages.look('/inbox', await pages.comeIn('Ada'));
    expect(html).toMatch(/Pas encore de réponse\u00a0?.?: former le groupe porteur/);
  });

  test('is paged over like any other', async () => {
    const { api } = pages;
    const all = (await inboxOf(api.tokens.advisor)).items;
    const walked: Item[] = [];
    for (let after = ''; ;) {
      const page = await inboxOf(api.tokens.advisor, 1, after);
      walked.push(...page.items);
      if (page.next === undefined) break;
      after = page.next;
    }
    expect(walked).toEqual(all);
  });

  test('is told in a mail that knows the institution and whose turn it is, and not what was told of it', async () => {
    const facts = await mailFacts(worker, process());
    expect(facts).toMatchObject({ house: 'Les Aubépines', state: 'launched' });
    expect(facts?.turns).toMatchObject([{ role: 'lead', what: 'groupFormed' }]);
  });

  test('goes from the inbox of the third person once it is taken', async () => {
    const { api } = pages;
    const { token } = { token: api.tokens.lead };
    const etag = String((await get(api, `/v1/accompaniments/${id}`, token)).headers['etag']);
    const members = [
      { who: api.here.lead, as: 'leadership' },
      { who: api.here.team, as: 'fieldWorker' },
      { who: api.here.colleague, as: 'personConcerned' },
    ];
    const formed = await post(api, `/v1/accompaniments/${id}/form-group`, {
      token,
      ifMatch: etag,
      body: { members },
    });
    expect(formed.statusCode).toBe(200);
    expect((await inboxOf(api.tokens.advisor)).items.filter((one) => one.told)).toEqual([]);
  });
});

describe('whoever is written to', () => {
  test('is known by the roles asked for, and as the person whatever else they hold', async () => {
    const { here, store } = pages.api;
    const at = testMoment;
    const where = { house: here.house, accompaniment: id };
    await seat(store, { person: here.colleague, ...where, role: 'person' });
    await seat(store, { person: here.colleague, ...where, role: 'hr' });
    const found = await recipients(worker, process(), ['hr', 'lead'], at);
    expect(found.find((one) => one.person === here.colleague)).toMatchObject({
      roles: ['hr'],
      isPerson: true,
    });
    expect(found.find((one) => one.person === here.lead)).toMatchObject({ roles: ['lead'], isPerson: false });
    expect(found).toHaveLength(2);
    expect(await recipients(worker, process(), ['supervisor'], at)).toEqual([]);
  });
});

const link = (): string => `/go/${opaqueOf(pages.api.store.keyRing, id)}`;

describe('the link of a neutral mail', () => {
  test('tells nothing: neither the id nor the kind, at one length', () => {
    expect(link()).toMatch(/^\/go\/k1\.[\w-]{22}$/);
    expect(link()).not.toContain(id.slice(0, 8));
    expect(opaqueOf(pages.api.store.keyRing, id)).toBe(opaqueOf(pages.api.store.keyRing, id));
  });

  test('leads to the door, and from there on', async () => {
    const { status, location } = await pages.look(link());
    expect([status, location]).toEqual([303, `/demo?to=${encodeURIComponent(link())}`]);
    const there = await pages.look(link(), await pages.comeIn('Louise'));
    expect([there.status, there.location]).toEqual([303, `/accompaniments/${id}`]);
  });

  test('does not exist for whoever does not see the process, nor when it was made up', async () => {
    expect((await pages.look(link(), await pages.comeIn('Zoé'))).status).toBe(404);
    const lead = await pages.comeIn('Louise');
    for (const made of ['k1.AAAAAAAAAAAAAAAAAAAAAA', 'k2.AAAAAAAAAAAAAAAAAAAAAA', 'nothing', `k1.${id}`]) {
      expect((await pages.look(`/go/${made}`, lead)).status).toBe(404);
    }
  });
});
