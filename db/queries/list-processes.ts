import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { instantOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole, roles } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import type { Tx } from '../store.ts';

export interface ListWish {
  readonly kind: Kind;
  readonly role?: Role;
  readonly state?: string;
  readonly accompaniment?: string;
  readonly dueBefore?: Day;
  /** The last of the page before. */
  readonly after?: { readonly nextDue: Instant | null; readonly id: string };
  readonly limit: number;
}

export interface Listed {
  readonly kind: Kind;
  readonly id: string;
  readonly role: Role;
  readonly accompaniment: string;
  readonly state: string;
  readonly nextDue: Instant | null;
}

interface Row {
  readonly processId: string;
  readonly role: string;
  readonly kind: string;
  readonly accompanimentId: string;
  readonly state: string;
  readonly nextDue: Instant | null;
}

/** Never due comes last. A column, not an expression: see `pageAfter`. */
const order = sql`v.due_order`;

/**
 * What comes after the last of a page. The date is also compared by itself: under row-level security PostgreSQL
 * walks an index only by comparisons that leak nothing, and counts neither those of whole rows nor `coalesce` among them.
 */
const pageAfter = ({ nextDue, id }: NonNullable<ListWish['after']>): RawBuilder<unknown> => {
  const due = nextDue ?? 'infinity';
  return sql`${order} >= ${due}::timestamptz and (${order}, v.process_id) > (${due}::timestamptz, ${id}::uuid)`;
};

function conditions(wish: ListWish): RawBuilder<unknown> {
  const { after } = wish;
  const parts = [
    sql`v.kind = ${wish.kind}`,
    ...(wish.role === undefined ? [] : [sql`v.role = ${wish.role}`]),
    ...(wish.state === undefined ? [] : [sql`v.state = ${wish.state}`]),
    ...(wish.accompaniment === undefined ? [] : [sql`v.accompaniment_id = ${wish.accompaniment}`]),
    ...(wish.dueBefore === undefined ? [] : [sql`v.next_due < ${instantOf(wish.dueBefore, 0)}`]),
    ...(after ? [pageAfter(after)] : []),
  ];
  return sql.join(parts, sql` and `);
}

/** Of several roles that see the same process, the first in the order of preference. */
const bestRole = sql`array_position(${[...roles]}::text[], best.role) < array_position(${[...roles]}::text[], v.role)`;

/**
 * A page of the actor's processes of a kind, the earliest date first. Roles in a whole institution walk its index
 * in order; roles in single accompaniments go from those to their views. Row-level security checks both again.
 */
export async function listProcesses(tx: Tx, today: Day, wish: ListWish): Promise<readonly Listed[]> {
  const where =
    wish.role === undefined
      ? sql`${conditions(wish)} and not exists (select from view best where best.process_id = v.process_id and ${bestRole})`
      : conditions(wish);
  const live = sql`m.from_day <= ${today} and (m.until_day is null or m.until_day > ${today})`;
  const columns = sql`v.process_id, v.role, v.kind, v.accompaniment_id, v.state, v.next_due`;
  const { rows } = await sql<Row>`
    select distinct v.* from (
      select found.* from (
        select distinct m.house_id, m.role from membership m where m.accompaniment_id is null and ${live}
      ) m cross join lateral (
        select ${columns} from view v where v.house_id = m.house_id and v.role = m.role and ${where}
        order by ${order}, v.process_id limit ${wish.limit}
      ) found
      union all
      select ${columns} from membership m join view v on v.accompaniment_id = m.accompaniment_id and v.role = m.role
      where m.accompaniment_id is not null and ${live} and ${where}
    ) v order by v.next_due nulls last, v.process_id limit ${wish.limit}`.execute(tx);
  return rows.flatMap(({ processId: id, kind, role, accompanimentId: accompaniment, state, nextDue }) =>
    isKind(kind) && isRole(role) ? [{ kind, id, role, accompaniment, state, nextDue }] : [],
  );
}
