import { parameters } from '../ask.ts';
import type { Question } from '../ask.ts';
import { isBoarded } from './board.ts';
import type { Boarded, BoardRow } from './board.ts';
import { houseOf } from './house-names.ts';
import { eachOnce } from './list-processes.ts';

/** The processes where somebody else's answer is awaited and none of the asker's, the earliest date first. */
export function awaitedQuestion(limit: number): Question<BoardRow, BoardRow & Boarded> {
  const { put, values } = parameters();
  const text = `
    select l.process_id as "id", l.kind, l.role, l.accompaniment_id as "accompaniment", house.name as "house", l.state,
      l.next_due as "nextDue", l.opened_on as "openedOn", l.contact_on as "contactOn", l.turn,
      l.kind as "turnIn", l.role as "turnAs", false as "turnAlone", l.due_order::text as "key"
    from (select l.* from board_line l
      where l.person_id = asker.person_id and l.turn is not null and ${eachOnce}
        and not exists (select from inbox_line own where own.process_id = l.process_id and own.person_id = asker.person_id)
      order by l.due_order, l.process_id limit ${put(limit)}) l
    ${houseOf('l')}`;
  return { text, values, isOne: isBoarded };
}
