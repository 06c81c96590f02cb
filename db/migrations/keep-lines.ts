import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a line has of its membership. */
export const membershipColumns = 'membership_id, person_id, from_day, ends, house_id';
/** The same, of a membership by its name in a statement. */
export const membershipOf = (m: string): string =>
  `${m}.id, ${m}.person_id, ${m}.from_day, ${m}.ends, ${m}.house_id`;
const board = `board_line (process_id, role, accompaniment_id, kind, state, next_due, due_order, shared, ${membershipColumns})`;
const boardOf = (m: string): string =>
  `v.process_id, v.role, v.accompaniment_id, v.kind, v.state, v.next_due, v.due_order, false, ${membershipOf(m)}`;
const inbox = `inbox_line (process_id, role, what, due, kind, since, ${membershipColumns})`;
const inboxOf = (m: string): string =>
  `i.process_id, i.role, i.what, i.due, i.kind, i.since, ${membershipOf(m)}`;

/** The memberships that reach a row, those that are over by the day of whoever acts left out; all, where no day is said. */
export const reaching = (row: string): string => {
  const same = `m.house_id = ${row}.house_id and m.role = ${row}.role and coalesce(m.ends > current_day(), true)`;
  return `(select m.* from membership m where m.accompaniment_id = ${row}.accompaniment_id and ${same} and not is_covered(m)
    union all select m.* from membership m where m.accompaniment_id is null and ${same})`;
};

/** The other way round: the rows that a membership reaches. */
export const reached = (table: string, row: string, columns: string): string => {
  const same = `${row}.house_id = held.house_id and ${row}.role = held.role`;
  return `select ${columns} from ${table} ${row} where ${row}.accompaniment_id = held.accompaniment_id and ${same}
    union all select ${columns} from ${table} ${row} where held.accompaniment_id is null and ${same}`;
};

/** `which` says it by arrays: PostgreSQL joins a sub-select by reading all lines of the institution. */
export const markShared = (which: string): string => `
  update board_line l set shared = true where not l.shared and ${which} and exists (select from board_line o
    where o.process_id = l.process_id and o.person_id = l.person_id and o.membership_id <> l.membership_id)`;

/** Draws every line that is missing: what stood before there were lines, or was written without the triggers. */
export const drawEveryLine: readonly string[] = [
  `insert into ${board} select ${boardOf('m')} from view v, lateral ${reaching('v')} m on conflict do nothing`,
  `insert into ${inbox} select ${inboxOf('m')} from inbox i, lateral ${reaching('i')} m on conflict do nothing`,
  markShared('true'),
];

/** Keeps the lines of boards and inboxes by triggers on what they are drawn of. */
export async function keepLines(db: Kysely<unknown>): Promise<void> {
  await waitForLines(db);
  await drawAsViewsChange(db);
  await drawAsTurnsChange(db);
  await drawMemberships(db);
  await drawAsMembershipsChange(db);
}

/**
 * Somebody who joins while a process begins would be missed by both transactions, since neither sees the other. So
 * whoever draws lines of an institution waits for whoever does until that one has committed. It is the last thing
 * that a commit waits for (triggers run when its one statement has written all), hence no two wait for each other.
 *
 * A lead of the whole house has a seat as well in what they launch: the seat shows nothing more, and draws no lines.
 */
const waitForLines = (db: Kysely<unknown>) =>
  sql`
    create function wait_for_lines(house uuid) returns void language sql
      as $$ select pg_advisory_xact_lock(hashtextextended('lines of ' || house, 0)) $$;
    create function is_covered(seat membership) returns boolean language sql stable
      as $$ select seat.accompaniment_id is not null and exists (select from membership whole
        where whole.person_id = seat.person_id and whole.role = seat.role and whole.reach = seat.house_id
        and whole.accompaniment_id is null and whole.from_day <= seat.from_day and whole.ends >= seat.ends) $$`.execute(
    db,
  );

const drawAsViewsChange = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create function draw_board() returns trigger language plpgsql as $$
      begin
        if not exists (select from drawn) then return null; end if;
        perform wait_for_lines(house_id) from (select distinct house_id from drawn order by house_id) houses;
        insert into ${board} select ${boardOf('m')} from drawn v, lateral ${reaching('v')} m on conflict do nothing;
        ${markShared('l.process_id = any (array(select process_id from drawn))')};
        return null;
      end $$;
    create function redraw_board() returns trigger language plpgsql as $$
      begin
        perform wait_for_lines(new.house_id);
        update board_line set state = new.state, next_due = new.next_due, due_order = new.due_order
          where process_id = new.process_id and role = new.role;
        return null;
      end $$;
    create function clear_board() returns trigger language plpgsql as $$
      begin
        perform wait_for_lines(old.house_id);
        delete from board_line where process_id = old.process_id and role = old.role;
        return null;
      end $$;
    create trigger views_are_drawn after insert on view referencing new table as drawn
      for each statement execute function draw_board();
    create trigger views_are_redrawn after update on view for each row
      when ((old.state, old.next_due, old.due_order) is distinct from (new.state, new.next_due, new.due_order))
      execute function redraw_board();
    create trigger views_are_cleared after delete on view for each row execute function clear_board()`)
    .execute(db);

const drawAsTurnsChange = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create function draw_inbox() returns trigger language plpgsql as $$
      begin
        if not exists (select from drawn) then return null; end if;
        perform wait_for_lines(house_id) from (select distinct house_id from drawn order by house_id) houses;
        insert into ${inbox} select ${inboxOf('m')} from drawn i, lateral ${reaching('i')} m on conflict do nothing;
        return null;
      end $$;
    create function clear_inbox() returns trigger language plpgsql as $$
      begin
        perform wait_for_lines(old.house_id);
        delete from inbox_line
          where process_id = old.process_id and role = old.role and what = old.what and due = old.due;
        return null;
      end $$;
    create trigger turns_are_drawn after insert on inbox referencing new table as drawn
      for each statement execute function draw_inbox();
    create trigger turns_are_cleared after delete on inbox for each row execute function clear_inbox()`)
    .execute(db);

/** Makes the lines of a membership what they should be: none when it is over or covered. */
const drawMemberships = (db: Kysely<unknown>) =>
  sql
    .raw(`
    create function draw_membership(held membership) returns void language plpgsql as $$
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

/** What becomes of a membership in the whole house changes what those in single accompaniments have to draw. */
const drawAsMembershipsChange = (db: Kysely<unknown>) =>
  sql`
    create function draw_memberships() returns trigger language plpgsql as $$
      begin
        perform wait_for_lines(new.house_id);
        -- Whatever is taken away goes first, so that no line is taken for shared.
        if new.ends <= current_day() then perform draw_membership(new); end if;
        if new.accompaniment_id is null then
          perform draw_membership(m) from membership m where m.person_id = new.person_id and m.role = new.role
            and m.house_id = new.house_id and m.accompaniment_id is not null;
        end if;
        perform draw_membership(new);
        return null;
      end $$;
    create trigger memberships_are_drawn after insert on membership for each row execute function draw_memberships();
    create trigger memberships_are_redrawn after update on membership for each row
      when (old.until_day is distinct from new.until_day) execute function draw_memberships()`.execute(db);
