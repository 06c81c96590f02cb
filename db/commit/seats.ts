import { sql } from 'kysely';
import { dayOf } from '#domain/calendar.ts';
import type { Seat } from '#domain/roles.ts';
import { timedId } from '../ids.ts';
import { canonical } from '../json.ts';
import type { Tx } from '../store.ts';
import type { Change } from './rows.ts';
import type { Write } from './statement.ts';

const nameOf = ({ who, role }: Seat): string => `${who}|${role}`;

/** Memberships follow the seats of the process: whoever left one has none from this day on, whoever took one has. */
export function seatWrites(tx: Tx, change: Change): readonly Write[] {
  const { place, process, before, after, at } = change;
  const seats = process.seats(after);
  if (!seats) return [];
  const held = place.seq === 0 ? [] : (process.seats(before) ?? []);
  if (canonical(held) === canonical(seats)) return [];
  const heldNames = new Set(held.map(nameOf));
  const names = new Set(seats.map(nameOf));
  const left = held.filter((one) => !names.has(nameOf(one))).map(nameOf);
  const taken = [
    ...new Map(seats.filter((one) => !heldNames.has(nameOf(one))).map((one) => [nameOf(one), one])).values(),
  ];
  const day = dayOf(at);
  const ended = tx
    .updateTable('membership')
    .set({ untilDay: day })
    .where('accompanimentId', '=', place.accompaniment)
    .where('untilDay', 'is', null)
    .where(sql<string>`person_id || '|' || role`, '=', sql<string>`any (${left})`);
  const begun = () =>
    tx.insertInto('membership').values(
      taken.map(({ who, role }) => ({
        id: timedId(at),
        personId: who,
        houseId: place.house,
        accompanimentId: place.accompaniment,
        role,
        fromDay: day,
        untilDay: null,
      })),
    );
  return [...(left.length === 0 ? [] : [ended]), ...(taken.length === 0 ? [] : [begun()])];
}
