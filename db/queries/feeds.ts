import { sql } from 'kysely';
import type { Day, Instant } from '#domain/calendar.ts';
import { setContext } from '../context.ts';
import { asFailure } from '../failures.ts';
import { timedId } from '../ids.ts';
import { handleOf } from '../reader.ts';
import type { Reader } from '../reader.ts';
import type { Tx } from '../store.ts';

/** A calendar address of a person, without its secret. */
export interface Feed {
  readonly id: string;
  readonly madeOn: Day;
  readonly readOn: Day | null;
}

/** Whose dates an address shows. */
export interface FeedHolder {
  readonly id: string;
  readonly personId: string;
  readonly houseId: string;
}

/** Whose address this is, by its hash; nothing when there is none or it was ended. Asked of one function and of no table. */
export async function feedHolder(reader: Reader, hash: string): Promise<FeedHolder | undefined> {
  try {
    const { rows } = await sql<FeedHolder>`select * from feed_holder(${hash})`.execute(handleOf(reader).db);
    return rows[0];
  } catch (error) {
    throw asFailure(error);
  }
}

/** The addresses of the actor that still work. */
export const ownFeeds = (tx: Tx, person: string): Promise<readonly Feed[]> =>
  tx
    .selectFrom('calendarFeed')
    .select(['id', 'madeOn', 'readOn'])
    .where('personId', '=', person)
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute();

interface Owner {
  readonly person: string;
  readonly house: string;
}

/** Keeps an address by its hash, as the committing role; nothing when the person has as many as they may. Gives its id. */
export async function keepFeed(
  tx: Tx,
  { person, house }: Owner,
  hash: string,
  { at, on, atMost }: { readonly at: Instant; readonly on: Day; readonly atMost: number },
): Promise<string | undefined> {
  const id = timedId(at);
  await setContext(tx, { person });
  const { count } = await tx
    .selectFrom('calendarFeed')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('personId', '=', person)
    .where('endedOn', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(count) >= atMost) return undefined;
  await tx
    .insertInto('calendarFeed')
    .values({ id, hash, personId: person, houseId: house, madeOn: on, readOn: null, endedOn: null })
    .execute();
  return id;
}

/** Ends an address of a person. Gives whether there was one that still worked. */
export async function endFeed(tx: Tx, person: string, id: string, on: Day): Promise<boolean> {
  await setContext(tx, { person });
  const ended = await tx
    .updateTable('calendarFeed')
    .set({ endedOn: on })
    .where('id', '=', id)
    .where('personId', '=', person)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Notes the day on which an address was read, once a day. */
export async function noteFeedRead(tx: Tx, person: string, id: string, on: Day): Promise<void> {
  await setContext(tx, { person });
  await tx
    .updateTable('calendarFeed')
    .set({ readOn: on })
    .where('id', '=', id)
    .where('personId', '=', person)
    .where((where) => where.or([where('readOn', 'is', null), where('readOn', '<', on)]))
    .execute();
}
