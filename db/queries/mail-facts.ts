import type { Day } from '#domain/calendar.ts';
import { enterUnlocked } from '../commit/place.ts';
import { latePrefix } from '../late-name.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store } from '../store.ts';

/** What a mail about a process may say of where it stands. */
export interface MailFacts {
  readonly house: string;
  readonly state: string;
  /** Whose turn it is now, the earliest day first. */
  readonly turns: readonly { readonly role: string; readonly what: string; readonly due: Day }[];
}

/** Where a process stands as its mails tell it; nothing when there is no such process. */
export const mailFacts = (store: Store, process: Ref): Promise<MailFacts | undefined> =>
  inTransaction(store.db, async (tx) => {
    const home = await enterUnlocked(tx, process);
    if (!home) return undefined;
    const about = await tx
      .selectFrom('process')
      .innerJoin('house', 'house.id', 'process.houseId')
      .select(['house.name', 'process.state'])
      .where('process.id', '=', process.id)
      .executeTakeFirst();
    const turns = await tx
      .selectFrom('inbox')
      .select(['role', 'what', 'due'])
      .where('processId', '=', process.id)
      .where('what', 'not like', `${latePrefix}%`)
      .orderBy('due')
      .execute();
    return about && { house: about.name, state: about.state, turns };
  });
