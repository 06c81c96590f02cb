import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { keepMore } from './keep-more.ts';

/**
 * What the pages of lists show beside what the lists of the API do: of a process its first turn, its last contact and
 * the day it was opened; of a turn the accompaniment it belongs to, and whether it is asked of the reader alone. And how
 * far each person has looked: for them alone. See docs/decisions/0011-boards.md.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await widen(db);
  await fill(db);
  await keepMore(db);
  await createMarks(db);
  await findWhoseTurn(db);
}

const widen = (db: Kysely<unknown>) =>
  sql`
    alter table view add column contact_on date;
    alter table board_line add column turn jsonb, add column contact_on date, add column opened_on date;
    alter table inbox_line add column accompaniment_id uuid;
    create index board_of_accompaniment on board_line (person_id, accompaniment_id, process_id)`.execute(db);

/** The owner sees no row while row-level security is forced on it. The contacts stand in what roles see of them. */
const fill = async (db: Kysely<unknown>) => {
  const tables = ['process', 'view', 'inbox', 'board_line', 'inbox_line'];
  for (const table of tables)
    await sql`alter table ${sql.ref(table)} no force row level security`.execute(db);
  await sql`
    alter table view disable trigger user;
    update view set contact_on = (select max(day)::date from (
      select jsonb_array_elements_text(view->'contactDays') union all select jsonb_array_elements(view->'contacts')->>'on') days (day))
      where kind = 'accompaniment';
    alter table view enable trigger user;
    update board_line l set turn = v.deadlines->0, contact_on = v.contact_on, opened_on = p.opened_on
      from view v, process p where v.process_id = l.process_id and v.role = l.role and p.id = l.process_id;
    update inbox_line l set accompaniment_id = p.accompaniment_id from process p where p.id = l.process_id`.execute(
    db,
  );
  for (const table of tables) await sql`alter table ${sql.ref(table)} force row level security`.execute(db);
};

const createMarks = (db: Kysely<unknown>) =>
  sql`
    create table seen_mark (
      person_id uuid not null references person on delete cascade,
      process_id uuid not null references process on delete cascade,
      seq integer not null,
      seen_on date not null,
      primary key (person_id, process_id)
    );
    alter table seen_mark enable row level security, force row level security;
    grant select, insert, update on seen_mark to passerelle_commit;
    create policy marks_own on seen_mark to passerelle_commit
      using (person_id = (select current_person())) with check (person_id = (select current_person()));
    grant select on seen_mark to passerelle_api;
    create policy reads_own on seen_mark for select to passerelle_api
      using (person_id = (select current_person()))`.execute(db);

/**
 * A turn is asked of those who hold its role in the accompaniment itself; where nobody does, of those who hold it in
 * the whole institution. Whether that is nobody but whoever asks; of others nothing is told but that there are some.
 */
const findWhoseTurn = (db: Kysely<unknown>) =>
  sql`
    create function is_asked_alone(house uuid, accompaniment uuid, wanted text) returns boolean language sql stable
      security definer set search_path = public, pg_temp as $$
        select not exists (select from membership m
            where m.accompaniment_id = accompaniment and m.role = wanted and m.house_id = house
            and m.person_id <> current_person() and m.from_day <= current_day() and m.ends > current_day())
          and (exists (select from membership m
              where m.accompaniment_id = accompaniment and m.role = wanted and m.house_id = house
              and m.person_id = current_person() and m.from_day <= current_day() and m.ends > current_day())
            or not exists (select from membership m
              where m.house_id = house and m.role = wanted and m.accompaniment_id is null
              and m.person_id <> current_person() and m.from_day <= current_day() and m.ends > current_day()))
      $$;
    revoke all on function is_asked_alone(uuid, uuid, text) from public;
    grant execute on function is_asked_alone(uuid, uuid, text) to passerelle_api`.execute(db);
