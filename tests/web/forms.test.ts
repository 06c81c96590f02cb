import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob, get, launch, post } from '../support/api.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const hidden = async (url: string): Promise<{ key: string; etag: string }> => {
  const { html } = await pages.look(url, lead);
  return { key: hiddenIn(html, 'key'), etag: hiddenIn(html, 'etag') };
};

const launched = async (): Promise<string> => (await launch(pages.api)).url.replace('/v1', '');

const viewOf = async (page: string) => (await get(pages.api, `/v1${page}`, pages.api.tokens.lead)).json();

test('an accompaniment is launched by a form, once however often it is sent', async () => {
  const { key } = await hidden('/accompaniments/launch');
  const typed = {
    key,
    motives: ['teamRequest', 'other'],
    why: 'Parce que.\r\nVraiment.',
    funding: 'recurrent',
    firstPeer: 'yes',
  };
  const first = await pages.send('/accompaniments/launch', lead, typed);
  expect(first.status).toBe(303);
  expect(first.location).toMatch(/^\/accompaniments\/[0-9a-f-]{36}\?done=launch$/);
  const second = await pages.send('/accompaniments/launch', lead, typed);
  expect(second.location).toBe(first.location);
  const page = await pages.look(first.location, lead);
  expect(page.html).toContain('C’est fait\u00a0: L’accompagnement a été lancé.');
  const { view } = await viewOf(first.location.replace(/\?.*/, ''));
  expect(view).toMatchObject({
    motives: ['teamRequest', 'other'],
    why: 'Parce que.\nVraiment.',
    firstPeer: true,
    fundedUntil: null,
  });
});

test('what is missing is named at its field and above the form, and what was typed is kept', async () => {
  const { key } = await hidden('/accompaniments/launch');
  const typed = {
    key,
    why: 'Mes <mots>',
    'fundedUntil.day': '31',
    'fundedUntil.month': '2',
    'fundedUntil.year': '2028',
  };
  const { status, html } = await pages.send('/accompaniments/launch', lead, typed);
  expect(status).toBe(422);
  expect(html).toContain('3 choses sont à revoir');
  expect(html).toContain('<a href="#field-motives">Choisissez une réponse.</a>');
  expect(html).toContain('<a href="#field-funding">Choisissez une réponse.</a>');
  expect(html).toContain('<a href="#field-fundedUntil-day">Cette date n’existe pas.');
  for (const id of ['field-motives', 'field-funding', 'field-fundedUntil-day'])
    expect(html).toContain(`id="${id}"`);
  expect(html).toMatch(/<textarea[^>]*>Mes &lt;mots&gt;<\/textarea>/);
  expect(html).toMatch(/name="fundedUntil\.day"[^>]* value="31"/);
  expect(hiddenIn(html, 'key')).toBe(key);
});

test('a command reaches the process, under the role that was looked as', async () => {
  const page = await launched();
  const url = `${page}/write-plan?as=lead`;
  const { status, location } = await pages.send(url, lead, {
    ...(await hidden(url)),
    plan: 'Un pas après l’autre',
  });
  expect([status, location]).toEqual([303, `${page}?as=lead&done=writePlan`]);
  expect((await viewOf(page)).view.plan).toBe('Un pas après l’autre');
});

test('a text that is too long is kept whole and said to be too long', async () => {
  const page = await launched();
  const url = `${page}/close`;
  const why = 'é'.repeat(2001);
  const { status, html } = await pages.send(url, lead, { ...(await hidden(url)), why });
  expect([status, html.includes(why)]).toEqual([422, true]);
  expect(html).toContain(`C’est trop long : ${(2000).toLocaleString('fr-BE')} caractères au plus.`);
});

test('whoever looked before somebody else changed it is told so, and sends again with what they typed', async () => {
  const page = await launched();
  const url = `${page}/close`;
  const seen = await hidden(url);
  const plan = `${page}/write-plan`;
  await pages.send(plan, lead, { ...(await hidden(plan)), plan: 'Entre-temps' });
  const stale = await pages.send(url, lead, { ...seen, why: 'Fini', checked: 'yes' });
  expect(stale.status).toBe(412);
  expect(stale.html).toContain('Quelque chose a changé depuis');
  expect(stale.html).toContain('>Fini</textarea>');
  expect((await viewOf(page)).state).toBe('launched');
  const again = {
    key: hiddenIn(stale.html, 'key'),
    etag: hiddenIn(stale.html, 'etag'),
    why: 'Fini',
    checked: 'yes',
  };
  expect(again.etag).not.toBe(seen.etag);
  expect((await pages.send(url, lead, again)).status).toBe(303);
  expect((await viewOf(page)).state).toBe('closed');
});

test('a refusal is said in its place in words, with what may be done instead, and the mended form counts', async () => {
  const page = await launched();
  const url = `${page}/form-group?as=lead`;
  const { team, colleague, lead: louise } = pages.api.here;
  const rows = (as: string) => ({
    'members.rows': '3',
    'members.0.who': team,
    'members.0.as': as,
    'members.1.who': louise,
    'members.1.as': 'other',
    'members.2.who': colleague,
    'members.2.as': 'other',
  });
  const refused = await pages.send(url, lead, { ...(await hidden(url)), ...rows('other') });
  expect(refused.status).toBe(409);
  expect(refused.html).toContain('p-card--refused');
  expect(refused.html).toContain('Le groupe porteur compte au moins une personne');
  expect(refused.html).toContain('Rien n’a été envoyé.');
  expect(refused.html).toContain(`href="${page}/invite?as=lead"`);
  expect(refused.html).toMatch(new RegExp(`<option value="${team}" selected>`));
  const mended = { ...rows('fieldWorker'), 'members.1.as': 'personConcerned' };
  const again = { key: hiddenIn(refused.html, 'key'), etag: hiddenIn(refused.html, 'etag') };
  expect((await pages.send(url, lead, { ...again, ...mended })).status).toBe(303);
  expect((await viewOf(page)).view.workingGroup).toHaveLength(3);
});

test('a row more is one button away, without a script, and loses nothing', async () => {
  const page = await launched();
  const url = `${page}/form-group`;
  const { html } = await pages.send(url, lead, {
    ...(await hidden(url)),
    'members.rows': '3',
    'members.1.who': pages.api.here.team,
    add: 'members',
  });
  expect(hiddenIn(html, 'members.rows')).toBe('4');
  expect(html.match(/name="members\.\d\.who"/g)).toHaveLength(4);
  expect(html).toContain(`<option value="${pages.api.here.team}" selected>`);
  expect(html).not.toContain('govuk-error-summary');
});

test('an error in a row is told at that row, also when the row before it was left empty', async () => {
  const page = await launched();
  const url = `${page}/form-group`;
  const { html } = await pages.send(url, lead, {
    ...(await hidden(url)),
    'members.rows': '4',
    'members.2.who': pages.api.here.team,
  });
  expect(html).toContain('<a href="#field-members-2-as">');
  expect(html).toContain('<a href="#field-members">Il en faut au moins 3.</a>');
});

test('the same form sent again with other words is held back once, then counts', async () => {
  const page = await launched();
  const url = `${page}/write-plan`;
  const seen = await hidden(url);
  await pages.send(url, lead, { ...seen, plan: 'Un' });
  const other = await pages.send(url, lead, { ...seen, plan: 'Deux' });
  expect(other.status).toBe(409);
  expect(other.html).toContain('Ce formulaire a déjà été envoyé une fois');
  const again = { key: hiddenIn(other.html, 'key'), etag: hiddenIn(other.html, 'etag'), plan: 'Deux' };
  expect((await pages.send(url, lead, again)).status).toBe(303);
  expect((await viewOf(page)).view.plan).toBe('Deux');
});

test('a command that is closed says why and asks nothing', async () => {
  const { status, html } = await pages.look(`${await launched()}/start-preparation`, lead);
  expect(status).toBe(200);
  expect(html).toContain('Le groupe porteur n’est pas encore formé.');
  expect(html).not.toContain('name="key"');
});

test('an element of a list is chosen by what it says', async () => {
  const job = (await describeJob(pages.api)).url.replace('/v1', '');
  const write = `${job}/write-clause?as=lead`;
  const sent = await pages.send(write, lead, {
    ...(await hidden(write)),
    code: 'mission',
    text: 'Accueillir autour d’un café',
  });
  expect(sent.status).toBe(303);
  const { html } = await pages.look(`${job}/open-comments?as=lead`, lead);
  await pages.send(`${job}/open-comments?as=lead`, lead, {
    key: hiddenIn(html, 'key'),
    etag: hiddenIn(html, 'etag'),
    of: 'team',
    'until.day': '1',
    'until.month': '4',
    'until.year': '2027',
  });
  const commenting = await pages.look(`${job}/comment?as=lead`, lead);
  expect(commenting.html).toMatch(/<option value="[0-9a-f-]{36}">mission · Accueillir autour d’un café</);
});

test('the key of a form decides, also against the same command given to the API', async () => {
  const page = await launched();
  const url = `${page}/write-plan`;
  const { key, etag } = await hidden(url);
  await pages.send(url, lead, { key, etag, plan: 'Un seul' });
  const { token } = { token: pages.api.tokens.lead };
  const again = await post(pages.api, `/v1${url}`, {
    token,
    key,
    ifMatch: `"${etag}"`,
    body: { plan: 'Un seul' },
  });
  expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([200, 'true']);
});
