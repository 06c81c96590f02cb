import { instantOf } from '#domain/calendar.ts';
import type { Day, Instant } from '#domain/calendar.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole, roles } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';

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

/** One of the kind that was asked for; not said again in each line, which PostgreSQL would write and Node read. */
export interface Listed {
  readonly id: string;
  readonly role: Role;
  readonly accompaniment: string;
  readonly state: string;
  readonly nextDue: Instant | null;
  /** Whether the person may see it in another way too. */
  readonly shared: boolean;
}

interface Row extends Omit<Listed, 'role'> {
  readonly role: string;
}

const roleOrder = `array[${roles.map((role) => `'${role}'`).join(', ')}]`;
const rankOf = (line: string): string => `array_position(${roleOrder}, ${line}.role)`;

/** Of several roles that see the same process, the first in the order of preference; of several memberships, any one. */
const once = (role: Role | undefined): string => `not exists (select from board_line best
  where best.process_id = l.process_id and best.person_id = asker.person_id and best.membership_id <> l.membership_id
    ${role === undefined ? '' : 'and best.role = l.role'}
    and (${rankOf('best')}, best.membership_id) < (${rankOf('l')}, l.membership_id))`;

/** A line that another one of the same process goes before is left out; few people have any. */
export const eachOnce = `(not l.shared or ${once(undefined)})`;
/** The same, where only lines of one role are looked at. */
export const eachOnceAs = `(not l.shared or ${once('person')})`;

/**
 * What comes after the last of a page. The date is also compared by itself: under row-level security PostgreSQL walks
 * an index only by comparisons that leak nothing, and does not count those of whole rows among them.
 */
const pageAfter = (due: string, id: string): string =>
  `l.due_order >= ${due}::timestamptz and (l.due_order, l.process_id) > (${due}::timestamptz, ${id}::uuid)`;

function questionOf(wish: ListWish, comparesLines: boolean): Question<Row, Listed> {
  const { kind, role, state, accompaniment, dueBefore, after, limit } = wish;
  const { put, values } = parameters();
  const conditions = [
    `l.kind = ${put(kind)}`,
    ...(after ? [pageAfter(put(after.nextDue ?? 'infinity'), put(after.id))] : []),
    ...(role === undefined ? [] : [`l.role = ${put(role)}`]),
    ...(state === undefined ? [] : [`l.state = ${put(state)}`]),
    ...(accompaniment === undefined ? [] : [`l.accompaniment_id = ${put(accompaniment)}`]),
    ...(dueBefore === undefined ? [] : [`l.due_order < ${put(instantOf(dueBefore, 0))}`]),
    ...(comparesLines ? [once(role)] : []),
  ];
  const text = `
    select l.process_id as "id", l.role, l.accompaniment_id as "accompaniment", l.state, l.next_due as "nextDue", l.shared
    from board_line l where l.person_id = asker.person_id and ${conditions.join(' and ')}
    order by l.due_order, l.process_id limit ${put(limit)}`;
  return { text, values, isOne: (row): row is Listed => isRole(row.role) };
}

/** A page of the asker's processes of a kind, the earliest date first, the dateless last: the order of an index. */
export const listQuestion = (wish: ListWish): Question<Row, Listed> => questionOf(wish, false);

/**
 * The same, where some process may be reached in two ways: each once. Few people need it, and whoever does not is
 * answered in half the time without it.
 */
export const listOnceQuestion = (wish: ListWish): Question<Row, Listed> => questionOf(wish, true);
