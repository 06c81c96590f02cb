import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeJob, get, post, startApi, type TestApi } from '../support/api.ts';

const lines: string[] = [];
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ logs: { level: 'trace', stream: { write: (line) => void lines.push(line) } } });
});
afterAll(() => api.close());

const url = '/v1/function-sheets';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/function-sheets/${name}`, import.meta.url));

const send = (type: string, payload: Buffer | string, headers: { [name: string]: string } = {}) =>
  api.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { authorization: `Bearer ${api.tokens.colleague}`, 'content-type': type, ...headers },
  });
const paste = (text: unknown) => send('application/json', JSON.stringify({ text }));

const sheet = z.strictObject({
  language: z.enum(['fr', 'nl', 'en']),
  clauses: z.array(z.strictObject({ code: z.string(), text: z.string(), findings: z.array(z.string()) })),
  missing: z.array(z.string()),
  kept: z.string().nullable(),
  keptFindings: z.array(z.string()),
  headings: z.array(z.strictObject({ heading: z.string(), code: z.string().nullable() })),
  shares: z.strictObject({ line1: z.int(), line2: z.int() }).nullable(),
  problems: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
});

describe('A function sheet', () => {
  test.each([
    [docx, 'hospital-fr.docx', 'fr', 'Pair-aidant·e en équipe mobile', '7.1. Formation exigée'],
    [odt, 'psychiatric-centre-nl.odt', 'nl', 'Ervaringswerker mobiel team', '12. Loonvoorwaarden'],
    [odt, 'association-fr.odt', 'fr', 'Pair-aidant / pair-aidante', '10. Divers'],
  ])(
    'sent as %s (%s) is answered in clauses, with what was kept and every heading',
    async (...[type, name, language, title, kept]) => {
      const answer = await send(type, fixture(name));
      expect(answer.statusCode).toBe(200);
      const read = sheet.parse(answer.json());
      expect(read.language).toBe(language);
      expect(read.clauses[0]).toEqual({ code: 'title', text: title, findings: [] });
      expect(read.kept).toContain(kept);
      expect(read.headings).toContainEqual({ heading: kept, code: null });
      expect(read.problems).toEqual([]);
    },
  );

  test('pasted is answered the same way, with what the wording rules find and the shares of the work', async () => {
    const text =
      'Missions ligne 1 (60 %)\n- écouter\nMissions ligne 2 (30 %)\n- former\nFormation continue\nFormation obligatoire.';
    const read = sheet.parse((await paste(text)).json());
    expect(read.clauses).toEqual([
      { code: 'mission', text: 'écouter', findings: [] },
      { code: 'mission', text: 'former', findings: [] },
      {
        code: 'training',
        text: 'Formation obligatoire.',
        findings: ['TRAINING_REQUIRED'],
      },
    ]);
    expect(read.shares).toEqual({ line1: 60, line2: 30 });
    expect((await paste('Missions\n- écouter')).json().kept).toBeNull();
  });

  test('says what a description needs and was not found, and what the rules find in what is kept', async () => {
    const text =
      'Missions\n- écouter\nFormation continue\nAu choix.\nProfil\n- Être rétabli depuis deux ans.';
    const read = sheet.parse((await paste(text)).json());
    expect(read.missing).toEqual([
      'title',
      'purpose',
      'limit',
      'places',
      'fileAccess',
      'hierarchy',
      'supervision',
      'selfPresentation',
      'timePlace',
    ]);
    expect(read.clauses.flatMap((one) => one.findings)).toEqual([]);
    expect(read.keptFindings).toEqual(['RECOVERY_REQUIRED']);
    const whole = sheet.parse((await send(docx, fixture('hospital-fr.docx'))).json());
    expect(whole.missing).toEqual(['selfPresentation']);
    expect(sheet.parse((await paste('Missions\n- écouter')).json()).keptFindings).toEqual([]);
  });

  test('of which more is kept than a draft can hold says so, in the language asked for, and holds all of it', async () => {
    const text = Array.from({ length: 300 }, (_, n) => `Ligne ${n} ${'x'.repeat(80)}`).join('\n');
    const answer = await send('application/json', JSON.stringify({ text }), { 'accept-language': 'nl' });
    const read = sheet.parse(answer.json());
    expect(read.problems).toEqual([
      { code: 'KEPT_TOO_LONG', detail: expect.stringContaining('20 000 tekens') },
    ]);
    expect(read.kept).toBe(text);
  });

  test('goes from a Word file into the draft of a job description, and is read back there', async () => {
    const { url: job } = await describeJob(api);
    const token = api.tokens.lead;
    const read = sheet.parse((await send(docx, fixture('hospital-fr.docx'))).json());
    const before = await get(api, job, token);
    expect(before.json().view.clauses).toEqual([]);
    const body = {
      source: 'functionSheet',
      clauses: read.clauses.map(({ code, text }) => ({ code, text })),
      kept: read.kept,
    };
    const filled = await post(api, `${job}/fill-from`, {
      token,
      body,
      ifMatch: String(before.headers['etag']),
    });
    expect(filled.statusCode).toBe(200);
    const { view } = (await get(api, job, token)).json();
    expect(view.clauses).toMatchObject(read.clauses);
    expect(view.kept).toBe(read.kept);
    expect(view.missing).not.toContain('fewMissions');
  });
});

const code = async (type: string, payload: Buffer | string, headers = {}) => {
  const answer = await send(type, payload, headers);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  return `${answer.statusCode} ${answer.json().code}`;
};

describe('What is sent instead of a function sheet', () => {
  test('is refused with its reason: who is not signed in, other types, other files, other fields', async () => {
    const without = await api.app.inject({
      method: 'POST',
      url,
      payload: 'x',
      headers: { 'content-type': docx },
    });
    expect(without.json()).toMatchObject({ code: 'TOKEN_MISSING' });
    expect(await code('application/pdf', '%PDF')).toBe('415 SHEET_TYPE_UNKNOWN');
    expect(await code('text/plain', 'Missions')).toBe('415 SHEET_TYPE_UNKNOWN');
    expect(await code(docx, 'no archive')).toBe('422 SHEET_WRONG_FILE');
    expect(await code(docx, fixture('association-fr.odt'))).toBe('422 SHEET_WRONG_FILE');
    expect(await code(`${odt}; charset=binary`, fixture('association-fr.docx'))).toBe('422 SHEET_WRONG_FILE');
    expect(await code(docx, fixture('hospital-fr.docx').subarray(0, 3000))).toBe('422 SHEET_UNREADABLE');
    expect(await code(docx, '')).toBe('422 SHEET_WRONG_FILE');
    for (const body of ['{}', '{"text":""}', '{"text":1}', '{"text":"x","more":1}', '"x"', 'null', '[]'])
      expect([body, await code('application/json', body)]).toEqual([body, '422 INVALID_INPUT']);
    expect(await code('application/json', '{')).toBe('400 MALFORMED_JSON');
  });

  test('is refused when it is too large: 2 MiB for a file, fifty thousand characters for a text', async () => {
    expect(await code(odt, Buffer.alloc(2 * 1024 * 1024 + 1))).toBe('413 SHEET_TOO_LARGE');
    expect(await code(odt, Buffer.alloc(1024 * 1024))).toBe('422 SHEET_WRONG_FILE');
    for (const length of [50_001, 66_000, 700_000])
      expect([length, await code('application/json', JSON.stringify({ text: 'é'.repeat(length) }))]).toEqual([
        length,
        '422 SHEET_TOO_LONG',
      ]);
    const both = JSON.stringify({ text: 'x'.repeat(50_001), more: 1 });
    expect(await code('application/json', both)).toBe('422 INVALID_INPUT');
  });

  test('is no text of fifty thousand characters with accents, in bytes or in escapes', async () => {
    const text = 'é'.repeat(50_000);
    expect((await paste(text)).statusCode).toBe(200);
    const escaped = `{"text":"${String.raw`\u00e9`.repeat(50_000)}"}`;
    expect((await send('application/json', escaped)).json().kept).toBe(text);
    const beyond = `{"text":"${String.raw`\ud83d\ude42`.repeat(50_000)}"}`;
    expect((await send('application/json', beyond)).statusCode).toBe(200);
  });

  test('does not widen what other addresses take', async () => {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/v1/wording-checks',
      payload: JSON.stringify({ text: 'x'.repeat(66_000) }),
      headers: { authorization: `Bearer ${api.tokens.lead}`, 'content-type': 'application/json' },
    });
    expect(answer.json()).toMatchObject({ code: 'TOO_LARGE' });
  });

  test('says what to do instead in the reader’s language', async () => {
    const said: unknown[] = [];
    for (const language of ['fr', 'nl', 'en'])
      said.push((await send(docx, 'x', { 'accept-language': language })).json().detail);
    expect(said).toEqual([
      expect.stringContaining('Un ancien fichier .doc'),
      expect.stringContaining('een oud .doc-bestand'),
      expect.stringContaining('an old .doc file'),
    ]);
  });

  test('of another type is told to people what to do with it', async () => {
    const said = await Promise.all(
      ['fr', 'nl', 'en'].map(
        async (language) =>
          (await send('application/pdf', '%PDF', { 'accept-language': language })).json().detail,
      ),
    );
    expect(said).toEqual([
      'Enregistrez la fiche en DOCX ou en ODT (aussi un ancien .doc ou un PDF), ou collez son texte.',
      expect.stringContaining('Bewaar de functiefiche als DOCX of ODT'),
      expect.stringContaining('Save the sheet as DOCX or ODT'),
    ]);
    expect(said.join('')).not.toContain('JSON');
  });

  test('does not make other addresses take files', async () => {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/v1/wording-checks',
      payload: 'x',
      headers: { authorization: `Bearer ${api.tokens.lead}`, 'content-type': docx },
    });
    expect(answer.json()).toMatchObject({ code: 'NOT_JSON' });
  });

  test('by another method is told which there is', async () => {
    const answer = await get(api, url, api.tokens.lead);
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
  });
});

test('Nothing of a sheet stays: not in the logs, not in the books, whatever came of it', async () => {
  const marker = 'marqueurprivé';
  await paste(`Missions\n- ${marker}`);
  await send(docx, marker);
  await send('application/json', `{"text": 1, "${marker}": 2}`);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain(marker);
  expect(lines.join('')).not.toContain('Valmère');
  expect(lines.map((one) => JSON.parse(one)).some((one) => one.route === url && one.status === 200)).toBe(
    true,
  );
});

test('The description of the API holds the three forms of the body and every reason', async () => {
  const document = (await get(api, '/openapi.json')).json();
  const operation = document.paths[url].post;
  expect(Object.keys(operation.requestBody.content)).toEqual(['application/json', docx, odt]);
  expect(operation.requestBody.content['application/json'].schema).toMatchObject({
    required: ['text'],
    additionalProperties: false,
  });
  const answers = JSON.stringify(operation.responses);
  for (const reason of [
    'TOO_LARGE',
    'TYPE_UNKNOWN',
    'WRONG_FILE',
    'ENCRYPTED',
    'UNREADABLE',
    'TOO_LONG',
    'EMPTY',
  ])
    expect(answers).toContain(`"SHEET_${reason}"`);
  expect(answers).toContain('"TOO_MANY_SHEETS"');
});
