import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

/** One mail as it is to go out. `messageId` is the part before the @; `at` an ISO instant, its date. */
export interface Mail {
  readonly messageId: string;
  readonly address: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

export interface Mailer {
  /** @throws when the mail did not go out; `isMailAway` tells whether any other would have */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const patience = 4000;
const refusedHere = new Set(['EENVELOPE', 'EMESSAGE']);

/** Whether a failure lies with the mail server, not with one address. */
export const isMailAway = (error: unknown): boolean =>
  !(
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    refusedHere.has(error.code)
  );

const composed = (mail: Mail, from: string) => ({
  from,
  to: mail.address,
  subject: mail.subject,
  text: mail.text,
  messageId: `<${mail.messageId}@passerelle>`,
  date: new Date(mail.at),
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
});

/** Sends by SMTP, over one connection at a time that is kept a while. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transport.sendMail(composed(mail, from));
    },
    close: () => transport.close(),
  };
}

/** Writes mails as .eml files into a folder, for a Passerelle without a mail server; the same mail twice is one file. */
export function fileMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(composed(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${mail.messageId}.eml`);
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}
