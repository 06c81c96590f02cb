import type { Instant, Day } from '#domain/calendar.ts';
import { isKind } from '#domain/kinds.ts';
import type { Kind } from '#domain/kinds.ts';
import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';

/** Something that happened in an accompaniment since the asker last looked at that process. */
export interface News {
  readonly kind: Kind;
  readonly id: string;
  readonly accompaniment: string;
  /** The day of the last look; nothing: never looked at. */
  readonly seenOn: Day | null;
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
}

type Row = Omit<News, 'kind'> & { readonly kind: string };

/** A reminder changes nothing; and what nobody's name stands on would tell its hour. */
const isNews = `e.type <> 'reminded' and e.by_role <> 'anonymous'`;

const markOf = (line: string): string => `left join lateral (select m.seq, m.seen_on from seen_mark m
  where m.person_id = ${line}.person_id and m.process_id = ${line}.process_id limit 1) mark on true`;

/** Not `coalesce`, which PostgreSQL fears to leak: it would then read all events of a process and not only the new ones. */
const isAfterMark = 'e.seq > case when mark.seq is null then 0 else mark.seq end';

/** Whether something happened in the accompaniment of a line since the asker last looked. */
export const isChanged = (line: string): string => `exists (select from board_line other ${markOf('other')}
  where other.person_id = asker.person_id and other.accompaniment_id = ${line}.accompaniment_id
  and exists (select from event e where e.process_id = other.process_id and ${isAfterMark} and ${isNews}))`;

/** The newest of each process in these accompaniments since the asker last looked, at most a few of each. */
export function newsQuestion(accompaniments: readonly string[], ofEach: number): Question<Row, News> {
  const { put, values } = parameters();
  const text = `
    select l.process_id as "id", l.kind, l.accompaniment_id as "accompaniment", mark.seen_on as "seenOn", e.seq, e.type, e.at
    from board_line l ${markOf('l')}
    cross join lateral (select e.seq, e.type, e.at from event e
      where e.process_id = l.process_id and ${isAfterMark} and ${isNews}
      order by e.seq desc limit ${put(ofEach)}) e
    where l.person_id = asker.person_id and l.accompaniment_id = any (${put(accompaniments)}::uuid[])`;
  return { text, values, isOne: (row): row is News => isKind(row.kind) };
}
