import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob, get, launch } from '../support/api.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

type Fields = { readonly [name: string]: string };

/** Fills a form in and sends it; gives where it leads. */
async function fill(url: string, fields: Fields): Promise<string> {
  const { html } = await pages.look(url, lead);
  const sent = { key: hiddenIn(html, 'key'), etag: hiddenIn(html, 'etag'), ...fields };
  return (await pages.send(url, lead, sent)).location;
}

const job = async (...clauses: readonly Fields[]): Promise<string> => {
  const page = (await describeJob(pages.api)).url.replace('/v1', '');
  for (const one of clauses) await fill(`${page}/write-clause?as=lead`, one);
  return page;
};

const mission = { code: 'mission', text: 'Accueillir autour d’un café.\r\nSans rendez-vous.' };
const demand = 'Un mot avant. Un diplôme est exigé. Un mot après.';

const idsIn = async (page: string): Promise<readonly string[]> => {
  const { view } = (await get(pages.api, `/v1${page}`, pages.api.tokens.lead)).json();
  return view.clauses.map((one: { id: string }) => one.id);
};

test('a clause is changed from what it says, and the form does not ask again which one', async () => {
  const page = await job(mission, { code: 'limit', text: 'Ne conduit pas.' });
  const [first] = await idsIn(page);
  const which = await pages.look(`${page}/change-clause?as=lead`, lead);
  expect(which.html).toContain('Choisissez d’abord de quoi il s’agit.');
  expect(which.html).toContain(`href="${page}/change-clause?as=lead&amp;clause=${first}"`);
  expect(which.html).not.toContain('name="key"');
  const { html } = await pages.look(`${page}/change-clause?as=lead&clause=${first}`, lead);
  expect(html).toContain('>Accueillir autour d’un café.\nSans rendez-vous.</textarea>');
  expect(html).toContain(`<input type="hidden" name="clause" value="${first}">`);
});

test('where there is only one to choose, it is chosen', async () => {
  const page = await job(mission);
  const { html } = await pages.look(`${page}/change-clause`, lead);
  expect(html).toContain('>Accueillir autour d’un café.');
});

test('a day that stands is in the form, in three numbers', async () => {
  const later = { code: 'timePlace', 'decideBy.day': '9', 'decideBy.month': '4', 'decideBy.year': '2027' };
  const { html } = await pages.look(`${await job(later)}/change-clause`, lead);
  expect(html).toMatch(/name="decideBy\.day"[^>]* value="9"/);
  expect(html).toMatch(/name="decideBy\.year"[^>]* value="2027"/);
});

test('what memory holds itself starts a form too', async () => {
  const page = (await launch(pages.api)).url.replace('/v1', '');
  await fill(`${page}/write-plan?as=lead`, { plan: 'Trois séances' });
  expect((await pages.look(`${page}/write-plan`, lead)).html).toContain('>Trois séances</textarea>');
});

test('an address chooses what may be chosen and writes nothing', async () => {
  const page = await job(mission);
  const chosen = await pages.look(`${page}/write-clause?as=lead&code=limit`, lead);
  expect(chosen.html).toMatch(/<option value="limit" selected>/);
  expect((await pages.look(`${page}/write-clause?code=none`, lead)).html).not.toContain('none');
  expect((await pages.look(`${page}/write-clause?text=Écrit`, lead)).status).toBe(400);
  const foreign = await pages.look(
    `${page}/comment?clause=${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    lead,
  );
  expect(foreign.html).not.toContain('00000000-0000');
});

test('a sentence that was found is replaced by the one offered, to be looked at before it is sent', async () => {
  const page = await job({ code: 'training', text: demand });
  const [id] = await idsIn(page);
  const url = `${page}/change-clause?as=lead&clause=${id}`;
  const { html } = await pages.look(`${url}&reword=0`, lead);
  expect(html).toMatch(
    />Un mot avant\. Aucune formation ni diplôme n’est exigé\.[^<]* Un mot après\.<\/textarea>/,
  );
  expect((await pages.look(`${url}&reword=7`, lead)).html).toContain(`>${demand}</textarea>`);
});

test('what a refused form held stays, also when what it was about is gone', async () => {
  const page = await job(mission, { code: 'mission', text: 'Une autre.' });
  const [first] = await idsIn(page);
  const url = `${page}/change-clause?as=lead&clause=${first}`;
  const { html } = await pages.look(url, lead);
  const seen = { key: hiddenIn(html, 'key'), etag: hiddenIn(html, 'etag') };
  await fill(`${page}/remove-clause?as=lead&clause=${first}`, { clause: String(first) });
  const sent = await pages.send(url, lead, { ...seen, clause: String(first), text: 'Mes mots' });
  expect(sent.status).toBe(412);
  expect(sent.html).toContain('>Mes mots</textarea>');
  expect(sent.html).toContain('name="clause"');
});
