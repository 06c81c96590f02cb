import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob, get, post } from '../support/api.ts';
import { demand, longText } from '../support/long-text.ts';
import { colleagueOf, officialJob, sayAt, wholeClauses } from '../support/official-job.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

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

const drafted = async (...clauses: readonly object[]) => {
  const job = await describeJob(pages.api);
  const say = (command: string, body: object = {}, token?: string) =>
    sayAt(pages.api, job.url, command, body, token);
  for (const one of clauses) await say('write-clause', { text: null, decideBy: null, ...one });
  const { view } = (await get(pages.api, job.url, pages.api.tokens.lead)).json();
  const ids: readonly string[] = view.clauses.map((one: { id: string }) => one.id);
  return { ...job, page: pageOf(job.url), say, ids };
};

const titles = (html: string): readonly string[] =>
  [...html.matchAll(/<h2 class="p-h3" id="title-[^"]*">([^<]*)</g)].map((one) => one[1] ?? '');

test('the parts are read in the order of their headings, numbered, and what is not written has its place', async () => {
  const { page, ids } = await drafted(
    { code: 'limit', text: 'Ne conduit pas.' },
    { code: 'mission', text: 'Accueillir.' },
    { code: 'timePlace', decideBy: '2027-04-09' },
  );
  const { html } = await pages.look(`${page}/text`, lead);
  expect(titles(html)).toEqual([
    'Titre officiel',
    'Raison d’être',
    '1. Mission',
    'Mission',
    '2. Limite\u00a0: ce que la personne ne fait pas',
    'Limite\u00a0: ce que la personne ne fait pas',
    'Place dans les réunions et les décisions',
    'Accès au dossier',
    'Hiérarchie',
    'Supervision et appui',
    'Présentation de soi',
    'Formation, si la personne le souhaite',
    '3. Horaire et lieu',
    'Révision',
  ]);
  expect(html).toContain(`href="${page}/write-clause?as=lead&amp;then=text&amp;code=fileAccess"`);
  expect(html).toContain(`href="${page}/change-clause?as=lead&amp;then=text&amp;clause=${ids[1]}"`);
  expect(html).toContain('À décider avec la personne avant le 9\u00a0avril 2027.');
});

test('what is missing before it can be proposed is a list of links', async () => {
  const { page, ids } = await drafted(
    { code: 'title', text: 'Pair-aidant·e' },
    { code: 'training', text: demand },
  );
  const { html } = await pages.look(`${page}/text`, lead);
  expect(html).toContain('Avant de pouvoir «\u00a0proposer à l’accord\u00a0»');
  expect(html).toContain('La raison d’être n’est pas encore écrite.');
  expect(html).toContain(`href="${page}/write-clause?as=lead&amp;then=text&amp;code=purpose"`);
  expect(html).toContain(`href="${page}/set-shares?as=lead&amp;then=text"`);
  expect(html).toContain(
    `<a class="p-link" href="#at-${ids[1]}">« Un diplôme de pair-aidance est exigé. »</a>`,
  );
  expect(html).not.toContain('Le titre officiel n’est pas encore écrit.');
});

test('a sentence that was found is underlined where it stands, and the one offered is one link away', async () => {
  const { page, ids } = await drafted({ code: 'training', text: demand });
  const { html } = await pages.look(`${page}/text`, lead);
  expect(html).toContain('<mark class="p-found">Un diplôme de pair-aidance est exigé.</mark> Le reste');
  const take = `${page}/change-clause?as=lead&then=text&clause=${ids[0]}&reword=0`;
  expect(html).toContain(`href="${take.replaceAll('&', '&amp;')}"`);
  const form = await pages.look(take, lead);
  expect(form.html).toMatch(
    />Le service tient à la formation\. Aucune formation ni diplôme n’est exigé\.[^<]*</,
  );
  const hidden = {
    key: hiddenIn(form.html, 'key'),
    etag: hiddenIn(form.html, 'etag'),
    clause: String(ids[0]),
  };
  const { location } = await pages.send(`${take}&sent=1`, lead, {
    ...hidden,
    text: 'Une formation est possible.',
  });
  expect(location).toBe(`${page}/text?as=lead&done=changeClause#at-${ids[0]}`);
  const after = await pages.look(location.replace(/#.*/, ''), lead);
  expect(after.html).toContain('C’est fait\u00a0: Une clause a changé.');
  expect(after.html).not.toContain('<mark');
});

test('a form with such a sentence quotes it', async () => {
  const { page } = await drafted({ code: 'training', text: demand });
  const { html } = await pages.look(`${page}/change-clause`, lead);
  expect(html).toContain(
    '<blockquote class="p-finding__quote">Un diplôme de pair-aidance est exigé.</blockquote>',
  );
});

test('what was said about a part stands beside it: comments with who and when, answers, and a link to answer', async () => {
  const { page, ids, url } = await longText(pages.api);
  const { html } = await pages.look(`${page}/text?as=lead`, lead);
  const [, mission = ''] = html.split(`id="at-${ids[2]}"`);
  const here = mission.slice(0, mission.indexOf('</section>'));
  expect(here).toContain('Commentaires (20)');
  expect(here).toContain('responsable direct·e (N+1), Camille (manager), 2 mars 2027');
  expect(here).toContain('nous l’ajoutons.');
  expect(here).toContain('Lire les 17 d’avant');
  const { view } = (await get(pages.api, url, pages.api.tokens.lead)).json();
  expect(here).toContain(`answer-comment?as=lead&amp;then=text&amp;comment=${view.comments[0].id}`);
  expect(here.match(/class="p-remark"/g)).toHaveLength(20);
});

test('a comment from outside stands under the heading it names', async () => {
  const { page, url } = await longText(pages.api);
  const handed = await post(pages.api, `${url}/comment-from-outside/links`, {
    token: pages.api.tokens.lead,
    body: { count: 1 },
  });
  const [link] = handed.json().links;
  const said = await post(pages.api, `${url}/comment-from-outside`, {
    headers: { authorization: `Link ${link}` },
    body: { voice: 'peerNetwork', about: 'hierarchy', what: 'Qui décide en cas de désaccord ?' },
  });
  expect(said.statusCode).toBe(204);
  const { html } = await pages.look(`${page}/text?as=lead`, lead);
  const [, after = ''] = html.split('id="at-hierarchy"');
  expect(after.slice(0, after.indexOf('</section>'))).toContain('Qui décide en cas de désaccord');
});

test('whoever is asked to comment is led to the text first, from its page and from what there is to do', async () => {
  const { page } = await longText(pages.api);
  const way = `href="${page}/text?as=team"`;
  const { html } = await pages.look(`${page}?as=team`, team);
  const [, turn = ''] = html.split('id="turn"');
  expect(turn.slice(0, turn.indexOf('</section>'))).toContain(`${way}>Lire le texte et commenter</a>`);
  expect(html).toContain(`href="${page}/comment?as=team">Commenter</a>`);
  const todo = await pages.look('/inbox', team);
  expect(todo.html).toContain(`${way}>Lire le texte et commenter</a>`);
});

test('whoever is asked writes under the parts they want, and sends all of it at once', async () => {
  const { page, ids, url } = await longText(pages.api);
  const { html } = await pages.look(`${page}/text`, team);
  expect(html).toContain(`form="written-here"`);
  expect(html).not.toContain('change-clause');
  const sent = {
    key: hiddenIn(html, 'key'),
    [`about.${ids[0]}`]: 'Un autre titre ?\r\nPeut-être.',
    [`about.${ids[3]}`]: 'Oui.',
    [`about.${ids[4]}`]: '  ',
  };
  const first = await pages.send(`${page}/text?as=team&sent=1`, team, sent);
  expect([first.status, first.location]).toEqual([303, `${page}/text?as=team&done=comment#at-${ids[0]}`]);
  await pages.send(`${page}/text?as=team&sent=1`, team, sent);
  const { view } = (await get(pages.api, url, pages.api.tokens.lead)).json();
  const added = view.comments.slice(20);
  expect(added.map((one: { what: string }) => one.what)).toEqual(['Un autre titre ?\nPeut-être.', 'Oui.']);
});

test('nothing that was written there is lost: when one is too long, and when the round is over', async () => {
  const { page, ids, say } = await longText(pages.api);
  const { html } = await pages.look(`${page}/text`, team);
  const long = { [`about.${ids[0]}`]: 'x'.repeat(2001), [`about.${ids[1]}`]: 'Gardé.' };
  const wrong = await pages.send(`${page}/text?as=team&sent=1`, team, {
    key: hiddenIn(html, 'key'),
    ...long,
  });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain(`<a href="#about-${ids[0]}">C’est trop long`);
  expect(wrong.html).toContain('>Gardé.</textarea>');
  await say('close-comments');
  const late = await pages.send(`${page}/text?as=team&sent=1`, team, {
    key: hiddenIn(wrong.html, 'key'),
    [`about.${ids[1]}`]: 'Trop tard ?',
  });
  expect(late.status).toBe(409);
  expect(late.html).toContain('Cette action n’est pas possible à ce stade.');
  expect(late.html).toContain('<p class="p-written">Trop tard ?</p>');
});

test('the approvals stand in a table: who, when, in whose stead, by when, and what is asked to change', async () => {
  const { page, url, accompaniment, say } = await drafted();
  const hr = await colleagueOf(pages.api, accompaniment, 'hr');
  const away = await colleagueOf(pages.api, accompaniment, 'supervisor');
  await say('fill-from', { source: 'template', clauses: wholeClauses });
  await say('set-shares', { line1: 60, line2: 30 });
  await say('name-delegate', { delegate: pages.api.here.team }, pages.api.tokens.team);
  await say('propose');
  const stead = { party: 'hr', who: hr.id, insteadOf: away.id, from: '2027-03-01', until: '2027-03-31' };
  await say('name-substitute', stead);
  await say('approve', {}, hr.token);
  const { html } = await pages.look(`${page}/text?as=lead`, lead);
  const [table = ''] = /<table class="p-agreement">.*?<\/table>/s.exec(html) ?? [];
  const rows = table
    .split('<tr>')
    .slice(1)
    .map((one) => one.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/Responsable du projet Pas encore de réponse réponse attendue avant le .* 2027/);
  expect(rows[2]).toContain('D’accord Camille (hr) à la place de Camille (supervisor) 2 mars 2027');
  expect(html).toContain(`href="${page}/approve?as=lead&amp;then=text"`);
  await say('ask-change', { why: 'Dire qui fixe les heures.' });
  const after = await pages.look(`${page}/text?as=lead`, lead);
  expect(after.html).toContain('Changements demandés');
  expect(after.html).toContain('Dire qui fixe les heures.');
  expect(url).toContain(page);
});

test('an official version is read as it is, and the next one beside it', async () => {
  const { url, say } = await officialJob(pages.api);
  const page = pageOf(url);
  const before = await pages.look(`${page}/text?as=lead`, lead);
  expect(before.html).toContain('Ceci est la version 1, en vigueur depuis le 2\u00a0mars 2027.');
  expect(before.html).toContain(`/translate-clause?as=lead`);
  await say('propose-version', { why: null });
  const { html } = await pages.look(`${page}/text?as=lead`, lead);
  expect(html).toContain('La version 1\u00a0reste en vigueur pendant ce temps.');
  expect(html).toMatch(
    /<th scope="row">Institution<\/th>\s*<td><span class="p-tag p-tag--open">Pas encore de/,
  );
  const old = await pages.look(`${page}/text?as=lead&version=1`, lead);
  expect(old.html).toContain(`href="${page}/text?as=lead">Le texte en cours</a>`);
  expect(old.html).not.toContain('change-clause');
  expect((await pages.look(`${page}/text?version=7`, lead)).status).toBe(404);
});

test('a process without versions has no text, and for a stranger there is none', async () => {
  const { page } = await drafted();
  expect((await pages.look(`${page}/text`, await pages.comeIn('Zoé'))).status).toBe(404);
  expect((await pages.look(`${page}/text?as=hr`, lead)).status).toBe(403);
});
