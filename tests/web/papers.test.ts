import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob } from '../support/api.ts';
import { officialJob, reactTo } from '../support/official-job.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

test('what is on paper is listed by version, with its fingerprint, its files and how to check them', async () => {
  const { url, id } = await officialJob(pages.api);
  await reactTo(pages.api, `job-description/${id}`);
  const page = url.replace('/v1', '');
  const { html } = await pages.look(`${page}/papers?as=lead`, lead);
  expect(html).toContain('Version 1, officielle depuis le 2\u00a0mars 2027');
  expect(html).toMatch(/<code>[0-9a-f]{64}<\/code>/);
  expect(html).toContain('Description officielle, PDF, en français');
  expect(html).toContain('Fait foi');
  expect(html).not.toContain('Pour aider à lire');
  const [, file = ''] = /href="(\/job-descriptions\/[^"]*\/papers\/[^"]*)"/.exec(html) ?? [];
  const got = await pages.look(file, lead);
  expect(got.headers['content-disposition']).toContain('attachment');
  const text = await pages.look(`${page}/text?as=lead`, lead);
  expect(text.html).toContain(`href="${page}/papers?as=lead"`);
});

test('before a version is official it says when one comes', async () => {
  const { url } = await describeJob(pages.api);
  const { html, status } = await pages.look(`${url.replace('/v1', '')}/papers`, lead);
  expect(status).toBe(200);
  expect(html).toContain('Rien n’est encore sur papier.');
});
