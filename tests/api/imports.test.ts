import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, launch, post, startApi, type TestApi } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { dumpOf } from '../support/rows.ts';
import { workbook } from '../support/workbook.ts';

const lines: string[] = [];
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ logs: { level: 'trace', stream: { write: (line) => void lines.push(line) } } });
});
afterAll(() => api.close());

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const head = 'Maison;Étape;Depuis;Prochaine date;Nom du PA;Couleur';
const phare = 'Le Phare;Fiche;3/2/2026;12/3/2027;Secret;vert';
const rive = 'La Rive;Séances;1/9/2026;bientôt;Secret;';

const send = (body: Buffer | string, type = 'text/csv', token = api.tokens.advisor) =>
  api.app.inject({
    method: 'POST',
    url: '/v1/imports',
    payload: body,
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
  });

const change = (method: 'PUT' | 'DELETE', url: string, payload?: object, token = api.tokens.advisor) =>
  api.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload ? { payload } : {}),
  });

const read = async (url: string) => (await get(api, url, api.tokens.advisor)).json();

/** Sends a file, says what its columns are as they are guessed, and gives its address. */
async function brought(body: Buffer | string, type?: string): Promise<string> {
  const sent = await send(body, type);
  expect(sent.statusCode).toBe(201);
  const url = String(sent.headers['location']);
  const uses = sent.json().columns.map((one: { readonly use: string }) => one.use);
  expect((await change('PUT', `${url}/columns`, { uses })).statusCode).toBe(204);
  return url;
}

const take = async (url: string) => (await post(api, `${url}/take`, { token: api.tokens.advisor })).json();
const list = async (): Promise<readonly { readonly [name: string]: unknown }[]> =>
  (await read('/v1/followed?limit=50')).items;

describe('An advisor’s own spreadsheet', () => {
  test('is read into columns with examples and a guess, and changes nothing yet', async () => {
    const sent = await send(`${head}\n${phare}\n${rive}\n`);
    expect(sent.json()).toMatchObject({ rows: 2, matched: false, sheet: null, above: [] });
    expect(sent.json().columns).toEqual([
      { column: 'Maison', examples: ['Le Phare', 'La Rive'], use: 'institution' },
      { column: 'Étape', examples: ['Fiche', 'Séances'], use: 'stage' },
      { column: 'Depuis', examples: ['3/2/2026', '1/9/2026'], use: 'since' },
      { column: 'Prochaine date', examples: ['12/3/2027', 'bientôt'], use: 'nextOn' },
      { column: 'Nom du PA', examples: ['Secret'], use: 'leaveOut' },
      { column: 'Couleur', examples: ['vert'], use: 'keep' },
    ]);
    const url = String(sent.headers['location']);
    expect((await get(api, `${url}/check`, api.tokens.advisor)).json().code).toBe('COLUMNS_NOT_MATCHED');
    expect((await post(api, `${url}/take`, { token: api.tokens.advisor })).json().code).toBe(
      'COLUMNS_NOT_MATCHED',
    );
    expect(await list()).toEqual([]);
  });

  test('says row by row what is kept and what is not understood, then is taken; left out is nowhere', async () => {
    const url = await brought(`${head}\n${phare}\n${rive}\n`);
    expect((await read(`${url}/check`)).rows).toMatchObject([
      { row: 1, outcome: 'new', noted: { institution: 'Le Phare', since: '2026-02-03' }, faults: [] },
      { row: 2, outcome: 'new', faults: [{ column: 'Prochaine date', value: 'bientôt', why: 'notADay' }] },
    ]);
    expect(await take(url)).toEqual({ new: 2, changed: 0, same: 0, linked: 0, gone: 0 });
    const items = await list();
    expect(items.map((one) => [one['institution'], one['nextOn']])).toEqual([
      ['Le Phare', '2027-03-12'],
      ['La Rive', null],
    ]);
    expect(JSON.stringify(items)).toContain('bientôt');
    expect(JSON.stringify(items)).not.toContain('Secret');
    expect((await get(api, url, api.tokens.advisor)).statusCode).toBe(404);
  });

  test('taken twice changes nothing; a row that changed, came or went is said', async () => {
    expect(await take(await brought(`${head}\n${phare}\n${rive}\n`))).toMatchObject({ same: 2, new: 0 });
    const [first] = await list();
    const noted = {
      institution: 'Le Phare',
      stage: 'Fiche relue',
      nextOn: '2027-03-12',
      since: '2026-02-03',
    };
    expect((await change('PUT', `/v1/followed/${String(first?.['id'])}`, noted)).statusCode).toBe(204);
    const later = `${head}\n${phare.replace('12/3/2027', '20/3/2027')}\nLe Gué;;;;;\n`;
    const url = await brought(later);
    expect((await read(`${url}/check`)).gone).toMatchObject([{ institution: 'La Rive' }]);
    expect(await take(url)).toEqual({ new: 1, changed: 1, same: 0, linked: 0, gone: 1 });
    const items = await list();
    expect(items).toHaveLength(3);
    // What was noted here stays where the file says the same as before.
    expect(items[0]).toMatchObject({ stage: 'Fiche relue', nextOn: '2027-03-20', gone: false });
    expect(items.find((one) => one['institution'] === 'La Rive')).toMatchObject({ gone: true });
  });

  test('goes out as it came, with what was noted', async () => {
    const out = await get(api, '/v1/followed.csv', api.tokens.advisor);
    expect(out.headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = out.body.replace('\uFEFF', '').split('\r\n');
    expect(rows[0]).toBe('Maison;Étape;Depuis;Prochaine date;Couleur');
    expect(rows).toContain('Le Phare;Fiche relue;3/2/2026;20/3/2027;vert');
    expect(rows).toContain('La Rive;Séances;1/9/2026;bientôt;');
  });

  test('may be a workbook', async () => {
    const bytes = workbook({
      Suivis: [
        ['Maison', 'Sinds'],
        ['Het Anker', { day: 46_056 }],
      ],
    });
    const url = await brought(bytes, xlsx);
    expect((await read(`${url}/check`)).rows).toMatchObject([
      { outcome: 'new', noted: { institution: 'Het Anker', since: '2026-02-03' } },
    ]);
    expect((await change('DELETE', url)).statusCode).toBe(204);
    expect((await change('DELETE', url)).statusCode).toBe(404);
  });

  test('is refused with its reason, in words', async () => {
    const code = async (body: Buffer | string, type?: string) => (await send(body, type)).json().code;
    expect(await code('x', 'application/pdf')).toBe('TABLE_TYPE_UNKNOWN');
    expect(await code('{}', 'application/json')).toBe('TABLE_TYPE_UNKNOWN');
    expect(await code('Maison')).toBe('TABLE_EMPTY');
    expect(await code(Buffer.alloc(3 * 1024 * 1024))).toBe('TABLE_TOO_LARGE');
    const url = String((await send(`${head}\n${phare}\n`)).headers['location']);
    const match = async (uses: readonly string[]) =>
      (await change('PUT', `${url}/columns`, { uses })).json().code;
    expect(await match(['institution', 'institution', 'keep', 'keep', 'keep', 'keep'])).toBe('COLUMN_TWICE');
    expect(await match(['institution'])).toBe('INVALID_INPUT');
    expect(await match(['health'])).toBe('INVALID_INPUT');
  });
});

const added = async (noted: object): Promise<string> =>
  `/v1/followed/${(await post(api, '/v1/followed', { token: api.tokens.advisor, body: noted })).json().id}`;

describe('A row of the list', () => {
  test('is added by hand, read and erased', async () => {
    const url = await added({ institution: 'Les Glycines', nextOn: '2027-05-01' });
    expect(await read(url)).toMatchObject({ institution: 'Les Glycines', nextOn: '2027-05-01', came: [] });
    for (const noted of [{}, { institution: '  ' }])
      expect((await change('PUT', url, noted)).json()).toMatchObject({
        code: 'INVALID_INPUT',
        errors: [{ pointer: '/institution' }],
      });
    const long = { institution: 'Les Glycines', reference: '🌉'.repeat(100) };
    expect((await change('PUT', url, { ...long, note: 'a\0b' })).json()).toMatchObject({
      errors: [{ pointer: '/note' }],
    });
    expect(await read(url)).toMatchObject({ institution: 'Les Glycines', nextOn: '2027-05-01' });
    expect((await change('PUT', url, long)).statusCode).toBe(204);
    expect(await read(url)).toMatchObject({ ...long, note: '', nextOn: null });
    expect((await change('DELETE', url)).statusCode).toBe(204);
    expect((await get(api, url, api.tokens.advisor)).statusCode).toBe(404);
    expect((await change('PUT', url, { institution: 'x' })).statusCode).toBe(404);
  });

  test('leaves the list when an accompaniment here takes its place, and does not come back with its file', async () => {
    const { url: accompaniment } = await launch(api);
    const id = accompaniment.slice(-36);
    const line = (await list()).find((one) => one['institution'] === 'Le Gué');
    const link = (to: string | null) =>
      post(api, `/v1/followed/${String(line?.['id'])}/link`, {
        token: api.tokens.advisor,
        body: { accompaniment: to },
      });
    expect((await link(id)).statusCode).toBe(404);
    await seat(api.store, {
      person: api.here.advisor,
      house: api.here.house,
      accompaniment: id,
      role: 'advisor',
    });
    expect((await link(id)).statusCode).toBe(204);
    expect((await list()).some((one) => one['institution'] === 'Le Gué')).toBe(false);
    expect(await take(await brought(`${head}\nLe Gué;;;;;\n`))).toMatchObject({ new: 0, linked: 1 });
    expect((await link(null)).statusCode).toBe(204);
    expect((await list()).some((one) => one['institution'] === 'Le Gué')).toBe(true);
  });

  test('is paged in the order of its dates', async () => {
    for (const day of ['2027-06-03', '2027-06-01', '2027-06-02'])
      await added({ institution: `Page ${day}`, nextOn: day });
    const seen: string[] = [];
    let next = '';
    do {
      const page = await read(`/v1/followed?limit=2${next === '' ? '' : `&after=${next}`}`);
      seen.push(...page.items.map((one: { readonly institution: string }) => one.institution));
      next = page.next ?? '';
    } while (next !== '');
    expect(seen).toEqual((await list()).map((one) => one['institution']));
    expect(seen.filter((one) => one.startsWith('Page'))).toEqual([
      'Page 2027-06-01',
      'Page 2027-06-02',
      'Page 2027-06-03',
    ]);
  });

  test('is the advisor’s alone: for everybody else it does not exist, and nothing of it is in clear', async () => {
    const url = await added({ institution: 'MaisonMarquée', note: 'marqueurprivé' });
    const colleague = await api.tokenOf(api.elsewhere.advisor, api.elsewhere.support);
    expect((await get(api, url, colleague)).statusCode).toBe(404);
    expect((await get(api, '/v1/followed', colleague)).json().items).toEqual([]);
    expect((await change('DELETE', url, undefined, colleague)).statusCode).toBe(404);
    for (const path of ['/v1/followed', '/v1/followed.csv', url])
      expect((await get(api, path, api.tokens.lead)).statusCode).toBe(403);
    expect((await send('A;B\nc;d', 'text/csv', api.tokens.lead)).statusCode).toBe(403);
    const dump = await dumpOf(api.database);
    expect(dump).toContain('followed ');
    for (const secret of ['MaisonMarquée', 'marqueurprivé', 'Le Phare']) {
      expect(dump).not.toContain(secret);
      expect(lines.join('')).not.toContain(secret);
    }
  });
});
