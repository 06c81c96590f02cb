import type { Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import type { Ref, Tx } from '../store.ts';

/** That something happened, never what it says. */
export interface Notice {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly role: string;
}

/** What happened in a process after a number, as far as the actor's roles learn of it. */
export const noticesOf = async (
  tx: Tx,
  process: Ref,
  after: number,
  limit: number,
): Promise<readonly Notice[]> => {
  const rows = await tx
    .selectFrom('event')
    .select(['seq', 'type', 'at', 'byRole'])
    .where('processId', '=', process.id)
    .where('seq', '>', after)
    // Between two others, a nameless one would tell its hour; how many there are stands in the view.
    .where('byRole', '<>', 'anonymous')
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(({ byRole: role, ...rest }) => ({ ...rest, role }));
};

/** What became of one of the actor's own commands. */
export interface KnownCommand {
  readonly kind: Kind;
  readonly id: string;
  readonly command: string;
  readonly role: Role | null;
  readonly at: Instant | null;
  readonly refused: string | null;
}

/** The actor's command under a key; nothing when it never came here. */
export async function commandBy(tx: Tx, person: string, key: string): Promise<KnownCommand | undefined> {
  const row = await tx
    .selectFrom('commandLog')
    .select(['kind', 'processId as id', 'command', 'role', 'at', 'refused'])
    .where('scope', '=', person)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row || !isKind(row.kind)) return undefined;
  const { kind, role, ...rest } = row;
  return { ...rest, kind, role: role !== null && isRole(role) ? role : null };
}
