import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeJob } from '../support/api.ts';
import { colleagueOf } from '../support/official-job.ts';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const pageOf = (url: string): string => url.replace('/v1', '');

/** Who is offered in a field, as a reader sees it. */
const offeredIn = (html: string, field: string): readonly string[] => {
  const [part = ''] =
    new RegExp(`name="${field}"[\\s\\S]*?(?=<div class="govuk-form-group|</form>)`).exec(html) ?? [];
  const options = [...part.matchAll(/<option[^>]*>([^<]*)</g)].map((one) => one[1] ?? '');
  const radios = [...part.matchAll(/<label class="govuk-label govuk-radios__label"[^>]*>([^<]*)</g)];
  return [...options, ...radios.map((one) => one[1] ?? '')].map((one) => one.trim());
};

test('a form offers those who hold the role that a field asks for, with it, and nobody else', async () => {
  const job = await describeJob(pages.api);
  await colleagueOf(pages.api, job.accompaniment, 'manager');
  await colleagueOf(pages.api, job.accompaniment, 'supervisor');
  const tom = await pages.comeIn('Tom');
  const delegate = await pages.look(`${pageOf(job.url)}/name-delegate`, tom);
  expect(offeredIn(delegate.html, 'delegate')).toEqual(['Tom (équipe d’accueil)']);
  const louise = await pages.comeIn('Louise');
  const { html } = await pages.look(`${pageOf(job.url)}/name-substitute`, louise);
  expect(offeredIn(html, 'insteadOf').toSorted()).toEqual([
    'Camille (manager) (N+1)',
    'Louise (responsable du projet)',
  ]);
  expect(offeredIn(html, 'who').length).toBeGreaterThan(3);
});

test('what is sent all the same is refused in words, and the form keeps what was typed', async () => {
  const job = await describeJob(pages.api);
  const tom = await pages.comeIn('Tom');
  const form = await pages.look(`${pageOf(job.url)}/name-delegate`, tom);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form.html)?.[1] ?? '';
  const refused = await pages.send(`${pageOf(job.url)}/name-delegate?as=team`, tom, {
    delegate: pages.api.here.lead,
    key: hidden('key'),
    etag: hidden('etag'),
  });
  expect(refused.status).toBe(409);
  expect(refused.html).toContain('Cette personne n’a pas ici le rôle qu’il faut.');
});
