import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fileMailer, isMailAway, type Mail, type Mailer, smtpMailer } from '#activities/mail/mailer.ts';
import { type SmtpServer, startSmtp } from '../support/smtp.ts';

const mail: Mail = {
  messageId: 'abc123',
  address: 'louise@example.org',
  language: 'fr',
  subject: 'Passerelle : du nouveau pour vous',
  text: 'Bonjour\n',
  at: '2027-03-02T09:30:00.000Z',
};
const from = 'Passerelle <passerelle@example.org>';
const ends: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function smtpServer(): Promise<SmtpServer> {
  const server = await startSmtp();
  ends.push(() => server.close());
  return server;
}

function mailerOn(url: string): Mailer {
  const mailer = smtpMailer(url, from);
  ends.push(() => mailer.close());
  return mailer;
}

const failureOf = (sending: Promise<void>): Promise<unknown> =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('mail by SMTP', () => {
  it('carries the stable id, the date of the workflow and a mark that a machine wrote it', async () => {
    const { url, received } = await smtpServer();
    await mailerOn(url).send(mail);
    const [text] = received;
    expect(text).toMatch(/^Message-ID: <abc123@passerelle>\r?$/im);
    expect(text).toMatch(/^Date: Tue, 02 Mar 2027 09:30:00 \+0000\r?$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(text).toMatch(/^Content-Language: fr\r?$/m);
    expect(text).toMatch(/^From: Passerelle <passerelle@example.org>\r?$/m);
  });

  it('knows a refused address from an absent server', async () => {
    const { url } = await smtpServer();
    const refused = await failureOf(mailerOn(url).send({ ...mail, address: 'nobody@example.org' }));
    const away = await failureOf(mailerOn('smtp://127.0.0.1:1').send(mail));
    expect(refused).toBeInstanceOf(Error);
    expect(isMailAway(refused)).toBe(false);
    expect(isMailAway(away)).toBe(true);
  });
});

describe('mail into a folder', () => {
  it('is one file for the same mail sent twice', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-mail-'));
    ends.push(() => rm(folder, { recursive: true }));
    const mailer = fileMailer(path.join(folder, 'mail'), from);
    await mailer.send(mail);
    await mailer.send(mail);
    expect(await readdir(path.join(folder, 'mail'))).toEqual(['abc123.eml']);
    expect(await readFile(path.join(folder, 'mail', 'abc123.eml'), 'utf8')).toMatch(
      /^To: louise@example.org\r?$/m,
    );
  });
});
