import { mkdtemp, rm, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileMailer } from '#activities/mail/mailer.ts';
import { demoMails, demoMailsIn } from '#services/api/demo-mails.ts';
import { readEnvironment } from '#services/config/read.ts';
import { startPages, type TestPages } from '../support/visits.ts';

const idOf = (letter: string): string => letter.repeat(40);
const subject =
  'Passerelle : à vous, Émilie, d’ici au 12 février 2027, et l’équipe du Gué attend « votre accord »';
let folder: string;
let pages: TestPages;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-mails-'));
  const mailer = fileMailer(folder, 'Passerelle <passerelle@localhost>');
  const text = `Bonjour,\n\nC’est à vous :\nhttp://127.0.0.1:4000/accompaniments/1?as=lead\n<b>gras</b>, élève, ${'é'.repeat(90)}\n`;
  const mail = { address: 'emilie@demo.invalid', language: 'fr', subject, text };
  await mailer.send({ ...mail, messageId: idOf('a'), at: '2027-02-01T08:00:00.000Z' });
  await mailer.send({
    messageId: idOf('b'),
    address: 'greet@demo.invalid',
    language: 'nl',
    subject: 'Passerelle: plain',
    text: 'plain\n',
    at: '2027-02-02T08:00:00.000Z',
  });
  await utimes(path.join(folder, `${idOf('a')}.eml`), 1000, 1000);
  pages = await startPages({ mails: demoMails(folder) });
});
afterAll(async () => {
  await pages.close();
  await rm(folder, { recursive: true });
});

test('the door of the demonstration leads to the mails, the newest first', async () => {
  expect((await pages.look('/demo')).html).toContain('href="/demo/mails"');
  const { status, html } = await pages.look('/demo/mails');
  expect(status).toBe(200);
  const links = [...html.matchAll(/href="\/demo\/mails\/(\w+)"/g)].map((one) => one[1]);
  expect(links).toEqual([idOf('b'), idOf('a')]);
  expect(html).toContain(subject);
  expect(html).toContain('À emilie@demo.invalid · 1er février 2027');
});

test('a mail is shown whole, its link leads into this house, and what it says is no markup', async () => {
  const { status, html } = await pages.look(`/demo/mails/${idOf('a')}`);
  expect(status).toBe(200);
  expect(html).toContain(
    '<a class="p-link" href="/accompaniments/1?as=lead">http://127.0.0.1:4000/accompaniments/1?as=lead</a>',
  );
  expect(html).toContain(`&lt;b&gt;gras&lt;/b&gt;, élève, ${'é'.repeat(90)}`);
  expect((await pages.look(`/demo/mails/${idOf('b')}`)).html).toContain('lang="nl">Passerelle: plain');
});

test('there is no mail under another name, and no way out of the folder', async () => {
  for (const id of [idOf('c'), '..%2f..%2fkeys', `${idOf('a')}.eml`, 'A'.repeat(40)]) {
    expect((await pages.look(`/demo/mails/${id}`)).status).toBeGreaterThanOrEqual(400);
  }
});

test('no mails yet is a sentence', async () => {
  const empty = await startPages({ mails: demoMails(path.join(folder, 'nowhere')) });
  expect((await empty.look('/demo/mails')).html).toContain('Aucun courriel pour le moment');
  await empty.close();
});

const isShown = (source: { readonly [name: string]: string }): boolean =>
  demoMailsIn(readEnvironment(source)).mails !== undefined;

test('only an embedded demonstration without a mail server shows mails to everybody', async () => {
  const demo = { PASSERELLE_DEMO_CALENDAR: 'on' };
  expect(isShown(demo)).toBe(true);
  expect(isShown({})).toBe(false);
  expect(isShown({ ...demo, SMTP_URL: 'smtp://mail.example.org' })).toBe(false);
  expect(isShown({ ...demo, DATABASE_URL: 'postgres://a:b@db.example.org/x' })).toBe(false);
  const usual = await startPages();
  expect((await usual.look('/demo')).html).not.toContain('/demo/mails');
  // A person may be named so: there is a form to send, and nothing to read.
  expect((await usual.look('/demo/mails')).status).toBe(405);
  expect((await usual.look(`/demo/mails/${idOf('a')}`)).status).toBe(404);
  await usual.close();
});
