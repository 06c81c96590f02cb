import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPages, type TestPages } from '../support/visits.ts';

let pages: TestPages;
let lead = '';
beforeAll(async () => {
  pages = await startPages();
  lead = await pages.comeIn('Louise');
});
afterAll(() => pages.close());

const check = (text: string) => pages.send('/wording-check', lead, { text });

test('a sentence that is found is underlined in the text, with why and what could be written instead', async () => {
  const { html } = await check('Bonjour.\r\nUn diplôme est exigé. <b>Merci.</b>');
  expect(html).toContain('<mark class="p-found">Un diplôme est exigé.</mark>');
  expect(html).toContain('Demande une formation ou un diplôme');
  expect(html).toContain('Aucune formation ni diplôme n’est exigé.');
  expect(html).toContain('&lt;b&gt;Merci.&lt;/b&gt;</textarea>');
});

test('a text in which nothing is found is told so, and that this is no promise', async () => {
  const { html } = await check('Un café, et du temps.');
  expect(html).toContain('Ce n’est pas une promesse');
  expect(html).not.toContain('<mark');
});

test('nothing, and too much, are said at the field and stay in it', async () => {
  expect((await check('  ')).status).toBe(422);
  const long = await check('x'.repeat(64 * 1024 + 1));
  expect([long.status, long.html.includes('C’est trop long')]).toEqual([422, true]);
  expect(long.html).toContain('x'.repeat(64 * 1024 + 1));
});

test('whoever did not come in is shown the door', async () => {
  expect((await pages.look('/wording-check')).status).toBe(303);
});
