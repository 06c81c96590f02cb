import { afterAll, beforeAll, expect, test } from 'vitest';
import { bornOf, describeJob, launch, prepare } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { colleagueOf, officialJob, sayAt, wholeClauses } from '../support/official-job.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
let team = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
  team = await pages.comeIn('Tom');
});
afterAll(() => pages.close());

const pageOf = (url: string): string => url.replace('/v1', '');

/** The card at the head of a page, without the breaks between its lines. */
const cardIn = (html: string): string =>
  (/<(section|div)[^>]+id="turn"[\s\S]*?<\/\1>/.exec(html)?.[0] ?? '').replaceAll('\n', '');

const ways = (card: string): readonly string[] =>
  [...card.matchAll(/<a class="govuk-button[^>]*>([^<]+)/g)].map(([, text = '']) => text);

const filled = /class="govuk-button" role="button"/;

test('a step that nobody dated says the ways on at the head of the page, and not a second time below', async () => {
  const job = await describeJob(pages.api);
  const { html } = await pages.look(pageOf(job.url), lead);
  const card = cardIn(html);
  expect(card).toContain('Rien n’est attendu à une date précise. Vous pouvez avancer quand vous voulez.');
  expect(ways(card)).toEqual([
    'Lire et travailler le texte, point par point',
    'Ouvrir un tour de commentaires',
  ]);
  expect(card).not.toMatch(filled);
  expect(html.match(/\/open-comments\?/g)).toHaveLength(1);
  expect(html).not.toContain('Pour avancer');
  expect(html).toContain('Ce que vous pouvez faire');
});

test('where the card holds all there is, nothing is announced below it', async () => {
  const job = await officialJob(pages.api);
  const { html } = await pages.look(`${pageOf(job.url)}?as=team`, team);
  // The team may only read this one.
  expect(ways(cardIn(html))).toEqual(['Lire le texte, point par point']);
  expect(html).not.toContain('Ce que vous pouvez faire');
});

test('where what is missing goes on in another process, the one way is to go there', async () => {
  const { url } = await launch(pages.api);
  const { here, tokens } = pages.api;
  await sayAt(pages.api, url, 'attach-advisor', { advisor: here.advisor }, tokens.lead);
  const held = { step: 'preparation', on: null, note: null };
  expect((await sayAt(pages.api, url, 'hold-before', held, tokens.lead)).statusCode).toBe(200);
  const seen = async () => cardIn((await pages.look(pageOf(url), lead)).html);
  expect(await seen()).toContain('Démarrer la description de fonction');
  const started = await sayAt(pages.api, url, 'start-description', { language: 'fr' }, tokens.lead);
  expect(started.statusCode).toBe(200);
  await bornOf(
    pages.api,
    url.slice(-36),
    'job-description',
    { language: 'fr' },
    started.json().view.description,
  );
  const card = await seen();
  expect(card).toContain('La description de fonction n’est pas encore officielle.');
  expect(ways(card)).toEqual(['Voir\u00a0: Description de fonction']);
});

test('what was just started opens in a moment, says so, and is watched until there is something to see', async () => {
  const { url } = await launch(pages.api);
  const accompaniment = url.slice(-36);
  const other = await colleagueOf(pages.api, accompaniment, 'manager');
  const { here, tokens } = pages.api;
  const members = [
    { who: here.lead, as: 'leadership' },
    { who: here.team, as: 'fieldWorker' },
    { who: other.id, as: 'personConcerned' },
  ];
  await sayAt(pages.api, url, 'attach-advisor', { advisor: here.advisor }, tokens.lead);
  await sayAt(pages.api, url, 'form-group', { members }, tokens.lead);
  const started = await sayAt(pages.api, url, 'start-preparation', {}, tokens.lead);
  expect(started.statusCode).toBe(200);
  const { html } = await pages.look(`${pageOf(url)}?as=lead&done=formGroup`, lead);
  expect(html).not.toContain('s’ouvre');
  const after = await pages.look(`${pageOf(url)}?as=lead&done=startPreparation`, lead);
  expect(after.html).toContain('s’ouvre');
  expect(after.html).toMatch(/data-watch="[^"]*team-preparation\/[0-9a-f-]{36}/);
});

test('a turn of a role to which nobody was invited says so to whoever may invite, and to nobody else', async () => {
  const { url } = await prepare(pages.api);
  const said = /Personne n’a encore été invité comme\u00a0: équipe d’accueil\. <a class="p-link" href="\/acc/;
  expect(cardIn((await pages.look(pageOf(url), lead)).html)).toMatch(said);
  expect(cardIn((await pages.look(pageOf(url), team)).html)).not.toContain('Personne n’a encore été invité');
});

test('what closes the answer that a turn waits for is said, with what helps before the other answers', async () => {
  const { url, accompaniment } = await describeJob(pages.api);
  await colleagueOf(pages.api, accompaniment, 'manager');
  await sayAt(pages.api, url, 'fill-from', { source: 'template', clauses: wholeClauses });
  await sayAt(pages.api, url, 'set-shares', { line1: 60, line2: 30 });
  await sayAt(pages.api, url, 'propose', {});
  const card = cardIn((await pages.look(pageOf(url), team)).html);
  expect(card).toContain(
    '<dt>Ce qui bloque</dt><dd>L’équipe n’a pas encore choisi qui parle pour elle.</dd>',
  );
  expect(ways(card)).toEqual(['Choisir qui parle pour l’équipe', 'Demander un changement']);
  expect(card).not.toMatch(filled);
});

test('going back along the road is not called going on', async () => {
  const { url, accompaniment } = await describeJob(pages.api);
  const hr = await colleagueOf(pages.api, accompaniment, 'hr');
  await sayAt(pages.api, url, 'fill-from', { source: 'template', clauses: wholeClauses });
  await sayAt(pages.api, url, 'set-shares', { line1: 60, line2: 30 });
  await sayAt(pages.api, url, 'propose', {});
  await sayAt(pages.api, url, 'approve', {}, hr.token);
  await sayAt(pages.api, url, 'approve', {});
  const { html } = await pages.look(pageOf(url), lead);
  expect(html).toMatch(/À cette étape<\/h3>[\s\S]*\/ask-change\?/);
  expect(html).not.toContain('Pour avancer');
});

test('of several roles a page is looked at in the one that is asked for something', async () => {
  const { url, id } = await prepare(pages.api);
  const { here, store } = pages.api;
  const { accompaniment } = await pages.api.app
    .inject({ url, headers: { authorization: `Bearer ${pages.api.tokens.lead}` } })
    .then((answer) => answer.json());
  await seat(store, { person: here.team, house: here.house, accompaniment, role: 'group' });
  const { html } = await pages.look(`/team-preparations/${id}`, team);
  expect(html).toMatch(/aria-current="page">équipe d’accueil</);
  expect(html).toContain('C’est à vous, Tom');
  const asGroup = await pages.look(`/team-preparations/${id}?as=group`, team);
  expect(asGroup.html).toMatch(/aria-current="page">groupe porteur</);
});

test('people are chosen by name, and who comes from another house is said to', async () => {
  const { url } = await launch(pages.api);
  const { html } = await pages.look(`${pageOf(url)}/attach-advisor`, lead);
  const names = [...html.matchAll(/<option value="[^"]+"[^>]*>([^<]+)/g)].map(([, name = '']) => name);
  expect(names).toContain('Ada (autre organisation)');
  expect(names).toContain('Louise');
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'fr')));
});

test('a form that asks for several people leads to inviting who is missing, and one that asks for one does not', async () => {
  const { url } = await launch(pages.api);
  const group = await pages.look(`${pageOf(url)}/form-group`, lead);
  const [, to = ''] = /<a [^>]+href="([^"]+)">Quelqu’un manque dans la liste/.exec(group.html) ?? [];
  expect(to).toBe(`/invitations?into=${encodeURIComponent(`${pageOf(url)}/invite`)}`);
  const inviting = await pages.look(to, lead);
  expect(inviting.status).toBe(200);
  expect(inviting.html).toContain('Envoyer l’invitation');
  const advisor = await pages.look(`${pageOf(url)}/attach-advisor`, lead);
  expect(advisor.html).not.toContain('/invitations?into=');
});

test('the door of the demonstration says by whom to begin, where its people are many', async () => {
  expect((await pages.look('/demo')).html).not.toContain('Par où commencer');
  const [louise] = pages.people.splice(0, 1);
  if (!louise) throw new Error('Nobody stands at the door.');
  pages.people.unshift({ ...louise, shows: 'launch' });
  const { html } = await pages.look('/demo');
  expect(html).toMatch(
    /Par où commencer<\/h2>[\s\S]*href="#Louise">Louise<\/a><p class="p-soft">Rien n’est encore/,
  );
  expect(html).toContain('<li id="Louise"><form method="post" action="/demo/Louise">');
});
