import { createHash } from 'node:crypto';
import type { OutboxRow } from '#db/outbox.ts';
import type { Effect } from '#domain/processes/process.ts';
import type { Dependencies } from './index.ts';
import { isMailAway } from './mail/mailer.ts';
import { mailWords } from './mail/mail-words.ts';
import type { Recipient } from './memory.ts';
import { rowKeyOf } from './process-id.ts';

type Notify = Extract<Effect, { readonly effect: 'notify' }>;

/** Writes to everybody who holds one of the roles. Somebody without an address has their inbox. Gives the code of a failure. */
export async function notify(
  dependencies: Dependencies,
  row: OutboxRow,
  effect: Notify,
  at: string,
): Promise<string | null> {
  const recipients = await dependencies.memory.recipients(row.process, effect.roles, at);
  let failure: string | null = null;
  for (const recipient of recipients) {
    try {
      await dependencies.mailer.send(mailOf(dependencies, row, recipient, at));
    } catch (error) {
      if (isMailAway(error)) return 'mailAway';
      // One address that is refused keeps nobody else from being told.
      failure = 'mailRefused';
    }
  }
  return failure;
}

function mailOf(
  { publicUrl }: Dependencies,
  row: OutboxRow,
  { person, language, address }: Recipient,
  at: string,
) {
  const { subject, sentence } = mailWords[language];
  const { kind, id } = row.process;
  return {
    // Mail goes out at least once; the same id twice lets the reader's program show it once.
    messageId: createHash('sha256')
      .update(`${rowKeyOf(row)}|${person}`)
      .digest('hex')
      .slice(0, 40),
    address,
    language,
    subject,
    text: `${sentence}\n\n${publicUrl}/${kind}s/${id}\n`,
    at,
  };
}
