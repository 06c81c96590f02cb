import { sql } from 'kysely';
import type { Day, Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import type { Tx } from '../store.ts';

/** A turn of the actor, in one of their roles. */
export interface InboxItem {
  readonly kind: Kind;
  readonly id: string;
  readonly role: Role;
  readonly what: string;
  readonly due: Day;
  readonly since: Instant;
}

/** The last of the page before. */
export interface InboxPlace {
  readonly due: Day;
  readonly id: string;
  readonly role: string;
  readonly what: string;
}

interface Row {
  readonly processId: string;
  readonly kind: string;
  readonly role: string;
  readonly what: string;
  readonly due: Day;
  readonly since: Instant;
}

/** A page of what is the actor's turn, the earliest day first. */
export async function inboxOf(
  tx: Tx,
  today: Day,
  after: InboxPlace | undefined,
  limit: number,
): Promise<readonly InboxItem[]> {
  const live = sql`m.from_day <= ${today} and (m.until_day is null or m.until_day > ${today})`;
  const columns = sql`i.process_id, i.kind, i.role, i.what, i.due, i.since`;
  const page = after
    ? sql`i.due >= ${after.due}::date and (i.due, i.process_id, i.role, i.what) > (${after.due}::date, ${after.id}::uuid, ${after.role}, ${after.what})`
    : sql`true`;
  const { rows } = await sql<Row>`
    select distinct i.* from (
      select found.* from (
        select distinct m.house_id, m.role from membership m where m.accompaniment_id is null and ${live}
      ) m cross join lateral (
        select ${columns} from inbox i where i.house_id = m.house_id and i.role = m.role and ${page}
        order by i.due, i.process_id, i.role, i.what limit ${limit}
      ) found
      union all
      select ${columns} from membership m join inbox i on i.accompaniment_id = m.accompaniment_id and i.role = m.role
      where m.accompaniment_id is not null and ${live} and ${page}
    ) i order by i.due, i.process_id, i.role, i.what limit ${limit}`.execute(tx);
  return rows.flatMap(({ processId: id, kind, role, ...rest }) =>
    isKind(kind) && isRole(role) ? [{ kind, id, role, ...rest }] : [],
  );
}
