import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kind, kinds } from '#domain/kinds.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { isRole } from '#domain/roles.ts';
import { wordsOf } from '#domain/words/words.ts';
import { kebab } from '#services/wire/names.ts';
import { describeJob, launch, post, prepare } from '../support/api.ts';
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

test('a process page says where it stands, whose turn it is and by when, what is open, what not yet and why', async () => {
  const { url } = await launch(pages.api);
  const { status, html } = await pages.look(pageOf(url), lead);
  expect(status).toBe(200);
  expect(html).toContain('<h1 class="p-h1">Étape 1\u00a0sur 6\u00a0: Lancé</h1>');
  expect(html).toContain('C’est à vous, Louise');
  expect(html).toMatch(/<p class="p-text">Choisir un·e <a class="p-term" [^>]+>conseiller·ère PAT<\/a><\/p>/);
  expect(html).toMatch(
    /<a class="govuk-button" role="button" href="[^"]+\/attach-advisor\?as=lead">Choisir un·e/,
  );
  expect(html).toContain('aria-current="step"');
  expect(html).toContain('la barrière est fermée. Il manque\u00a0: Préparation de l’équipe, Description');
  expect(html).toContain(`href="${pageOf(url)}/write-plan?as=lead"`);
  expect(html).toMatch(
    /<h3 class="p-h3">Démarrer la préparation de l’équipe<\/h3><p class="p-soft">Le groupe porteur n’est pas/,
  );
  expect(html).toContain('<p class="p-written">Nous voulons une pair-aidante</p>');
  expect(html).toContain('demande de l’équipe');
  expect(html).toContain('L’accompagnement a été lancé');
  expect(html).toContain('2 mars 2027, par : responsable du projet');
});

test('people are named and nobody reads an id', async () => {
  const { url } = await launch(pages.api);
  const { html } = await pages.look(pageOf(url), lead);
  expect(html).toMatch(/Louise · responsable du projet/);
  const seen = html.replaceAll(/(?:href|action|data-watch)="[^"]*"/g, '');
  expect(seen).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

test('what people wrote is shown as they wrote it, never as markup', async () => {
  const why = '<script>alert(1)</script> & "rien"';
  const { headers } = await post(pages.api, '/v1/accompaniments', {
    token: pages.api.tokens.lead,
    body: { motives: ['other'], why, funding: 'notYet', fundedUntil: null, firstPeer: false },
  });
  const { html } = await pages.look(pageOf(String(headers['location'])), lead);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;rien&quot;');
  expect(html).not.toContain('<script>');
});

test('what belongs to the same accompaniment is one click away', async () => {
  const job = await describeJob(pages.api);
  const { html } = await pages.look(pageOf(job.url), lead);
  expect(html).toContain(`href="/accompaniments/${job.accompaniment}"`);
  // There is no version yet: nothing to compare.
  expect(html).not.toContain('/differences');
  const differences = await pages.look(`${pageOf(job.url)}/differences`, lead);
  expect(differences.status).toBe(200);
});

test('for whoever holds no role in it a process does not exist', async () => {
  const { url } = await launch(pages.api);
  for (const person of ['Zoé', 'Charles']) {
    const cookie = await pages.comeIn(person);
    expect((await pages.look(pageOf(url), cookie)).status).toBe(404);
    expect((await pages.look(`${pageOf(url)}/close`, cookie)).status).toBe(404);
    expect(
      (await pages.send(`${pageOf(url)}/close`, cookie, { why: 'x', key: 'k1', etag: 'x' })).status,
    ).toBe(404);
  }
  expect((await pages.look(`${pageOf(url)}?as=hr`, lead)).status).toBe(403);
});

/** Where one of a kind stands, who looks at it, and the accompaniment in which people begin another. */
interface Born {
  readonly at: string;
  readonly by: string;
  readonly within?: string;
}

test('every command that people give, of every kind of process, has its page: none is missing', async () => {
  const born: { readonly [K in Kind]: Born } = {
    accompaniment: { at: pageOf((await launch(pages.api)).url), by: lead },
    'team-preparation': { at: pageOf((await prepare(pages.api)).url), by: lead },
    'job-description': { at: pageOf((await describeJob(pages.api)).url), by: lead },
  };
  const missing: string[] = [];
  const reached: string[] = [];
  for (const kind of kinds) {
    for (const [command, line] of Object.entries(processOf(kind).commands)) {
      if (!line.by.some(isRole) || line.byLinkOnly) continue;
      const isStart = line.from.every((state) => state === 'new');
      const { at, by, within } = born[kind];
      const belongs = isStart && within !== undefined ? `?accompaniment=${within}` : '';
      const url = `${isStart ? `/${kind}s` : at}/${kebab(command)}${belongs}`;
      const { status, html } = await pages.look(url, by);
      const title = wordsOf(kind, 'fr').commands[command]?.does ?? '?';
      const isThere =
        status === 200 && html.includes(`<h1 class="p-h1">${title.replaceAll('&', '&amp;')}</h1>`);
      (isThere ? reached : missing).push(`${kind}.${command}`);
    }
  }
  expect(missing).toEqual([]);
  expect(reached.length).toBeGreaterThan(50);
});

test('every action that a page offers leads to a form that can be filled in', async () => {
  const job = pageOf((await describeJob(pages.api)).url);
  for (const [url, cookie] of [
    [job, lead],
    [pageOf((await prepare(pages.api)).url), team],
  ] as const) {
    const { html } = await pages.look(url, cookie);
    const open = [...html.matchAll(/rows__link" href="([^"]+\?as=[a-z]+)"/g)].map((one) => one[1] ?? '');
    expect(open.length).toBeGreaterThan(2);
    // What is only read stands beside: two versions side by side.
    for (const one of open.filter((each) => !each.includes('/differences')))
      expect((await pages.look(one, cookie)).html).toContain('<form method="post" action="/');
  }
});
