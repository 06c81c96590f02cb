import { sql } from 'kysely';
import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { setContext } from './context.ts';
import { asFailure } from './failures.ts';
import { timedId } from './ids.ts';
import { keyOf } from './owner-keys.ts';
import { open, seal, unwrap } from './sealing.ts';
import { inTransaction } from './store.ts';
import type { Ref, Store, Tx } from './store.ts';

/** Into which process, and by which command. */
export interface Into extends Ref {
  readonly command: string;
}

/** Whom an invitation is for, as whoever invites wrote it. */
export interface Invited {
  readonly name: string;
  readonly email: string;
}

export interface NewInvitation extends Invited {
  readonly house: string;
  readonly by: string;
  /** The role in which it is made. */
  readonly byRole: Role;
  readonly role: Role;
  readonly language: 'fr' | 'nl' | 'en';
  readonly into: Into | null;
  readonly hash: string;
  readonly until: Instant;
}

/** An invitation as it stands; name and address while it is open. */
export interface Invitation extends Omit<NewInvitation, 'name' | 'email' | 'hash'> {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'over';
  readonly person: string | null;
  readonly invited: Invited | null;
}

const table = 'invitation.sealed';

const inHouse = <T>(store: Store, house: string, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(store.db, async (tx) => {
    await setContext(tx, { house });
    return fn(tx);
  });

/** Keeps an invitation by the hash of its link. Gives its id. */
export const keepInvitation = (store: Store, one: NewInvitation, at: Instant): Promise<string> =>
  inHouse(store, one.house, async (tx) => {
    const id = timedId(at);
    const key = await keyOf(tx, store.keyRing, one.house);
    const { house: houseId, by: byPerson, byRole, role, language, into, hash, until: untilAt } = one;
    await tx
      .insertInto('invitation')
      .values({
        id,
        houseId,
        byPerson,
        byRole,
        role,
        language,
        kind: into?.kind ?? null,
        processId: into?.id ?? null,
        command: into?.command ?? null,
        hash,
        madeOn: dayOf(at),
        untilAt,
        state: 'open',
        personId: null,
        keyVersion: key.version,
        sealed: seal(key, table, id, JSON.stringify({ name: one.name, email: one.email })),
      })
      .execute();
    return id;
  });

const read = (tx: Tx) =>
  tx
    .selectFrom('invitation')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'invitation.houseId').onRef('key.version', '=', 'invitation.keyVersion'),
    )
    .selectAll('invitation')
    .select(['key.version', 'key.ringKey', 'key.wrapped']);

type Row = Awaited<ReturnType<ReturnType<typeof read>['execute']>>[number];

function invitedIn(store: Store, row: Row): Invited | null {
  const { id, houseId: owner, sealed, version } = row;
  const key = unwrap(store.keyRing, { ...row, ownerId: owner });
  return key && sealed && JSON.parse(open(key, { table, id, owner, version }, sealed));
}

const intoOf = ({ kind, processId: id, command }: Row): Into | null =>
  kind !== null && isKind(kind) && id !== null && command !== null ? { kind, id, command } : null;

function invitationOf(store: Store, row: Row, now: Instant): Invitation | undefined {
  const { id, houseId: house, byPerson: by, byRole, role, language, untilAt: until, personId: person } = row;
  if (!isRole(role) || !isRole(byRole)) return undefined;
  const state = row.state === 'open' && until <= now ? 'over' : row.state;
  const invited = state === 'open' ? invitedIn(store, row) : null;
  return { id, house, by, byRole, role, language, into: intoOf(row), until, state, person, invited };
}

/** Names and addresses of invitations that nobody accepted in time go. */
const forget = (tx: Tx, now: Instant) =>
  tx.updateTable('invitation').set({ sealed: null }).where('untilAt', '<=', now).execute();

/** The invitations of a house, the latest first: all, or those that one person made. */
export const invitationsOf = (
  store: Store,
  { house, by }: { readonly house: string; readonly by: string | null },
  now: Instant,
): Promise<readonly Invitation[]> =>
  inHouse(store, house, async (tx) => {
    await forget(tx, now);
    const rows = await read(tx)
      .$if(by !== null, (query) => query.where('invitation.byPerson', '=', by ?? ''))
      .orderBy('invitation.id', 'desc')
      .limit(100)
      .execute();
    return rows.flatMap((row) => invitationOf(store, row, now) ?? []);
  });

/** The invitation behind a link, by its hash; nothing when there is none. */
export async function invitationBehind(
  store: Store,
  hash: string,
  now: Instant,
): Promise<Invitation | undefined> {
  const { rows } = await sql<{ house: string | null }>`select door.house_inviting(${hash}) as house`
    .execute(store.db)
    .catch((error: unknown) => {
      throw asFailure(error);
    });
  const house = rows[0]?.house;
  if (house === null || house === undefined) return undefined;
  return inHouse(store, house, async (tx) => {
    const row = await read(tx).where('invitation.hash', '=', hash).executeTakeFirst();
    return row && invitationOf(store, row, now);
  });
}

/** Withdraws an invitation that is open. Gives whether there was one: of the house, or of the one who made it. */
export const withdrawInvitation = (
  store: Store,
  { house, by, id }: { readonly house: string; readonly by: string | null; readonly id: string },
): Promise<boolean> =>
  inHouse(store, house, async (tx) => {
    const done = await tx
      .updateTable('invitation')
      .set({ state: 'withdrawn', sealed: null })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .$if(by !== null, (query) => query.where('byPerson', '=', by ?? ''))
      .executeTakeFirst();
    return done.numUpdatedRows === 1n;
  });
