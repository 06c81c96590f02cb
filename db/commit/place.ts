import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import { isId } from '#domain/field-guards.ts';
import type { Settings } from '#domain/settings.ts';
import { setContext } from '../context.ts';
import type { Ref, Tx } from '../store.ts';
import { sql } from 'kysely';
import type { CommitRequest } from './request.ts';

/** The process of a commit, locked; `seq` 0 when it is about to be born. */
export interface Place {
  readonly ref: Ref;
  readonly house: string;
  readonly accompaniment: string;
  readonly seq: number;
  readonly stored: object | null;
  readonly nextDue: string | null;
}

/**
 * Locks the process row before anything else is read or locked, and speaks for its institution from then on.
 * Nothing when there is no such process and none is to be born.
 */
export async function enter(
  tx: Tx,
  ref: Ref,
  born: CommitRequest['born'],
  at: Instant,
): Promise<Place | undefined> {
  await setContext(tx, { process: ref.id, today: dayOf(at), ...(born ? { house: born.house } : {}) });
  const row = await tx
    .selectFrom('process')
    .select(['kind', 'houseId', 'accompanimentId', 'seq', 'position', 'nextDue'])
    .select(sql`set_config('passerelle.house', house_id::text, true)`.as('context'))
    .where('id', '=', ref.id)
    .forUpdate()
    .executeTakeFirst();
  if (row) {
    if (row.kind !== ref.kind) return undefined;
    const { houseId: house, accompanimentId: accompaniment, seq, position: stored, nextDue } = row;
    return { ref, house, accompaniment, seq, stored, nextDue };
  }
  return born && { ref, ...born, seq: 0, stored: null, nextDue: null };
}

/** Whether the role is held, as a query that gives a row when it is. */
const seatHeld = (tx: Tx, place: Place, { by, at }: Pick<CommitRequest, 'by' | 'at'>) => {
  const day = dayOf(at);
  return tx
    .selectFrom('membership')
    .select(sql<boolean>`true`.as('held'))
    .where('personId', '=', isId(by.id) ? by.id : place.house)
    .where('houseId', '=', place.house)
    .where('role', '=', by.role)
    .where((where) =>
      where.or([where('accompanimentId', 'is', null), where('accompanimentId', '=', place.accompaniment)]),
    )
    .where('fromDay', '<=', day)
    .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', day)]))
    .limit(1);
};

/** What was written down under a key. */
export interface Logged {
  readonly processId: string;
  readonly body: string;
  readonly role: string | null;
  readonly at: Instant | null;
  readonly seq: number | null;
  readonly refused: string | null;
  readonly facts: object | null;
  readonly settingVersion: number | null;
}

/** What a commit reads at once, under the lock: whether the key is known, the role held, and the settings in force. */
export async function readStanding(
  tx: Tx,
  place: Place,
  request: Pick<CommitRequest, 'by' | 'at'>,
  name: { readonly scope: string; readonly key: string },
) {
  const row = await tx
    .selectFrom('house')
    .leftJoin('houseSetting as setting', (join) => join.onRef('setting.houseId', '=', 'house.id'))
    .leftJoin('commandLog as log', (join) =>
      join.on('log.scope', '=', name.scope).on('log.key', '=', name.key),
    )
    .select(['setting.version', 'setting.settings'])
    .select([
      'log.processId',
      'log.body',
      'log.role',
      'log.at',
      'log.seq',
      'log.refused',
      'log.facts',
      'log.settingVersion',
    ])
    .select(seatHeld(tx, place, request).as('held'))
    .where('house.id', '=', place.house)
    .orderBy('setting.version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { processId, body, held, version, settings, ...rest } = row;
  const logged: Logged | undefined =
    processId === null || body === null ? undefined : { processId, body, ...rest };
  return { logged, held: held === true, settings: settingsOf(settings), settingVersion: version ?? 0 };
}

/** Settings as numbers by name; anything else in the row is left out. */
export const settingsOf = (stored: object | null | undefined): Settings =>
  Object.fromEntries(Object.entries(stored ?? {}).filter(([, value]) => typeof value === 'number'));

/** Speaks for the institution of a process without locking anything. Nothing when there is no such process. */
export async function enterUnlocked(tx: Tx, ref: Ref) {
  await setContext(tx, { process: ref.id });
  const row = await tx
    .selectFrom('process')
    .select(['houseId', 'accompanimentId', 'endedAt'])
    .select(sql`set_config('passerelle.house', house_id::text, true)`.as('context'))
    .where('id', '=', ref.id)
    .where('kind', '=', ref.kind)
    .executeTakeFirst();
  return row && { house: row.houseId, accompaniment: row.accompanimentId, ended: row.endedAt !== null };
}
