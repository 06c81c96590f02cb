import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLetterActivities } from '#activities/letters.ts';
import { type Mailer, smtpMailer } from '#activities/mail/mailer.ts';
import { letterSent, letterToSend } from '#db/letters.ts';
import { openStore, type Store } from '#db/store.ts';
import { testMoment } from '../support/houses.ts';
import { type SmtpServer, startSmtp, subjectOf, textOf } from '../support/smtp.ts';
import { openBrowser } from './browser.ts';
import { arrive } from './hands.ts';
import { serve, type Served } from './served.ts';

let served: Served;
let browser: Browser;
let smtp: SmtpServer;
let mailer: Mailer;
let worker: Store & { close(): Promise<void> };
let desk: BrowserContext;
let phone: BrowserContext;
beforeAll(async () => {
  [served, browser, smtp] = await Promise.all([serve(), openBrowser(), startSmtp()]);
  mailer = smtpMailer(smtp.url, 'Passerelle <passerelle@example.org>');
  worker = openStore(served.api.database.workerUrl, served.api.store.keyRing);
  desk = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-BE' });
  phone = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'fr-BE',
    viewport: { width: 360, height: 740 },
    userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  });
});
afterAll(async () => {
  mailer.close();
  await browser.close();
  await Promise.all([served.close(), worker.close(), smtp.close()]);
});

const title = (page: Page): Promise<string> => page.locator('h1').innerText();
const press = (page: Page, name: string): Promise<void> =>
  arrive(page, page.getByRole('button', { name, exact: true }));

/** Asks for a way in; the letter goes out by SMTP, as the worker sends it. Gives what arrived. */
async function askOn(page: Page, email: string) {
  await page.goto(`${served.origin}/come-in?to=/accompaniments`);
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await press(page, 'Recevoir le lien');
  expect(await title(page)).toBe('Regardez votre boîte e-mail');
  const post = createLetterActivities({
    toSend: (id, at) => letterToSend(worker, id, at),
    sent: (id, at) => letterSent(worker, id, at),
    mailer,
    clock: () => Promise.resolve(testMoment),
  });
  for (const id of served.api.delivered.splice(0)) await post.deliver(id);
  const mail = smtp.received.at(-1) ?? '';
  const text = textOf(mail);
  return {
    mail,
    path: /\/come-in\/link\/[\w-]{43}/.exec(text)?.[0] ?? '',
    code: /\b\d{6}\b/.exec(text)?.[0] ?? '',
  };
}

const address = (): string => `Sophie.${served.api.here.house}@example.org`;

test('asked on a desk, the link is opened on a phone: it lets in there, and its button only once', async () => {
  const page = await desk.newPage();
  const { mail, path } = await askOn(page, address());
  expect(subjectOf(mail)).toBe('Votre lien d’accès');
  const other = await phone.newPage();
  await other.goto(served.origin + path);
  await other.reload();
  await press(other, 'Entrer');
  expect(await title(other)).toBe('Accompagnements');
  await page.goto(served.origin + path);
  expect(await title(page)).toBe('Ce lien ne marche plus');
  await page.goto(served.origin);
  expect(await title(page)).toBe('Entrer dans la démonstration');
});

test('asked on a desk, the code read on a phone is written on the desk', async () => {
  const page = await desk.newPage();
  const { code } = await askOn(page, address());
  await page.getByLabel('Code à six chiffres').fill(code === '123456' ? '654321' : '123456');
  await press(page, 'Entrer');
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Ce n’est pas le bon code');
  await page.getByLabel('Code à six chiffres').fill(code);
  await press(page, 'Entrer');
  expect(await title(page)).toBe('Accompagnements');
});

test('the cookie of the desk, copied to the phone, opens nothing and ends the visit', async () => {
  const cookies = (await desk.cookies()).filter(({ name }) => name === 'session');
  expect(cookies).toHaveLength(1);
  const thief = await browser.newContext({
    userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  });
  await thief.addCookies(cookies);
  const stolen = await thief.newPage();
  await stolen.goto(`${served.origin}/accompaniments`);
  expect(stolen.url()).toContain('/demo');
  const page = await desk.newPage();
  await page.goto(`${served.origin}/accompaniments`);
  expect(page.url()).toContain('/demo');
  await thief.close();
});

test('an unknown address sees the same page, and no mail leaves', async () => {
  const before = smtp.received.length;
  await askOn(await desk.newPage(), 'nobody.here@example.org');
  expect(smtp.received).toHaveLength(before);
});
