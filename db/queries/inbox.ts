import type { Day, Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';
import { lateName, latePrefix } from '../late-name.ts';

/** A turn of the actor, in one of their roles; or somebody else's that was not taken in time, of which they were told. */
export interface InboxItem {
  readonly kind: Kind;
  readonly id: string;
  readonly role: Role;
  readonly what: string;
  readonly due: Day;
  readonly since: Instant;
  readonly told: boolean;
}

/** The last of the page before. */
export interface InboxPlace {
  readonly due: Day;
  readonly id: string;
  readonly role: string;
  readonly what: string;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly role: string;
  readonly what: string;
  readonly due: Day;
  readonly since: Instant;
  readonly told: boolean;
}

/** The place of an item, for the page after it. */
export const placeOf = ({
  due,
  id,
  role,
  what,
  told,
}: Omit<InboxPlace, 'role'> & Pick<InboxItem, 'role' | 'told'>): InboxPlace => ({
  due,
  id,
  role,
  what: told ? lateName(what) : what,
});

/** What comes after the last of a page; the day is also compared by itself, as in a board. */
const pageAfter = (due: string, rest: readonly string[]): string =>
  `and l.due >= ${due}::date and (l.due, l.process_id, l.role, l.what) > (${due}::date, ${rest.join(', ')})`;

/** A page of what is the asker's turn or told them, the earliest day first; once, also where two memberships reach it. */
export function inboxQuestion(after: InboxPlace | undefined, limit: number): Question<Row, InboxItem> {
  const { put, values } = parameters();
  const page = after
    ? pageAfter(put(after.due), [`${put(after.id)}::uuid`, put(after.role), put(after.what)])
    : '';
  const text = `
    select distinct on (l.due, l.process_id, l.role, l.what) l.process_id as "id", l.kind, l.role,
      replace(l.what, '${latePrefix}', '') as what, l.due, l.since, starts_with(l.what, '${latePrefix}') as told
    from inbox_line l where l.person_id = asker.person_id ${page}
    order by l.due, l.process_id, l.role, l.what limit ${put(limit)}`;
  return { text, values, isOne: (row): row is InboxItem => isKind(row.kind) && isRole(row.role) };
}
