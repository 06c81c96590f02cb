import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '#db/people.ts';
import { describeJob, launch } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const ways = (html: string): readonly string[] =>
  [...html.matchAll(/<a class="p-nav" href="([^"]+)"/g)].map((one) => one[1] ?? '');

test('a new house is told what to do first, and where to begin', async () => {
  const { html } = await pages.look('/', await pages.comeIn('Zoé'));
  expect(html).toContain('Vous voulez engager un·e pair-aidant·e');
  expect(html).toContain('href="/accompaniments/launch"');
});

test('whoever may begin nothing and has nothing yet is told so, and offered nothing', async () => {
  const { html } = await pages.look('/', await pages.comeIn('Charles'));
  expect(html).toContain('Vous n’avez rien à faire aujourd’hui');
  expect(html).toContain('Aucun accompagnement ne vous est ouvert');
  expect(html).not.toContain('/accompaniments/launch');
});

test('a lead reads whose turn it is before where everything stands', async () => {
  const { url } = await launch(pages.api);
  const { html } = await pages.look('/', await pages.comeIn('Louise'));
  const button = `href="${url.replace('/v1', '')}/form-group?as=lead">Former le groupe porteur</a>`;
  expect(html).toContain('C’est à vous, Louise');
  expect(html.indexOf(button)).toBeGreaterThan(0);
  expect(html.indexOf('1\u00a0sur 6 · Lancé')).toBeGreaterThan(html.indexOf(button));
  expect(html).toMatch(/avant le \p{L}+ \d+\s\p{L}+/u);
});

test('whoever only advises comes to the board', async () => {
  const { status, location } = await pages.look('/', await pages.comeIn('Ada'));
  expect([status, location]).toEqual([303, '/accompaniments']);
});

test('there are three ways at most, the present one is marked, and what waits is counted and said', async () => {
  const cookie = await pages.comeIn('Louise');
  const { html } = await pages.look('/inbox', cookie);
  expect(ways(html)).toEqual(['/inbox', '/accompaniments', '/account']);
  expect(html).toMatch(
    /href="\/inbox" aria-current="page">À faire <span class="p-count" aria-hidden="true">(\d+)<\/span><span class="govuk-visually-hidden">, \1 en attente/,
  );
});

test('the person concerned has a page of their own: what happens, what to ask, what to refuse, who reads what', async () => {
  const { api } = pages;
  const job = await describeJob(api);
  const person = await addPerson(
    api.store,
    { house: api.here.house, language: 'fr', name: 'Malik', email: 'malik@example.org' },
    testMoment,
  );
  const token = await api.tokenOf(person);
  await seat(api.store, { person, house: api.here.house, accompaniment: job.accompaniment, role: 'person' });
  await seat(api.store, { person, house: api.here.house, accompaniment: null, role: 'team' });
  pages.people.push({ person: 'Malik', role: 'person', institution: 'Les Aubépines', token });
  const { html } = await pages.look('/', await pages.comeIn('Malik'));
  expect(ways(html)).toEqual(['/', '/inbox', '/account']);
  for (const title of [
    'Ce qui se passe',
    'Ce que vous pouvez demander',
    'accepter ou refuser',
    'Qui voit quoi',
  ])
    expect(html).toContain(title);
  expect(html).toContain(`href="/job-descriptions/${job.id}/set-language?as=person"`);
  expect(html).toMatch(/Lu par\u00a0: [^<]*responsable du projet/);
  expect(html).toContain('href="/accompaniments">Accompagnements</a>');
});
