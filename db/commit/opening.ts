import { sql } from 'kysely';
import { dayOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { setContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { hashOfLink } from '../ids.ts';
import { inTransaction } from '../store.ts';
import type { Ref, Store, Tx } from '../store.ts';
import { positionOf } from './fold.ts';

/** The line that a one-time link opens. */
export interface Opening {
  readonly process: Ref;
  readonly command: string;
}

/** Speaks for the institution of a process and reads where it stands, without locking it. */
async function placeOf(tx: Tx, id: string) {
  await setContext(tx, { process: id });
  const row = await tx
    .selectFrom('process')
    .select(['kind', 'houseId as house', 'accompanimentId as accompaniment', 'position'])
    .select(sql`set_config('passerelle.house', house_id::text, true)`.as('context'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row && isKind(row.kind) ? { ...row, ref: { kind: row.kind, id } } : undefined;
}

type Standing = NonNullable<Awaited<ReturnType<typeof placeOf>>>;

async function whyClosed(
  tx: Tx,
  store: Store,
  place: Standing,
  command: string,
  at: Instant,
): Promise<string | undefined> {
  const process = store.processOf(place.ref.kind);
  const role: Role | undefined = process.commands[command]?.by.find(isRole);
  if (role === undefined) return 'unknownCommand';
  const position = await positionOf(tx, process, place.ref.id, place.position);
  return process.closed(position, command, role, await readFacts(tx, process.needs, place), at);
}

/**
 * What a one-time link opens now. Nothing when it was used, is void, expired or unknown, or when its line is closed:
 * whoever shows it is told the same.
 */
export const openingOf = (store: Store, link: string, at: Instant): Promise<Opening | undefined> =>
  inTransaction(store.db, async (tx) => {
    const { rows } = await sql<{ processId: string; command: string; expiresOn: Day }>`
      select * from link_target(${hashOfLink(link)})`.execute(tx);
    const [target] = rows;
    if (!target || target.expiresOn < dayOf(at)) return undefined;
    const place = await placeOf(tx, target.processId);
    if (!place || (await whyClosed(tx, store, place, target.command, at)) !== undefined) return undefined;
    return { process: place.ref, command: target.command };
  });

/** Why links to a line would open nothing now; nothing when they would. */
export const closedToLinks = (
  store: Store,
  { process, command }: Opening,
  at: Instant,
): Promise<string | undefined> =>
  inTransaction(store.db, async (tx) => {
    const place = await placeOf(tx, process.id);
    return place ? whyClosed(tx, store, place, command, at) : 'unknownCommand';
  });
