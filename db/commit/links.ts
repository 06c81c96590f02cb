import { dayOf } from '#domain/calendar.ts';
import type { Day } from '#domain/calendar.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { hashOfLink } from '../ids.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store, Tx } from '../store.ts';
import { enterUnlocked } from './place.ts';
import type { Place } from './place.ts';
import type { CommitRequest } from './request.ts';
import type { Change } from './rows.ts';
import type { Write } from './statement.ts';

/** Whether a one-time link opens this line today. Used, expired and unknown links are alike: there is none. */
export async function opensBy(
  tx: Tx,
  place: Place,
  line: ErasedLine | undefined,
  request: CommitRequest,
): Promise<boolean> {
  if (line?.way !== 'anonymous' || request.link === undefined) return false;
  const link = await tx
    .selectFrom('oneTimeLink')
    .select('hash')
    .where('hash', '=', hashOfLink(request.link))
    .where('processId', '=', place.ref.id)
    .where('command', '=', request.command)
    .where('expiresOn', '>=', dayOf(request.at))
    .executeTakeFirst();
  return link !== undefined;
}

/** Burns the link that was used: the row is gone, and nothing says that there was one. */
export const linkWrites = (tx: Tx, link: string | undefined): readonly Write[] =>
  link === undefined ? [] : [tx.deleteFrom('oneTimeLink').where('hash', '=', hashOfLink(link))];

/** Voids the links to lines that one of the records ends: a link of one round opens no other. */
export function voidedLinkWrites(tx: Tx, { place, process, records }: Change): readonly Write[] {
  const lines = records.flatMap((one) => process.commands[one.type]?.endsLinksTo ?? []);
  if (lines.length === 0) return [];
  return [tx.deleteFrom('oneTimeLink').where('processId', '=', place.ref.id).where('command', 'in', lines)];
}

/**
 * Keeps one-time links to an anonymous line, by their hashes: linked to the process and to nobody.
 * `until` is the last day on which they work. Throws when the line is not anonymous.
 */
export const keepLinks = (
  store: Store,
  process: Ref,
  command: string,
  hashes: readonly string[],
  until: Day,
): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    const line = store.processOf(process.kind).commands[command];
    if (line?.way !== 'anonymous') throw new Error('only anonymous lines have links');
    const home = await enterUnlocked(tx, process);
    if (!home || hashes.length === 0) return;
    const common = { houseId: home.house, processId: process.id, command, expiresOn: until };
    await tx
      .insertInto('oneTimeLink')
      .values(hashes.map((hash) => ({ ...common, hash })))
      .execute();
  });
