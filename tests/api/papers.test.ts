import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { get, startApi, type TestApi } from '../support/api.ts';
import { seat } from '../support/houses.ts';
import { rowsOf } from '../support/rows.ts';
import { colleagueOf, officialJob, reactTo } from '../support/official-job.ts';

const paper = z.object({
  id: z.uuid(),
  paper: z.string(),
  number: z.int(),
  language: z.string(),
  counts: z.boolean(),
  format: z.enum(['pdf', 'docx']),
  hash: z.string(),
  size: z.int(),
});
const list = z.object({ items: z.array(paper) });

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function papersOf(url: string, token: string) {
  const answer = await get(api, `${url}/papers`, token);
  expect(answer.statusCode).toBe(200);
  return list.parse(answer.json()).items;
}

const fileOf = async (url: string, token: string, format: 'pdf' | 'docx', counts = true) => {
  const papers = await papersOf(url, token);
  const found = papers.find((one) => one.format === format && one.counts === counts);
  return get(api, `${url}/papers/${found?.id}`, token);
};

const wordsIn = async (docx: Buffer): Promise<string> =>
  (await mammoth.extractRawText({ buffer: docx })).value;

describe('An official description on paper', () => {
  test('is made by the worker, and everybody who agrees to it or works under it has it', async () => {
    const job = await officialJob(api);
    expect(await papersOf(job.url, api.tokens.lead)).toEqual([]);
    await reactTo(api, `job-description/${job.id}`);
    const readers = [api.tokens.lead, api.tokens.team, job.manager.token, job.hr.token, job.person.token];
    for (const token of readers) {
      const papers = await papersOf(job.url, token);
      expect(papers).toMatchObject([
        { paper: 'official-description', number: 1, language: 'fr', counts: true, format: 'pdf' },
        { paper: 'official-description', number: 1, language: 'fr', counts: true, format: 'docx' },
      ]);
      const pdf = await fileOf(job.url, token, 'pdf');
      expect(pdf.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="official-description-v1-fr.pdf"',
        'cache-control': 'no-store',
      });
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.rawPayload).toHaveLength(papers[0]?.size ?? 0);
    }
  });

  test('says who agreed, and bears the fingerprint that the process notes', async () => {
    const job = await officialJob(api);
    await reactTo(api, `job-description/${job.id}`);
    const [first] = await papersOf(job.url, api.tokens.lead);
    const { view } = (await get(api, job.url, api.tokens.team)).json();
    expect(view.papers).toMatchObject([{ version: view.versions[0].id, hash: first?.hash }]);
    const text = await wordsIn((await fileOf(job.url, api.tokens.team, 'docx')).rawPayload);
    expect(text).toContain(first?.hash);
    for (const said of [
      'Ce que dit la clause : timePlace.',
      'Louise',
      'Camille (hr)',
      'Tom',
      'Les Aubépines',
    ])
      expect(text).toContain(said);
  });

  test('is the same when it is made again, and is noted once', async () => {
    const job = await officialJob(api);
    await reactTo(api, `job-description/${job.id}`);
    const digest = async () =>
      createHash('sha256')
        .update((await fileOf(job.url, api.tokens.lead, 'pdf')).rawPayload)
        .digest('hex');
    const before = await digest();
    await rowsOf(api.database, 'update outbox set done_at = null');
    await reactTo(api, `job-description/${job.id}`);
    expect(await digest()).toBe(before);
    expect((await get(api, job.url, api.tokens.lead)).json().view.papers).toHaveLength(1);
    expect(await papersOf(job.url, api.tokens.lead)).toHaveLength(2);
  });

  test('is nobody else’s: not a supervisor’s, not another institution’s, not somebody’s who left', async () => {
    const job = await officialJob(api);
    await reactTo(api, `job-description/${job.id}`);
    const [one] = await papersOf(job.url, api.tokens.lead);
    const supervisor = await colleagueOf(api, job.accompaniment, 'supervisor');
    expect(await papersOf(job.url, supervisor.token)).toEqual([]);
    expect((await get(api, `${job.url}/papers/${one?.id}`, supervisor.token)).statusCode).toBe(404);
    for (const token of [api.tokens.stranger, api.tokens.colleague]) {
      expect((await get(api, `${job.url}/papers`, token)).statusCode).toBe(404);
      expect((await get(api, `${job.url}/papers/${one?.id}`, token)).statusCode).toBe(404);
    }
    const { house, colleague: person } = api.here;
    const left = {
      person,
      house,
      accompaniment: job.accompaniment,
      role: 'team',
      until: '2027-03-01',
    } as const;
    await seat(api.store, left);
    expect((await get(api, `${job.url}/papers/${one?.id}`, api.tokens.colleague)).statusCode).toBe(404);
  });

  test('is not found under another process', async () => {
    const [job, other] = [await officialJob(api), await officialJob(api)];
    await reactTo(api, `job-description/${job.id}`);
    const [one] = await papersOf(job.url, api.tokens.lead);
    expect((await get(api, `${other.url}/papers/${one?.id}`, api.tokens.lead)).statusCode).toBe(404);
  });

  test('has a translation beside it that says it is an aid, under the fingerprint of what counts', async () => {
    const job = await officialJob(api);
    await reactTo(api, `job-description/${job.id}`);
    const { view } = (await get(api, job.url, job.person.token)).json();
    const title = view.clauses.find((one: { code: string }) => one.code === 'title').id;
    const said = { clause: title, language: 'nl', text: 'Ervaringswerker' };
    const translated = (await job.say('translate-clause', said, job.person.token)).json();
    const [translation] = translated.view.translations;
    await job.say('publish-translation', { translation: translation.id });
    await reactTo(api, `job-description/${job.id}`);
    const papers = await papersOf(job.url, api.tokens.team);
    expect(papers.map((one) => [one.paper, one.language, one.counts])).toEqual([
      ['official-description', 'fr', true],
      ['official-description', 'fr', true],
      ['description-translation', 'nl', false],
      ['description-translation', 'nl', false],
    ]);
    expect(new Set(papers.map((one) => one.hash)).size).toBe(1);
    const again = { ...said, text: 'Ervaringsdeskundige' };
    const more = (await job.say('translate-clause', again, job.manager.token)).json();
    const begun = more.view.translations.find((one: { state: string }) => one.state === 'begun');
    await job.say('publish-translation', { translation: begun.id });
    await reactTo(api, `job-description/${job.id}`, '2027-03-02T10:30:00.000Z');
    const after = await papersOf(job.url, api.tokens.team);
    expect(after).toHaveLength(4);
    expect(after.slice(0, 2)).toEqual(papers.slice(0, 2));
    expect(after[2]?.id).not.toBe(papers[2]?.id);
    const text = await wordsIn((await fileOf(job.url, api.tokens.team, 'docx', false)).rawPayload);
    expect(text).toContain('Ervaringsdeskundige');
    expect(text).toMatch(/vertaling/i);
    expect(text).toContain('Ce que dit la clause : purpose.');
  });
});
