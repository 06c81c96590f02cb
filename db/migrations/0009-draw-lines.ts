import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { drawEveryLine, keepLines } from './keep-lines.ts';

/**
 * Lists in order, for each person: one line for each process that a membership of theirs reaches (board), and for each
 * turn (inbox). It is an index over two tables, which PostgreSQL cannot keep by itself; so triggers keep it, in the
 * transaction of whatever changes views, turns or memberships, and no writer can forget it. Whose a line is and from
 * when until when it shows are those of its membership, by foreign key. See docs/decisions/0008-lists.md.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await changeMemberships(db);
  await createLines(db);
  await keepLines(db);
  await drawWhatIsThere(db);
  await grant(db);
}

/**
 * A live membership of the acting person that reaches a row with this institution, accompaniment and role: one look
 * into an index, however many memberships somebody has.
 */
const held = (table: string) =>
  sql.raw(`exists (select from membership m where m.person_id = (select current_person())
    and m.role = ${table}.role and m.house_id = ${table}.house_id
    and m.reach in (${table}.accompaniment_id, ${table}.house_id)
    and m.from_day <= (select current_day()) and (m.until_day is null or m.until_day > (select current_day())))`);

/** `reach` is one accompaniment, or all of the institution. A token is held by one person: PostgreSQL guesses a thousand. */
const changeMemberships = (db: Kysely<unknown>) =>
  sql`
    alter table membership
      add column reach uuid not null generated always as (coalesce(accompaniment_id, house_id)) stored,
      add column ends date not null generated always as (coalesce(until_day, 'infinity')) stored,
      add unique (id, person_id, from_day, ends);
    drop index membership_by_person;
    create index membership_by_person on membership (person_id, role, reach);
    alter policy reads_roles_held on view using (${held('view')});
    alter policy reads_roles_held on inbox using (${held('inbox')});
    alter function token_holder(text) rows 1`.execute(db);

const ofMembership = sql.raw(`
  membership_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  ends date not null,
  house_id uuid not null,
  foreign key (membership_id, person_id, from_day, ends) references membership (id, person_id, from_day, ends)
    on update cascade on delete cascade`);

/** All that a list shows is in the index of its order: nothing else is read, and no other plan is ever cheaper. */
const createLines = (db: Kysely<unknown>) =>
  sql`
    create table board_line (
      process_id uuid not null,
      role text not null,
      accompaniment_id uuid not null,
      kind text not null,
      state text not null,
      next_due timestamptz,
      due_order timestamptz not null,
      -- Whether the same person has, or had, another line of the same process.
      shared boolean not null,
      ${ofMembership},
      primary key (process_id, membership_id)
    );
    create index board_of_membership on board_line (membership_id);
    create index board_in_order on board_line (person_id, kind, due_order, process_id)
      include (role, accompaniment_id, state, next_due, shared, membership_id, from_day, ends);
    create table inbox_line (
      process_id uuid not null,
      role text not null,
      what text not null,
      due date not null,
      kind text not null,
      since timestamptz not null,
      ${ofMembership},
      primary key (process_id, membership_id, what, due)
    );
    create index inbox_of_membership on inbox_line (membership_id);
    create index inbox_in_order on inbox_line (person_id, due, process_id, role, what)
      include (kind, since, from_day, ends)`.execute(db);

/** The owner sees no row while row-level security is forced on it. */
const drawWhatIsThere = async (db: Kysely<unknown>) => {
  for (const table of ['view', 'inbox', 'membership'])
    await sql`alter table ${sql.ref(table)} no force row level security`.execute(db);
  for (const statement of drawEveryLine) await sql.raw(statement).execute(db);
  for (const table of ['view', 'inbox', 'membership'])
    await sql`alter table ${sql.ref(table)} force row level security`.execute(db);
};

const grant = async (db: Kysely<unknown>) => {
  for (const table of ['board_line', 'inbox_line']) {
    await sql`
      alter table ${sql.ref(table)} enable row level security, force row level security;
      grant select, insert, update, delete on ${sql.ref(table)} to passerelle_commit, passerelle_worker;
      create policy commits_in_one_house on ${sql.ref(table)} to passerelle_commit, passerelle_worker
        using (house_id = (select current_house())) with check (house_id = (select current_house()));
      grant select on ${sql.ref(table)} to passerelle_api;
      create policy reads_live on ${sql.ref(table)} for select to passerelle_api
        using (person_id = (select current_person())
          and from_day <= (select current_day()) and ends > (select current_day()))`.execute(db);
  }
};
