import { afterAll, beforeAll, expect, test } from 'vitest';
import { revisedJob } from '../support/official-job.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const nextVersion = async () => {
  const job = await revisedJob(pages.api);
  return { ...job, page: job.url.replace('/v1', '') };
};

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

test('while the next version is written, it is compared with the one in force', async () => {
  const { page } = await nextVersion();
  expect((await pages.look(page, lead)).html).toContain(`href="${page}/differences?as=lead"`);
  const { html } = await pages.look(`${page}/differences`, lead);
  expect(html).toMatch(/<option value="draft" selected>Le texte en cours<\/option>/);
  expect(html).toMatch(/<option value="1" selected>Version 1<\/option>/);
});

test('what changed is said in words, part by part in the order of reading, and what did not is folded', async () => {
  const { page } = await nextVersion();
  const { html } = await pages.look(`${page}/differences?as=lead`, lead);
  const [changed = '', folded = ''] = html.split('<details');
  const titles = [...changed.matchAll(/<section class="p-point[^"]*">\s*<h2 class="p-h3">(.*?)<\/h2>/gs)];
  expect(titles.map((one) => plain(one[1] ?? '').trim())).toEqual(
    [
      'Avec les personnes accompagnées, en %',
      'Avec l’institution et l’équipe, en %',
      'Mission ajouté',
      'Limite\u00a0: ce que la personne ne fait pas retiré',
      'Place dans les réunions et les décisions changé',
    ].map((one) => one.replaceAll('\u00a0', ' ')),
  );
  const said = plain(changed).replaceAll('&nbsp;', ' ');
  expect(said).toContain('Ce que dit [ajouté : toujours ]la clause : places.');
  expect(said).toContain('[ajouté : Animer un groupe.]');
  expect(said).toContain('[retiré : Ce que dit la clause : limit.]');
  expect(html).toContain('<del>');
  expect(folded).toContain('Titre officiel');
  expect(folded).toContain('points n’ont pas changé');
});

test('who opened a version and who agreed to it stands at its head', async () => {
  const { page } = await nextVersion();
  const { html } = await pages.look(`${page}/differences?as=lead`, lead);
  const said = plain(html);
  expect(html).toMatch(/Ouverte par<\/p><ul class="p-list"><li>institution<\/li>/);
  expect(said).toContain('ressources humaines, Camille (hr), 2 mars 2027');
  expect(said).toContain('Camille (hr)');
  expect(html).not.toMatch(/>\s*(?:mission|limit|institution_|hr)\s*<\/dd>/);
});

test('any two are chosen in two lists, and a list left empty says nothing', async () => {
  const { page, say, person } = await nextVersion();
  await say('write-clause', { code: 'limit', text: 'Pas de garde.' });
  await say('agree-version', {}, person.token);
  await say('agree-version');
  const { html } = await pages.look(`${page}/differences?from=1&to=2&as=lead`, lead);
  expect(html).toMatch(/<option value="2" selected>/);
  expect(html).not.toContain('value="draft"');
  expect((await pages.look(`${page}/differences?from=&to=2`, lead)).status).toBe(200);
  expect((await pages.look(`${page}/differences?from=9&to=2`, lead)).status).toBe(404);
});
