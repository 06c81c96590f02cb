import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { markShared, membershipColumns, membershipOf, reached, reaching } from './keep-lines.ts';

const board = `board_line (process_id, role, accompaniment_id, kind, state, next_due, due_order, shared, turn, contact_on, opened_on, ${membershipColumns})`;
const boardOf = (m: string): string =>
  `v.process_id, v.role, v.accompaniment_id, v.kind, v.state, v.next_due, v.due_order, false, v.deadlines->0, v.contact_on,
   (select p.opened_on from process p where p.id = v.process_id), ${membershipOf(m)}`;
const inbox = `inbox_line (process_id, role, what, due, kind, since, accompaniment_id, ${membershipColumns})`;
const inboxOf = (m: string): string =>
  `i.process_id, i.role, i.what, i.due, i.kind, i.since, i.accompaniment_id, ${membershipOf(m)}`;

/** Draws every line that is missing, with all that lists show of it. */
export const drawEveryLine: readonly string[] = [
  `insert into ${board} select ${boardOf('m')} from view v, lateral ${reaching('v')} m on conflict do nothing`,
  `insert into ${inbox} select ${inboxOf('m')} from inbox i, lateral ${reaching('i')} m on conflict do nothing`,
  markShared('true'),
];

/** Has the triggers of 0009 draw what lists show since: the first turn, the last contact, the day it was opened, where a turn belongs. */
export async function keepMore(db: Kysely<unknown>): Promise<void> {
  await drawAsViewsChange(db);
  await drawAsTurnsChange(db);
  await drawMemberships(db);
}

const drawAsViewsChange = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create or replace function draw_board() returns trigger language plpgsql as $$
      begin
        if not exists (select from drawn) then return null; end if;
        perform wait_for_lines(house_id) from (select distinct house_id from drawn order by house_id) houses;
        insert into ${board} select ${boardOf('m')} from drawn v, lateral ${reaching('v')} m on conflict do nothing;
        ${markShared('l.process_id = any (array(select process_id from drawn))')};
        return null;
      end $$;
    create or replace function redraw_board() returns trigger language plpgsql as $$
      begin
        perform wait_for_lines(new.house_id);
        update board_line set state = new.state, next_due = new.next_due, due_order = new.due_order,
            turn = new.deadlines->0, contact_on = new.contact_on
          where process_id = new.process_id and role = new.role;
        return null;
      end $$;
    drop trigger views_are_redrawn on view;
    create trigger views_are_redrawn after update on view for each row
      when ((old.state, old.next_due, old.due_order, old.deadlines->0, old.contact_on)
        is distinct from (new.state, new.next_due, new.due_order, new.deadlines->0, new.contact_on))
      execute function redraw_board()`)
    .execute(db);

const drawAsTurnsChange = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create or replace function draw_inbox() returns trigger language plpgsql as $$
      begin
        if not exists (select from drawn) then return null; end if;
        perform wait_for_lines(house_id) from (select distinct house_id from drawn order by house_id) houses;
        insert into ${inbox} select ${inboxOf('m')} from drawn i, lateral ${reaching('i')} m on conflict do nothing;
        return null;
      end $$`)
    .execute(db);

const drawMemberships = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create or replace function draw_membership(held membership) returns void language plpgsql as $$
      begin
        if held.ends <= current_day() or is_covered(held) then
          delete from board_line where membership_id = held.id;
          delete from inbox_line where membership_id = held.id;
          return;
        end if;
        insert into ${board} ${reached('view', 'v', boardOf('held'))} on conflict do nothing;
        insert into ${inbox} ${reached('inbox', 'i', inboxOf('held'))} on conflict do nothing;
        ${markShared('l.person_id = held.person_id and l.process_id = any (array(select process_id from board_line where membership_id = held.id))')};
      end $$`)
    .execute(db);
