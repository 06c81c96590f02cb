import type { Day, Instant } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Turn } from '#domain/processes/process.ts';
import { isRole } from '#domain/roles.ts';
import type { Role } from '#domain/roles.ts';
import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';
import type { Json } from '../json.ts';
import { houseOf } from './house-names.ts';
import { eachOnce, eachOnceAs } from './list-processes.ts';
import { isChanged } from './news.ts';
import { turnsOf } from './seen.ts';

/** Which processes of a kind: those that go on, with news, with a date gone by, beside their road, over; or all. */
export const boardFilters = ['running', 'changed', 'late', 'paused', 'ended', 'all'] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** By what: the next date, the last contact, the day of the beginning. The earliest first, always. */
export const boardOrders = ['date', 'contact', 'age'] as const;
export type BoardOrder = (typeof boardOrders)[number];

/** Where a page of a board ended. */
export interface BoardPlace {
  readonly key: string;
  readonly id: string;
}

export interface BoardWish {
  readonly kind: Kind;
  readonly today: Day;
  /** The states that end it, and those beside the road. */
  readonly ends: readonly string[];
  readonly beside: readonly string[];
  /** Whether a line stands for its whole accompaniment: its date is then the first of all that goes on there. */
  readonly wholly: boolean;
}

export interface BoardPage {
  /** Only as this role of the asker sees them. */
  readonly role?: Role;
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  readonly after?: BoardPlace | undefined;
  readonly limit: number;
}

/** A line of a board. */
export interface Boarded {
  readonly kind: Kind;
  readonly id: string;
  readonly role: Role;
  readonly accompaniment: string;
  readonly house: string | null;
  readonly state: string;
  readonly nextDue: Instant | null;
  readonly openedOn: Day | null;
  readonly contactOn: Day | null;
  /** The first turn; in which kind of process, and as whom the asker sees that. */
  readonly turn: Json;
  readonly turnIn: Kind;
  readonly turnAs: Role;
  /** Whether nobody but the asker is asked for it. */
  readonly turnAlone: boolean;
  readonly key: string;
}

/** A line as it comes: what is named by a word may be named by any. */
export type BoardRow = Omit<Boarded, 'kind' | 'role' | 'turnIn' | 'turnAs'> & {
  readonly [N in 'kind' | 'role' | 'turnIn' | 'turnAs']: string;
};

export const isBoarded = (row: BoardRow): row is BoardRow & Boarded =>
  isKind(row.kind) && isRole(row.role) && isKind(row.turnIn) && isRole(row.turnAs);

const ownTurn = 'cross join lateral (select l.kind, l.role, l.turn, l.due_order) soonest';
const anyTurn = `cross join lateral (select o.kind, o.role, o.turn, o.due_order from board_line o
  where o.person_id = asker.person_id and o.accompaniment_id = l.accompaniment_id
  order by o.due_order, o.process_id, o.role limit 1) soonest`;
const firstTurn = ({ wholly }: BoardWish): string => (wholly ? anyTurn : ownTurn);

const keys: { readonly [O in BoardOrder]: { readonly of: string; readonly as: string } } = {
  date: { of: 'soonest.due_order', as: 'timestamptz' },
  contact: { of: `coalesce(l.contact_on, '-infinity'::date)`, as: 'date' },
  age: { of: `coalesce(l.opened_on, 'infinity'::date)`, as: 'date' },
};

type Put = (value: unknown) => string;

const isLate = (put: Put, today: Day): string => `(soonest.turn->>'due')::date < ${put(today)}::date`;
const isIn = (put: Put, states: readonly string[]): string => `l.state = any (${put(states)}::text[])`;

function conditionOf(filter: BoardFilter, { today, ends, beside }: BoardWish, put: Put): string {
  switch (filter) {
    case 'all':
      return 'true';
    case 'changed':
      return isChanged('l');
    case 'late':
      return isLate(put, today);
    case 'paused':
      return isIn(put, beside);
    case 'ended':
      return isIn(put, ends);
    case 'running':
      return `not ${isIn(put, ends)}`;
  }
}

/**
 * A page of a board. By the date of each line it is read in the order of an index; by that of the whole accompaniment, by
 * contact or age all lines of one person and kind are sorted, which are some hundreds.
 */
export function boardQuestion(wish: BoardWish, page: BoardPage): Question<BoardRow, BoardRow & Boarded> {
  const { put, values } = parameters();
  const { of, as } = keys[page.order];
  const { after } = page;
  const next = (place: BoardPlace): string => {
    const key = `${put(place.key)}::${as}`;
    return `and ${of} >= ${key} and (${of}, l.process_id) > (${key}, ${put(place.id)}::uuid)`;
  };
  const text = `
    select l.process_id as "id", l.kind, l.role, l.accompaniment_id as "accompaniment", house.name as "house", l.state,
      l.next_due as "nextDue", l.opened_on as "openedOn", l.contact_on as "contactOn", l.first_turn as "turn", l.turn_in as "turnIn",
      l.turn_as as "turnAs", is_asked_alone(l.house_id, l.accompaniment_id, l.turn_as) as "turnAlone", l.key
    from (select l.*, soonest.turn as first_turn, soonest.kind as turn_in, soonest.role as turn_as, ${of}::text as key
      from board_line l ${firstTurn(wish)}
      where l.person_id = asker.person_id and l.kind = ${put(wish.kind)} and ${page.role === undefined ? eachOnce : eachOnceAs}
        ${page.role === undefined ? '' : `and l.role = ${put(page.role)}`}
        and ${conditionOf(page.filter, wish, put)} ${after ? next(after) : ''}
      order by ${of}, l.process_id limit ${put(page.limit)}) l
    ${houseOf('l')}`;
  return { text, values, isOne: isBoarded };
}

/** How many there are of each; counted up to a number, so that nobody waits for a count of the whole country. */
export type BoardCounts = { readonly [F in BoardFilter]: number } & { readonly id: string };

/** Counts what each filter would show. */
export function boardCountsQuestion(wish: BoardWish, atMost: number): Question<BoardCounts, BoardCounts> {
  const { put, values } = parameters();
  const counts = boardFilters.map(
    (one) => `count(*) filter (where ${conditionOf(one, wish, put)})::int as "${one}"`,
  );
  const text = `
    select 'counts' as "id", ${counts.join(', ')} from (select l.*, soonest.turn as first_turn
      from board_line l ${firstTurn(wish)} where l.person_id = asker.person_id and l.kind = ${put(wish.kind)} and ${eachOnce}
      order by l.due_order, l.process_id limit ${put(atMost)}) l
    cross join lateral (select l.first_turn as turn) soonest`;
  return { text, values, isOne: (row): row is BoardCounts => row.id === 'counts' };
}

/** A line with its first turn as the domain knows it. */
export type BoardLine = Omit<Boarded, 'turn'> & { readonly turn: Turn | null };

export const lineOf = ({ turn, ...line }: Boarded): BoardLine => ({
  ...line,
  turn: turnsOf([turn])[0] ?? null,
});
