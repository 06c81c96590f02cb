import { createHash } from 'node:crypto';
import type { Letter } from '#db/letters.ts';
import type { LetterActivities } from './letter-activities.ts';
import { isMailAway, type Mailer } from './mail/mailer.ts';

/** What the delivery of letters works with. */
export interface Post {
  readonly toSend: (letter: string, at: string) => Promise<Letter | undefined>;
  readonly sent: (letter: string, at: string) => Promise<void>;
  readonly mailer: Mailer;
  /** The moment of an attempt: the workflow's own would be that of the first. */
  readonly clock: () => Promise<string>;
}

/** Mail goes out at least once; the same id twice lets the reader's program show it once. */
const messageIdOf = (letter: string): string =>
  createHash('sha256').update(`letter/${letter}`).digest('hex').slice(0, 40);

/** An error of the mailer may repeat the address, and what is thrown stands in a history. */
const codeOf = (error: unknown): string => (isMailAway(error) ? 'mailAway' : 'mailRefused');

/** The delivery of letters, which Temporal tries again while it throws. */
export const createLetterActivities = ({ toSend, sent, mailer, clock }: Post): LetterActivities => ({
  async deliver(id) {
    const letter = await toSend(id, await clock());
    if (!letter) return;
    const { address, language, subject, text, at } = letter;
    const failure = await mailer
      .send({ messageId: messageIdOf(id), address, language, subject, text, at })
      .then(() => null, codeOf);
    if (failure !== null) throw new Error(failure);
    await sent(id, await clock());
  },
});
