import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, launch, post } from '../support/api.ts';
import { testMoment } from '../support/houses.ts';
import { rowsOf } from '../support/rows.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
let advisor = '';
let url = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
  advisor = await pages.comeIn('Ada');
  url = (await launch(pages.api)).url;
  await give('attach-advisor', { advisor: pages.api.here.advisor });
});
afterAll(() => pages.close());

const pageOf = (address: string): string => address.replace('/v1', '');

async function give(command: string, body: object, at = url): Promise<void> {
  const { lead: token } = pages.api.tokens;
  const ifMatch = String((await get(pages.api, at, token)).headers['etag']);
  const answer = await post(pages.api, `${at}/${command}`, { token, body, ifMatch });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}

/** The addresses of the turns on a page. */
const rows = (html: string) =>
  [...html.matchAll(/<li class="p-turn"><a [^>]*href="([^"]+)"/g)].map((one) => one[1]);
/** The row of an accompaniment on a page. */
const row = (html: string, id = url.slice(-36)): string =>
  new RegExp(`<tr role="row" id="p-${id}"[\\s\\S]*?</tr>`).exec(html)?.[0] ?? '';

describe('The inbox', () => {
  test('says of each turn what to do, where it comes from, by when, and what happens without an answer', async () => {
    const { html } = await pages.look('/inbox', lead);
    expect(html).toContain(`href="${pageOf(url)}/form-group?as=lead">Former le groupe porteur</a>`);
    expect(html).toContain('Accompagnement · Les Aubépines');
    expect(html).toMatch(/avant le \p{L}+ \d+\s\p{L}+ \(dans\u00a0\d+\u00a0jours\)/u);
    expect(html).toMatch(/Sans réponse, un message part le .* à\u00a0: conseiller·ère PAT, N\+1\./);
    expect(html).toMatch(/À moi \(1\)[\s\S]*À mon équipe \(0\)[\s\S]*En retard \(0\)/);
  });

  test('of somebody who waits for others says so, and asks nothing of them', async () => {
    const { html } = await pages.look('/inbox', advisor);
    expect(html).toContain('Vous n’avez rien à faire aujourd’hui.');
    expect(html).toMatch(
      /On attend les autres[\s\S]*Vous n’avez rien à faire ici\.[\s\S]*C’est à\u00a0: responsable/,
    );
  });

  test('comes in pages: the next begins where this one ended', async () => {
    const { api } = pages;
    for (let n = 0; n < 55; n += 1) await launch(api);
    const first = await pages.look('/inbox', lead);
    const more = /href="(\/inbox\?after=[^"]+)"/.exec(first.html)?.[1] ?? '';
    const second = await pages.look(more.replaceAll('&amp;', '&'), lead);
    expect(rows(first.html).length).toBeGreaterThanOrEqual(50);
    expect(rows(second.html).length).toBeGreaterThan(0);
    expect(rows(second.html).filter((one) => rows(first.html).includes(one))).toEqual([]);
    expect((await pages.look('/inbox?after=nonsense', lead)).status).toBe(400);
  });

  test('counts no further than it must', async () => {
    const { html } = await pages.look('/inbox', lead);
    expect(html).toContain('aria-hidden="true">20+</span>');
  });
});

describe('The board', () => {
  test('holds institution, stage, age, next date and whose it is, last contact', async () => {
    const { html } = await pages.look('/accompaniments', advisor);
    const said = row(html);
    expect(said).toContain(`href="${pageOf(url)}">Les Aubépines</a>`);
    expect(said).toContain('1\u00a0sur 6 · Lancé');
    expect(said).toContain('former le groupe porteur, à\u00a0: responsable du projet');
    expect(said).toContain('<span>Aucun</span>');
    expect(html).toMatch(/<th scope="col" role="columnheader" aria-sort="ascending"><a [^>]*>Prochaine date/);
    expect((await pages.look('/accompaniments?by=contact', advisor)).html).toMatch(
      /aria-sort="ascending"><a [^>]*>Dernier contact/,
    );
  });

  test('says what changed until the page is opened, and again what came since', async () => {
    expect(row((await pages.look('/accompaniments', advisor)).html)).toContain(
      '<strong>Pas encore lu</strong>',
    );
    await pages.look(pageOf(url), advisor);
    const read = await pages.look('/accompaniments', advisor);
    expect(row(read.html)).not.toContain('p-board__news');
    await give('write-plan', { plan: 'Trois séances.' });
    const changed = await pages.look('/accompaniments?show=changed', advisor);
    expect(row(changed.html)).toMatch(/<strong>Nouveau<\/strong> Le plan d’accompagnement a été écrit/);
    expect(changed.html).toContain('Changés (1)');
  });

  test('does not take for a look what a browser fetches beforehand', async () => {
    await pages.look(pageOf(url), advisor, { 'sec-purpose': 'prefetch' });
    expect(row((await pages.look('/accompaniments', advisor)).html)).toContain('p-board__news');
  });

  test('counts as read by one button, and only what its reader sees', async () => {
    const { html } = await pages.look('/accompaniments', advisor);
    const sent = await pages.send('/accompaniments/seen', advisor, {
      back: '?show=changed',
      process: [url.slice(-36), randomUUID()],
    });
    expect([sent.status, sent.location]).toEqual([303, '/accompaniments?show=changed&by=date&seen=1']);
    expect(html).toContain('J’ai tout lu');
    expect(row((await pages.look('/accompaniments', advisor)).html)).not.toContain('p-board__news');
    const stranger = await pages.comeIn('Zoé');
    await pages.send('/accompaniments/seen', stranger, { process: url.slice(-36) });
    const marks = await rowsOf(pages.api.database, 'select from seen_mark where person_id = $1', [
      pages.api.elsewhere.lead,
    ]);
    expect(marks).toEqual([]);
  });

  test('takes a note of a contact in its row, once, and says so there', async () => {
    const { html } = await pages.look('/accompaniments', advisor);
    const key = hiddenIn(row(html), 'key');
    const note = { process: url.slice(-36), key, back: '?by=contact', how: 'call', line: 'Appel bref.' };
    const sent = await pages.send('/accompaniments/contact', advisor, note);
    expect(sent.location).toBe(
      `/accompaniments?show=running&by=contact&kept=${note.process}#p-${note.process}`,
    );
    await pages.send('/accompaniments/contact', advisor, note);
    const after = await pages.look(sent.location.split('#')[0] ?? '', advisor);
    expect(row(after.html)).toContain(
      '<span>2 mars 2027</span><span class="p-board__kept" role="status">C’est noté.',
    );
    expect(row(after.html)).not.toContain('p-board__news');
    const { view } = (await get(pages.api, url, pages.api.tokens.advisor)).json();
    expect(view.contacts).toMatchObject([{ on: '2027-03-02', how: 'call', note: 'Appel bref.' }]);
  });

  test('gives back a note that is not taken, as it was typed, and says why', async () => {
    const note = { process: url.slice(-36), key: 'k1', back: '', how: '', line: 'Appel <bref>.' };
    const { status, html } = await pages.send('/accompaniments/contact', advisor, note);
    expect(status).toBe(422);
    expect(row(html)).toContain('<details class="p-note" open>');
    expect(row(html)).toContain('Choisissez la forme du contact.');
    expect(row(html)).toContain('value="Appel &lt;bref&gt;."');
    expect(hiddenIn(row(html), 'key')).toBe('k1');
    const stranger = await pages.comeIn('Zoé');
    expect((await pages.send('/accompaniments/contact', stranger, { ...note, how: 'call' })).status).toBe(
      404,
    );
  });

  test('offers a note only to whoever may note one', async () => {
    expect(row((await pages.look('/accompaniments', lead)).html)).not.toContain('p-note');
  });

  test('leaves what is over to its own filter', async () => {
    const other = (await launch(pages.api)).url;
    await give('close', { why: 'Autrement.' }, other);
    const [running, ended] = [
      await pages.look('/accompaniments', lead),
      await pages.look('/accompaniments?show=ended', lead),
    ];
    expect(row(running.html, other.slice(-36))).toBe('');
    expect(row(ended.html, other.slice(-36))).toContain('Clôturé');
    expect(ended.html).not.toContain(url.slice(-36));
  });

  test('shows below it what its reader follows outside, as their own and as outside', async () => {
    const { api } = pages;
    const nothing = { stage: '', since: null, lastContactOn: null, contact: '', note: '', reference: '' };
    const noted = { ...nothing, institution: 'La Clairière', nextOn: '2027-02-26' };
    const who = { person: api.here.advisor, house: api.here.support };
    await api.desk.addFollowed(who, noted, testMoment);
    const { html } = await pages.look('/accompaniments', advisor);
    const below = html.slice(html.indexOf('</table>'));
    expect(below).toMatch(/href="\/followed\/[0-9a-f-]{36}">La Clairière<\/a>/);
    expect(below).toContain('Hors Passerelle');
    expect(below).toContain('La date est passée');
    expect((await pages.look('/accompaniments?show=changed', advisor)).html).not.toContain('La Clairière');
    expect((await pages.look('/accompaniments', lead)).html).not.toContain('La Clairière');
  });

  test.each(['/team-preparations', '/job-descriptions'])(
    'has its like for every kind: %s',
    async (address) => {
      expect((await pages.look(address, lead)).status).toBe(200);
    },
  );
});
