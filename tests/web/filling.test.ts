import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob, get } from '../support/api.ts';
import { testMoment } from '../support/houses.ts';
import { sayAt } from '../support/official-job.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const odt = 'application/vnd.oasis.opendocument.text';
const fixture = readFileSync(new URL('../fixtures/function-sheets/association-fr.odt', import.meta.url));

const drafted = async () => {
  const job = await describeJob(pages.api);
  return { ...job, page: job.url.replace('/v1', '') };
};

const line = (part: string): string => `--edge\r\nContent-Disposition: form-data; ${part}\r\n`;

/** Sends the form with a file as a browser does. */
async function sendSheet(
  page: string,
  { text = '', name = '', type = 'application/octet-stream', bytes = Buffer.alloc(0) },
) {
  const payload = Buffer.concat([
    Buffer.from(`${line('name="text"')}\r\n${text}\r\n`),
    Buffer.from(`${line(`name="file"; filename="${name}"`)}Content-Type: ${type}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--edge--\r\n'),
  ]);
  const answer = await pages.api.app.inject({
    method: 'POST',
    url: `${page}/fill/sheet?as=lead&sent=1`,
    headers: {
      cookie: lead,
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=edge',
    },
    payload,
  });
  return { status: answer.statusCode, html: answer.body };
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What a browser would send of a page as it was shown. */
function fieldsOf(html: string): { [name: string]: string } {
  const fields: { [name: string]: string } = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? '';
    const isLeft = /type="(?:checkbox|radio)"/.test(tag) && !tag.includes(' checked');
    if (name !== '' && !isLeft) fields[name] = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = plain(text);
  for (const [, name = '', options = ''] of html.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return fields;
}

const clausesOf = async (url: string): Promise<readonly { code: string; text: string | null }[]> =>
  (await get(pages.api, url, pages.api.tokens.lead)).json().view.clauses;

test('a file is read, shown clause by clause with what found no place, and taken in as it was left', async () => {
  const { page, url } = await drafted();
  const shown = await sendSheet(page, { name: 'fiche.odt', type: odt, bytes: fixture });
  expect(shown.status).toBe(200);
  expect(shown.html).toContain('Pair-aidant / pair-aidante');
  expect(shown.html).toContain('Ce qui n’a pas trouvé de place');
  const fields = fieldsOf(shown.html);
  expect(fields['source']).toBe('functionSheet');
  expect(fields['kept']).toContain('10. Divers');
  const count = Number(fields['clauses.rows']);
  expect(count).toBeGreaterThan(5);
  const { 'take.clauses.1': left, ...ticked } = fields;
  expect(left).toBe('yes');
  const sent = await pages.send(`${page}/fill?as=lead&sent=1`, lead, {
    ...ticked,
    'clauses.0.text': 'Un autre titre',
  });
  expect([sent.status, sent.location]).toEqual([303, `${page}/text?as=lead&done=fillFrom`]);
  const clauses = await clausesOf(url);
  expect(clauses).toHaveLength(count - 1);
  expect(clauses[0]).toMatchObject({ code: 'title', text: 'Un autre titre' });
});

test('a pasted sheet with a demand in it shows the sentence at once', async () => {
  const { page } = await drafted();
  const { html } = await sendSheet(page, { text: 'Missions\r\n- Écouter\r\n- Un diplôme est exigé.' });
  expect(html).toContain('<blockquote class="p-finding__quote">Un diplôme est exigé.</blockquote>');
});

test('a sheet that is not read says why, and the pasted text is still there', async () => {
  const { page } = await drafted();
  const wrong = await sendSheet(page, {
    name: 'fiche.odt',
    type: odt,
    bytes: Buffer.from('no'),
    text: 'Mes mots',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('>Mes mots</textarea>');
  expect(wrong.html).toContain('Un fichier est à choisir à nouveau');
  const other = await sendSheet(page, {
    name: 'fiche.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('%PDF'),
  });
  expect(other.status).toBe(415);
  const large = await sendSheet(page, { name: 'a.odt', type: odt, bytes: Buffer.alloc(2 * 1024 * 1024 + 1) });
  expect(large.status).toBe(413);
  expect(large.html).toContain('Le fichier dépasse 2');
  const nothing = await sendSheet(page, {});
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain('Choisissez un fichier, ou collez un texte.');
});

test('a template is chosen among those that are open, and what the text says already is not ticked', async () => {
  const { page, url } = await drafted();
  const { advisor, support } = pages.api.here;
  const clauses = [
    { code: 'title' as const, text: 'Pair-aidant·e de rue', decideByMonths: null },
    { code: 'purpose' as const, text: 'Être là.', decideByMonths: null },
    { code: 'mission' as const, text: null, decideByMonths: 3 },
  ];
  const template = { name: 'Pair-aidance en rue', language: 'fr' as const, clauses };
  const made = await pages.api.desk.makeTemplate({ person: advisor, house: support }, template, testMoment);
  await sayAt(pages.api, url, 'write-clause', { code: 'title', text: 'Déjà un titre', decideBy: null });
  const list = await pages.look(`${page}/fill?as=lead`, lead);
  const address = `${page}/fill/template/${made?.id}?as=lead`;
  expect(list.html).toContain(`href="${address}"`);
  const { html } = await pages.look(address, lead);
  expect(html).toContain('Le texte dit déjà quelque chose là-dessus');
  const fields = fieldsOf(html);
  expect([fields['take.clauses.0'], fields['take.clauses.1']]).toEqual([undefined, 'yes']);
  expect((await pages.send(`${page}/fill?as=lead&sent=1`, lead, fields)).status).toBe(303);
  expect((await clausesOf(url)).map((one) => one.code)).toEqual(['title', 'purpose', 'mission']);
});

test('a refusal loses nothing of it', async () => {
  const { page, url } = await drafted();
  const shown = await sendSheet(page, { name: 'fiche.odt', type: odt, bytes: fixture });
  await sayAt(pages.api, url, 'write-clause', { code: 'title', text: 'Entre-temps', decideBy: null });
  const fields: { [name: string]: string } = { ...fieldsOf(shown.html), 'clauses.1.text': 'Mes mots à moi' };
  const stale = await pages.send(`${page}/fill?as=lead&sent=1`, lead, fields);
  expect(stale.status).toBe(412);
  expect(stale.html).toContain('>Mes mots à moi</textarea>');
  expect(hiddenIn(stale.html, 'etag')).not.toBe(fields['etag']);
  const none = await pages.send(`${page}/fill?as=lead&sent=1`, lead, {
    'clauses.rows': '2',
    'clauses.0.text': 'Gardé',
  });
  expect(none.status).toBe(422);
  expect(none.html).toContain('Cochez au moins une clause.');
  expect(none.html).toContain('>Gardé</textarea>');
});
