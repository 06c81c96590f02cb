import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob, launch } from '../support/api.ts';
import { colleagueOf, sayAt, wholeClauses } from '../support/official-job.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const h1 = (html: string): string => /<h1 class="p-h1">([^<]*)/.exec(html)?.[1] ?? '';
const statesOf = async (url: string): Promise<string> => h1((await pages.look(url, lead)).html);

/** An accompaniment, and the form that closes it as it was shown. */
async function closing() {
  const { url } = await launch(pages.api);
  const page = url.replace('/v1', '');
  const { html } = await pages.look(`${page}/close?as=lead`, lead);
  const to = /action="(\/accompaniments[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { page, to, html, key: hiddenIn(html, 'key'), etag: hiddenIn(html, 'etag') };
}

test('a form that weighs leads to a page that says what was typed and what follows; nothing is sent yet', async () => {
  const { page, to, html: form, key, etag } = await closing();
  expect(form).toMatch(/<button type="submit" class="govuk-button">Vérifier avant d’envoyer/);
  const { status, html } = await pages.send(to, lead, { why: 'Le projet s’arrête <là>.', key, etag });
  expect(status).toBe(200);
  expect(h1(html)).toBe('Vérifier avant d’envoyer');
  expect(html).toContain('<p class="p-written">Le projet s’arrête &lt;là&gt;.</p>');
  expect(html).toContain('Rien n’est encore envoyé.');
  expect(html).toMatch(
    /Lisent ce que vous écrivez<\/dt><dd>Pair-aidant·e, responsable du projet \(Louise\), /,
  );
  expect(html).toMatch(/Reçoivent un message<\/dt><dd>Conseiller·ère PAT, responsable du projet \(Louise\)/);
  expect(html).toMatch(/Cela devient<\/dt><dd>Clôturé/);
  expect(html).toContain('Cela compte tout de suite');
  expect(hiddenIn(html, 'key')).toBe(key);
  expect(hiddenIn(html, 'etag')).toBe(etag);
  expect(hiddenIn(html, 'why')).toBe('Le projet s’arrête &lt;là&gt;.');
  expect(await statesOf(page)).toContain('Lancé');
});

test('sent from there it is done, once however often it is sent', async () => {
  const { page, to, key, etag } = await closing();
  const sent = { why: 'Fini.', key, etag, checked: 'yes' };
  const both = [await pages.send(to, lead, sent), await pages.send(to, lead, sent)];
  expect(both.map((one) => one.status)).toEqual([303, 303]);
  const { html } = await pages.look(page, lead);
  expect(h1(html)).toBe('Clôturé');
  expect(html.split('L’accompagnement a été clôturé').length).toBe(2);
});

test('going back to change something keeps everything, the key too', async () => {
  const { to, key, etag } = await closing();
  const { status, html } = await pages.send(to, lead, {
    why: 'À redire',
    key,
    etag,
    checked: 'yes',
    change: 'why',
  });
  expect(status).toBe(200);
  expect(h1(html)).toBe('Clôturer');
  expect(html).toMatch(/<textarea[^>]*name="why"[^>]*>À redire<\/textarea>/);
  expect(hiddenIn(html, 'key')).toBe(key);
});

test('what is missing is said before there is anything to check, and a refusal after it keeps what was typed', async () => {
  const { page, to, key, etag } = await closing();
  const missing = await pages.send(to, lead, { why: '', key, etag });
  expect(missing.status).toBe(422);
  expect(missing.html).toContain('Écrivez une réponse.');
  await sayAt(pages.api, `/v1${page}`, 'close', { why: 'Plus vite' });
  const late = await pages.send(to, lead, { why: 'Trop tard', key, etag, checked: 'yes' });
  expect(late.status).toBeGreaterThan(400);
  expect(late.html).toContain('Trop tard</textarea>');
  expect(late.html).toContain('Rien n’a été envoyé.');
});

test('what asks for nothing and weighs is looked at at once, and says that it only counts together', async () => {
  const { url, accompaniment } = await describeJob(pages.api);
  for (const role of ['manager', 'hr'] as const) await colleagueOf(pages.api, accompaniment, role);
  await sayAt(pages.api, url, 'fill-from', { source: 'template', clauses: wholeClauses });
  await sayAt(pages.api, url, 'set-shares', { line1: 60, line2: 30 });
  const page = url.replace('/v1', '');
  const propose = await pages.look(`${page}/propose?as=lead`, lead);
  expect(h1(propose.html)).toBe('Vérifier avant d’envoyer');
  expect(propose.html).toContain('C’est votre voix. Rien ne s’applique sans l’accord des autres.');
  expect(propose.html).toMatch(/Cela devient<\/dt><dd>Proposée à l’accord/);
  const done = await pages.send(`${page}/propose?as=lead&sent=1`, lead, {
    key: hiddenIn(propose.html, 'key'),
    etag: hiddenIn(propose.html, 'etag'),
    checked: 'yes',
  });
  expect(done.status).toBe(303);
  // Both answers of the turn stand side by side, none before the other.
  const { html } = await pages.look(page, lead);
  const card = /<section class="p-card p-card--yours"[^]*?<\/section>/.exec(html)?.[0] ?? '';
  expect(card.match(/govuk-button--secondary/g)).toHaveLength(2);
  expect(card).toContain(`${page}/approve?as=lead`);
  expect(card).toContain(`${page}/ask-change?as=lead`);
  expect(h1((await pages.look(`${page}/approve?as=lead`, lead)).html)).toBe('Vérifier avant d’envoyer');
});
