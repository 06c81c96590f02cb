import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, launch } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let ada = '';
beforeAll(async () => {
  pages = await startPages();
  ada = await pages.comeIn('Ada');
});
afterAll(() => pages.close());

const boundary = 'passerelle-boundary';

/** A form with a file, as a browser sends it. */
async function upload(content: string | Buffer, cookie = ada) {
  const answer = await pages.api.app.inject({
    method: 'POST',
    url: '/import',
    headers: {
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'sec-fetch-site': 'same-origin',
      cookie,
    },
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="suivis.csv"\r\nContent-Type: text/csv\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  return { status: answer.statusCode, html: answer.body, location: answer.headers.location ?? '' };
}

const head = 'Maison;Étape;Depuis;Prochaine date;Nom du PA;Couleur';
const file = `${head}\nLe Phare;Fiche;3/2/2026;12/3/2027;Secret;vert\nLa <Rive>;Séances;1/9/2026;bientôt;Secret;\n`;

const usesIn = (html: string): { readonly [name: string]: string } =>
  Object.fromEntries(
    [...html.matchAll(/<select[^>]*name="(use\.\d+)"[\s\S]*?<option value="([^"]+)" selected>/g)].map(
      (one) => [one[1] ?? '', one[2] ?? ''],
    ),
  );

/** The whole way of a file: sent, matched as it is guessed, taken. */
async function bring(content: string): Promise<string> {
  const { location } = await upload(content);
  const { html } = await pages.look(location, ada);
  const matched = await pages.send(location, ada, usesIn(html));
  const taken = await pages.send(matched.location.replace('/check', '/take'), ada, {});
  return taken.location;
}

describe('An advisor’s own table by pages', () => {
  test('is sent, its columns are said by a person, and nothing is taken before they have seen what', async () => {
    expect((await pages.look('/followed', ada)).html).toContain('Votre liste est vide.');
    const form = await pages.look('/import', ada);
    expect(form.html).toContain('N’y laissez pas le nom des personnes pair-aidantes');
    const sent = await upload(file);
    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/import\/[0-9a-f-]{36}$/)]);
    const columns = await pages.look(sent.location, ada);
    expect(columns.html).toContain('2\u00a0lignes ont été lues');
    expect(columns.html).toContain('<li>bientôt</li>');
    expect(columns.html).toContain('<li>La &lt;Rive&gt;</li>');
    expect(usesIn(columns.html)).toEqual({
      'use.0': 'institution',
      'use.1': 'stage',
      'use.2': 'since',
      'use.3': 'nextOn',
      'use.4': 'leaveOut',
      'use.5': 'keep',
    });
    const twice = await pages.send(sent.location, ada, { ...usesIn(columns.html), 'use.5': 'stage' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('Deux colonnes ne peuvent pas contenir la même chose.');
    expect(usesIn(twice.html)['use.5']).toBe('stage');
    const matched = await pages.send(sent.location, ada, usesIn(columns.html));
    expect(matched.location).toBe(`${sent.location}/check`);
    const check = await pages.look(matched.location, ada);
    expect(check.html).toContain('2\u00a0lignes nouvelles.');
    expect(check.html).toContain(
      'Prochaine date «\u00a0bientôt\u00a0»\u00a0: ce n’est pas une date que l’on reconnaît.',
    );
    expect(check.html).toContain('Une cellule n’est pas comprise. Elle est gardée telle quelle.');
    expect((await pages.look('/followed', ada)).html).toContain('Votre liste est vide.');
    const taken = await pages.send(`${sent.location}/take`, ada, {});
    expect(taken.location).toBe('/followed?taken=2-0-0-0-0');
    const again = await pages.send(`${sent.location}/take`, ada, {});
    expect([again.status, again.location]).toEqual([303, '/followed']);
    const list = await pages.look(taken.location, ada);
    expect(list.html).toContain('C’est repris\u00a0: 2\u00a0lignes nouvelles.');
    expect(list.html).toContain('La &lt;Rive&gt;');
    expect(list.html).toContain('12 mars 2027');
    expect(list.html).toContain('Prochaine date\u00a0: «\u00a0bientôt\u00a0», comme dans votre fichier');
    expect(list.html).not.toContain('Secret');
  });

  test('taken again says what is the same, changed and gone', async () => {
    expect(await bring(file)).toBe('/followed?taken=0-0-2-0-0');
    expect(await bring(`${head}\nLe Phare;Recrutement;3/2/2026;12/3/2027;;vert\n`)).toBe(
      '/followed?taken=0-1-0-0-1',
    );
    expect((await pages.look('/followed', ada)).html).toContain('N’est plus dans votre fichier');
    expect(await bring(file)).toBe('/followed?taken=0-1-1-0-0');
  });

  test('that cannot be read says why in place, and what to do', async () => {
    for (const [content, said] of [
      ['', 'Choisissez un fichier.'],
      ['Maison', 'Il n’y a pas de ligne sous les titres'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'Un ancien .xls ou un .ods s’enregistre en XLSX.'],
      [Buffer.alloc(2 * 1024 * 1024 + 10, 'a;b\n'), 'Le fichier dépasse 2'],
    ] as const) {
      const { status, html } = await upload(content);
      expect([said, status]).toEqual([said, 422]);
      expect(html).toContain(said);
      expect(html).toContain('<title>Une chose est à revoir');
    }
  });

  test('may be thrown away before it is taken', async () => {
    const { location } = await upload(file);
    expect((await pages.send(`${location}/drop`, ada, {})).location).toBe('/followed');
    expect((await pages.look(location, ada)).status).toBe(404);
  });

  test('is nobody else’s: who advises nobody is told so, and another advisor finds nothing', async () => {
    const louise = await pages.comeIn('Louise');
    for (const url of ['/import', '/followed', '/followed.csv', '/followed/add'])
      expect([url, (await pages.look(url, louise)).status]).toEqual([url, 403]);
    expect((await upload(file, louise)).status).toBe(403);
    const { location } = await upload(file);
    expect((await pages.look(location, louise)).status).toBe(403);
    expect((await pages.look('/followed')).status).toBe(303);
  });
});

const rowOf = async (name: string): Promise<string> => {
  const { items } = (await get(pages.api, '/v1/followed?limit=50', pages.api.tokens.advisor)).json();
  return `/followed/${items.find((one: { readonly institution: string }) => one.institution === name)?.id}`;
};

describe('A row of the list', () => {
  test('is noted; nothing typed is lost where something is to be mended', async () => {
    const url = await rowOf('Le Phare');
    const { html } = await pages.look(url, ada);
    expect(html).toMatch(/name="nextOn.day"[^>]*value="12"/);
    expect(html).toContain('<dt>Couleur</dt><dd class="p-written">vert</dd>');
    const fields = {
      institution: 'Le Phare',
      note: 'Appelé <hier>',
      'nextOn.day': '31',
      'nextOn.month': '2',
      'nextOn.year': '2027',
    };
    const wrong = await pages.send(url, ada, fields);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-nextOn-day"');
    expect(wrong.html).toContain('Appelé &lt;hier&gt;');
    const noted = await pages.send(url, ada, { ...fields, 'nextOn.day': '1', 'nextOn.month': '4' });
    expect(noted.location).toBe('/followed?done=noted');
    const list = await pages.look(noted.location, ada);
    expect(list.html).toContain('C’est noté.');
    expect(list.html).toContain('Appelé &lt;hier&gt;');
    expect(list.html).toContain('1er avril 2027');
  });

  test('is added by hand, goes out with the others as a file, and is erased when one is sure', async () => {
    const added = await pages.send('/followed/add', ada, { institution: 'Les Glycines' });
    expect(added.location).toBe('/followed?done=noted');
    const csv = await pages.look('/followed.csv', ada);
    expect(csv.headers['content-disposition']).toContain('attachment');
    expect(csv.html).toContain('Les Glycines');
    const url = await rowOf('Les Glycines');
    expect((await pages.send(`${url}/erase`, ada, {})).location).toBe(url);
    expect((await pages.send(`${url}/erase`, ada, { sure: 'yes' })).location).toBe('/followed?done=erased');
    expect((await pages.look(url, ada)).status).toBe(404);
  });

  test('gives its place to an accompaniment of the advisor’s own', async () => {
    const { url } = await launch(pages.api);
    const id = url.slice(-36);
    const { here, store } = pages.api;
    await seat(store, { person: here.advisor, house: here.house, accompaniment: id, role: 'advisor' });
    const row = await rowOf('La <Rive>');
    expect((await pages.look(row, ada)).html).toContain(`<option value="${id}">`);
    expect((await pages.send(`${row}/link`, ada, { accompaniment: here.house })).status).toBe(404);
    expect((await pages.send(`${row}/link`, ada, { accompaniment: id })).location).toBe(
      '/followed?done=linked',
    );
    expect((await pages.look('/followed', ada)).html).not.toContain('La &lt;Rive&gt;');
    expect(await bring(file)).toContain('-1-0');
  });
});
