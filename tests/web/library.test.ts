import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { hiddenIn, startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let ada = '';
let louise = '';
beforeAll(async () => {
  pages = await startPages();
  const { advisor: person, support: house } = pages.api.here;
  await seat(pages.api.store, { person, house, accompaniment: null, role: 'advisor' });
  ada = await pages.comeIn('Ada');
  louise = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

interface Said {
  readonly code: string;
  readonly text?: string;
  readonly decideByMonths?: string;
}

const whole: readonly Said[] = [
  { code: 'title', text: 'Pair-aidant·e en <maison> médicale' },
  { code: 'purpose', text: 'Faire une place à ce que l’on apprend en traversant une épreuve.' },
  { code: 'mission', text: 'Accueillir qui le souhaite.' },
  { code: 'mission', decideByMonths: '3' },
];

/** The clauses as the form sends them. */
const rows = (said: readonly Said[]): { readonly [name: string]: string } =>
  Object.fromEntries([
    ['clauses.rows', String(said.length)],
    ...said.flatMap(({ code, text = '', decideByMonths = '' }, n) => [
      [`clauses.${n}.code`, code],
      [`clauses.${n}.text`, text],
      [`clauses.${n}.decideByMonths`, decideByMonths],
    ]),
  ]);

/** Writes one; gives the address of its page. */
async function written(name: string): Promise<string> {
  const made = await pages.send('/templates/new', ada, { name, language: 'fr', ...rows(whole) });
  expect(made.status).toBe(303);
  return made.location.split('?')[0] ?? '';
}

describe('A template', () => {
  test('is written from every heading, what is empty left out, and then offered and read', async () => {
    const empty = await pages.look('/templates/new', ada);
    expect(empty.html).toContain('Clause 1 · Titre officiel');
    const name = 'Maison médicale';
    const fields = { name, language: 'fr', seen: '0', ...rows([...whole, { code: 'places' }]) };
    const made = await pages.send('/templates/new', ada, fields);
    expect(made.location).toMatch(/^\/templates\/[0-9a-f-]{36}\?done=made$/);
    const { html } = await pages.look(made.location, ada);
    expect(html).toContain('Le modèle est proposé.');
    expect(html).toContain('Pair-aidant·e en &lt;maison&gt; médicale');
    expect(html).toContain('À décider avec la personne, dans les 3\u00a0mois');
    expect(html).not.toContain('Place dans les réunions');
    expect((await pages.look('/templates', louise)).html).toContain(name);
    const again = await pages.send('/templates/new', ada, fields);
    expect(again.location).toBe(made.location);
  });

  test('that lacks something comes back with what was typed and what to mend', async () => {
    const { status, html } = await pages.send('/templates/new', ada, {
      name: 'Vide',
      language: '',
      ...rows([{ code: 'mission', text: 'Accueillir <tout le monde>.', decideByMonths: '99' }]),
    });
    expect(status).toBe(422);
    for (const said of [
      '<a href="#field-language">Choisissez la langue du modèle.</a>',
      '<a href="#field-clauses-0-decideByMonths">',
      'Accueillir &lt;tout le monde&gt;.',
      'value="Vide"',
    ])
      expect(html).toContain(said);
    const bare = await pages.send('/templates/new', ada, {
      name: 'Vide',
      language: 'fr',
      ...rows(whole.slice(2)),
    });
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('<a href="#row-0">');
  });

  test('whose wording asks for a training is not kept; the sentence and another are shown beside it', async () => {
    const asking = [...whole.slice(0, 3), { code: 'training', text: 'Un diplôme est exigé.' }];
    const { status, html } = await pages.send('/templates/new', ada, {
      name: 'Exigeant',
      language: 'fr',
      ...rows(asking),
    });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#field-clauses-3-text">Cette phrase demande');
    expect(html).toContain(
      '<blockquote class="p-finding__quote" lang="fr">Un diplôme est exigé.</blockquote>',
    );
    expect((await pages.look('/templates', ada)).html).not.toContain('Exigeant');
  });

  test('has no name with letters that nobody sees, and none that is taken', async () => {
    await written('Rue');
    const other = [...whole, { code: 'limit', text: 'Ne pas soigner.' }];
    const say = (name: string) => pages.send('/templates/new', ada, { name, language: 'fr', ...rows(other) });
    const unseen = await say('R\u200bue');
    expect([unseen.status, unseen.html.includes('caractères qu’on ne voit pas')]).toEqual([422, true]);
    const taken = await say('rue');
    expect([taken.status, taken.html.includes('href="#field-name"')]).toEqual([409, true]);
    const byApi = await post(pages.api, '/v1/description-templates', {
      token: pages.api.tokens.advisor,
      body: { name: 'R\u200bue', language: 'fr', clauses: [{ code: 'title', text: 'Rue' }] },
    });
    expect(byApi.statusCode).toBe(422);
  });

  test('grows and shrinks by rows without a script, and loses nothing of the others', async () => {
    const grown = await pages.send('/templates/new', ada, { name: 'Pousse', add: 'clauses', ...rows(whole) });
    expect(grown.status).toBe(200);
    expect(hiddenIn(grown.html, 'clauses.rows')).toBe('5');
    expect(grown.html).toContain('value="Pousse"');
    const shrunk = await pages.send('/templates/new', ada, { name: '', out: ['2', '3'], ...rows(whole) });
    expect(hiddenIn(shrunk.html, 'clauses.rows')).toBe('2');
    expect(shrunk.html).not.toContain('Accueillir qui le souhaite.');
  });
});

describe('A template that is there', () => {
  test('gets its next version from what stands, and keeps the ones before', async () => {
    const at = await written('Suite');
    const form = await pages.look(`${at}/next`, ada);
    expect(form.html).toContain('Accueillir qui le souhaite.</textarea>');
    expect(hiddenIn(form.html, 'seen')).toBe('1');
    const more = [...whole, { code: 'limit', text: 'Ne pas soigner.' }];
    const sent = { seen: '1', ...rows(more) };
    const next = await pages.send(`${at}/next`, ada, sent);
    expect(next.location).toBe(`${at}?done=next`);
    expect((await pages.send(`${at}/next`, ada, sent)).location).toBe(`${at}?done=next`);
    expect((await pages.send(`${at}/next`, ada, { ...sent, seen: '2' })).location).toBe(at);
    const read = await pages.look(at, ada);
    expect(read.html).toContain('Version 2, la plus récente');
    const old = await pages.look(`${at}?version=1`, ada);
    expect(old.html).toContain('Ceci est une version plus ancienne.');
    expect(old.html).not.toContain('Ne pas soigner.');
  });

  test('tells whoever has not seen the newest version, and keeps what they typed', async () => {
    const at = await written('Entre-temps');
    await pages.send(`${at}/next`, ada, { seen: '1', ...rows([...whole, { code: 'limit', text: 'Un.' }]) });
    const late = { seen: '1', ...rows([...whole, { code: 'limit', text: 'Deux.' }]) };
    const told = await pages.send(`${at}/next`, ada, late);
    expect(told.status).toBe(412);
    expect(told.html).toContain('La version 2\u00a0a été écrite entre-temps.');
    expect(told.html).toContain('Deux.</textarea>');
    const seen = hiddenIn(told.html, 'seen');
    expect((await pages.send(`${at}/next`, ada, { ...late, seen })).location).toBe(`${at}?done=next`);
  });

  test('is withdrawn when one is sure, read by its organisation alone, and never written on again', async () => {
    const at = await written('Ancien');
    const unsure = await pages.send(`${at}/withdraw`, ada, {});
    expect([unsure.status, unsure.html.includes('href="#sure"')]).toEqual([422, true]);
    expect((await pages.send(`${at}/withdraw`, ada, { sure: 'yes' })).location).toBe(`${at}?done=withdrawn`);
    const list = (await pages.look('/templates', ada)).html;
    expect(list).toContain('Retirés par votre organisation');
    expect((await pages.look(at, ada)).html).not.toContain('/next"');
    expect((await pages.look(`${at}/next`, ada)).status).toBe(409);
    expect((await pages.look(at, louise)).status).toBe(404);
  });

  test('is read by whoever leads projects, and written by nobody but its organisation', async () => {
    const at = await written('Pour lire');
    const { html } = await pages.look(at, louise);
    expect(html).toContain('Pour le copier, ouvrez une fiche en préparation');
    expect(html).not.toContain(`${at}/withdraw`);
    for (const url of ['/templates/new', `${at}/next`])
      expect([url, (await pages.look(url, louise)).status]).toEqual([url, 403]);
    expect((await pages.send(`${at}/withdraw`, louise, { sure: 'yes' })).status).toBe(403);
    expect((await pages.send('/templates/new', louise, rows(whole))).status).toBe(403);
  });

  test('is found from the board and the account of whoever keeps it, and from nowhere else', async () => {
    for (const url of ['/account', '/accompaniments']) {
      expect((await pages.look(url, ada)).html).toContain('href="/templates"');
      expect((await pages.look(url, louise)).html).not.toContain('href="/templates"');
    }
  });
});
