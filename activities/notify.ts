import { createHash } from 'node:crypto';
import type { OutboxRow } from '#db/outbox.ts';
import type { MailFacts } from '#db/queries/mail-facts.ts';
import type { Recipient } from '#db/queries/recipients.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import type { Effect } from '#domain/processes/process.ts';
import type { Dependencies } from './dependencies.ts';
import { isMailAway } from './mail/mailer.ts';
import { neutralMail, plainMail } from './mail/plain-mail.ts';
import type { Said } from './mail/words/shape.ts';
import { rowKeyOf } from './process-id.ts';

type Notify = Extract<Effect, { readonly effect: 'notify' }>;

/** Writes to everybody who holds one of the roles. Somebody without an address has their inbox. Gives the code of a failure. */
export async function notify(
  dependencies: Dependencies,
  row: OutboxRow,
  effect: Notify,
  at: string,
): Promise<string | null> {
  const { memory, mailer } = dependencies;
  const recipients = await memory.recipients(row.process, effect.roles, at);
  const mayBePlain = processOf(row.process.kind).mails === 'plain' && recipients.some((one) => !one.isPerson);
  const facts = mayBePlain ? await memory.mailFacts(row.process) : undefined;
  let failure: string | null = null;
  for (const recipient of recipients) {
    const { address, language } = recipient;
    const said = saidTo(dependencies, row, effect, { recipient, facts, today: dayOf(at) });
    try {
      await mailer.send({ messageId: messageIdOf(row, recipient), address, language, ...said, at });
    } catch (error) {
      if (isMailAway(error)) return 'mailAway';
      // One address that is refused keeps nobody else from being told.
      failure = 'mailRefused';
    }
  }
  return failure;
}

/** Mail goes out at least once; the same id twice lets the reader's program show it once. */
const messageIdOf = (row: OutboxRow, { person }: Recipient): string =>
  createHash('sha256')
    .update(`${rowKeyOf(row)}|${person}`)
    .digest('hex')
    .slice(0, 40);

interface Reader {
  readonly recipient: Recipient;
  readonly facts: MailFacts | undefined;
  readonly today: Day;
}

/** What its description lets a mail say; to the person whom it is about, never anything. */
function saidTo(
  { memory, publicUrl }: Dependencies,
  { process: name }: OutboxRow,
  { about, due }: Notify,
  { recipient: { language, roles, isPerson }, facts, today }: Reader,
): Said {
  if (isPerson || !facts) return neutralMail(language, `${publicUrl}/go/${memory.opaque(name)}`);
  const link = `${publicUrl}/${name.kind}s/${name.id}`;
  const process = processOf(name.kind);
  return plainMail({ process, about, due: due ?? null, facts, today, language, roles, link });
}
