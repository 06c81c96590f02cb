import { sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { setContext } from './context.ts';
import { timedId } from './ids.ts';
import type { KeyRing } from './key-ring.ts';
import { openLetter, sealLetter } from './letter-sealing.ts';
import type { LetterWording } from './letter-sealing.ts';
import { inTransaction } from './store.ts';
import type { Store, Tx } from './store.ts';

/** A mail that no process sets off: a way in, an invitation. */
export interface NewLetter extends LetterWording {
  /** A code that says what it is, such as `signIn`. */
  readonly kind: string;
  readonly language: 'fr' | 'nl' | 'en';
  /** Nothing is sent from this moment on. */
  readonly until: Instant;
}

/** A letter on its way out. */
export interface Letter extends LetterWording {
  readonly id: string;
  readonly language: 'fr' | 'nl' | 'en';
  readonly at: Instant;
}

const later = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Late by less than this is nobody's business yet: whoever kept it is starting it. */
const graceSeconds = 5;

/** Keeps a letter, as the committing role. Gives its id; somebody then starts its life, or the sweep does. */
export async function keepLetter(tx: Tx, ring: KeyRing, letter: NewLetter, at: Instant): Promise<string> {
  const id = timedId(at);
  const { kind, language, until: untilAt } = letter;
  const nextRingAt = later(at, graceSeconds);
  await tx
    .insertInto('letter')
    .values({ id, kind, language, at, untilAt, nextRingAt, sentAt: null, ...sealLetter(ring, id, letter) })
    .execute();
  return id;
}

const forLetter = <T>(store: Store, letter: string, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { letter });
    return fn(tx);
  });

const gone = { sealed: null, ringKey: null } as const;

/** A letter that may still be sent. One that came too late loses its wording here. */
export const letterToSend = (store: Store, id: string, at: Instant): Promise<Letter | undefined> =>
  forLetter(store, id, async (tx) => {
    await tx.updateTable('letter').set(gone).where('id', '=', id).where('untilAt', '<=', at).execute();
    const row = await tx
      .selectFrom('letter')
      .select(['language', 'at', 'ringKey', 'sealed'])
      .where('id', '=', id)
      .executeTakeFirst();
    const wording = row && openLetter(store.keyRing, { id, ...row });
    return wording && { id, language: row.language, at: row.at, ...wording };
  });

/** Notes that a letter went out, and destroys what it said. */
export const letterSent = (store: Store, id: string, at: Instant): Promise<void> =>
  forLetter(store, id, async (tx) => {
    await tx
      .updateTable('letter')
      .set({ sentAt: at, ...gone })
      .where('id', '=', id)
      .where('sentAt', 'is', null)
      .execute();
  });

/** How long the row of a letter stays after its end: it says of what kind it was and when, and not to whom. */
const keptSeconds = 30 * 86_400;
const shortestPause = 30;
const longestPause = 3600;

/**
 * Letters that nobody started, or whose life was lost. Each comes back after a pause as long as it is old, from 30 s
 * to an hour. What is too late loses its wording here as well: also while Temporal is away.
 */
export const waitingLetters = (store: Store, at: Instant, limit: number): Promise<readonly string[]> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { sweep: 'on' });
    await tx.deleteFrom('letter').where('untilAt', '<=', later(at, -keptSeconds)).execute();
    await tx
      .updateTable('letter')
      .set(gone)
      .where('untilAt', '<=', at)
      .where('sealed', 'is not', null)
      .execute();
    const rows = await tx
      .selectFrom('letter')
      .select('id')
      .where('sealed', 'is not', null)
      .where('nextRingAt', '<=', at)
      .orderBy('nextRingAt')
      .limit(limit)
      .execute();
    const ids = rows.map((one) => one.id);
    if (ids.length > 0) await putOff(tx, ids, at);
    return ids;
  });

const putOff = (tx: Tx, ids: readonly string[], at: Instant) =>
  tx
    .updateTable('letter')
    .set({
      nextRingAt: sql<string>`${at}::timestamptz
        + least(greatest(${at}::timestamptz - at, ${shortestPause} * interval '1 second'), ${longestPause} * interval '1 second')`,
    })
    .where('id', 'in', ids)
    .execute();
