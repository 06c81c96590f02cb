import type { Day } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';
import { houseOf } from './house-names.ts';
import { latePrefix } from '../late-name.ts';
import type { InboxPlace } from './inbox.ts';

/** Whose turns: the asker's alone, those of a team they are part of, those whose day has gone by, or all. */
export const turnFilters = ['mine', 'team', 'late', 'all'] as const;
export type TurnFilter = (typeof turnFilters)[number];

/** A turn, with where it comes from and whether nobody else is asked for it. */
export interface TurnAsked {
  readonly kind: Kind;
  readonly id: string;
  readonly role: Role;
  readonly what: string;
  readonly due: Day;
  readonly accompaniment: string;
  readonly house: string | null;
  readonly alone: boolean;
  /** Somebody else's turn that was not taken in time, of which the asker was told. */
  readonly told: boolean;
}

type Row = Omit<TurnAsked, 'kind' | 'role'> & { readonly kind: string; readonly role: string };

export interface TurnsWish {
  readonly filter: TurnFilter;
  readonly today: Day;
  readonly after?: InboxPlace | undefined;
  readonly limit: number;
}

const alone = 'is_asked_alone(l.house_id, l.accompaniment_id, l.role)';
const conditions: { readonly [F in TurnFilter]: (today: string) => string } = {
  all: () => 'true',
  mine: () => alone,
  team: () => `not ${alone}`,
  late: (today) => `l.due < ${today}::date`,
};

/** A page of the asker's turns, the earliest first: the order of an index. */
export function turnsQuestion({ filter, today, after, limit }: TurnsWish): Question<Row, TurnAsked> {
  const { put, values } = parameters();
  const place = (from: InboxPlace): string => {
    const due = `${put(from.due)}::date`;
    return `and l.due >= ${due} and (l.due, l.process_id, l.role, l.what) > (${due}, ${put(from.id)}::uuid, ${put(from.role)}, ${put(from.what)})`;
  };
  const text = `
    select l.*, house.name as "house", ${alone.replace('l.accompaniment_id', 'l.accompaniment')} as "alone"
    from (select distinct on (l.due, l.process_id, l.role, l.what) l.process_id as "id", l.kind, l.role, l.due,
        replace(l.what, '${latePrefix}', '') as what, starts_with(l.what, '${latePrefix}') as "told",
        l.accompaniment_id as "accompaniment", l.house_id
      from inbox_line l where l.person_id = asker.person_id and ${conditions[filter](filter === 'late' ? put(today) : '')}
        ${after ? place(after) : ''}
      order by l.due, l.process_id, l.role, l.what limit ${put(limit)}) l
    ${houseOf('l')}`;
  return { text, values, isOne: (row): row is TurnAsked => isKind(row.kind) && isRole(row.role) };
}

/** How many turns of each sort there are, counted up to a number; and the next that is not late. */
export interface TurnCounts {
  readonly id: string;
  readonly all: number;
  readonly mine: number;
  readonly team: number;
  readonly late: number;
}

export function turnCountsQuestion(today: Day, atMost: number): Question<TurnCounts, TurnCounts> {
  const { put, values } = parameters();
  const text = `
    select 'counts' as "id", count(*)::int as "all", count(*) filter (where alone)::int as "mine",
      count(*) filter (where not alone)::int as "team", count(*) filter (where due < ${put(today)}::date)::int as "late"
    from (select l.due, ${alone} as alone
      from (select distinct on (l.due, l.process_id, l.role, l.what) l.* from inbox_line l
        where l.person_id = asker.person_id order by l.due, l.process_id, l.role, l.what limit ${put(atMost)}) l) l`;
  return { text, values, isOne: (row): row is TurnCounts => row.id === 'counts' };
}
