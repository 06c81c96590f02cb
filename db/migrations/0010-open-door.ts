import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The door of the pages, in a schema of its own, reached by the committing role of the API alone. `visitor`, `visit`
 * and `way_in` are what better-auth calls user, session and verification. A visitor is read from `person`: nothing is
 * kept twice, and the address is there only as its blind index.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create schema door;
    create view door.visitor as
      select id, '' as name, coalesce(email_index, id::text) || '@index.invalid' as email, true as email_verified,
        null::text as image, 'epoch'::timestamptz as created_at, 'epoch'::timestamptz as updated_at
      from person`.execute(db);
  await createTables(db);
  await createQuestions(db);
  await grant(db);
}

const createTables = (db: Kysely<unknown>) =>
  sql`
    create table door.visit (
      id uuid primary key,
      person_id uuid not null references person,
      token_hash text not null unique,
      -- Family and system only, such as "firefox android": what a cookie is bound to, and what its owner is shown.
      browser text not null,
      -- The library writes this field whatever it is told; from where somebody came is not to be known.
      ip_address text not null check (ip_address = ''),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index visit_by_person on door.visit (person_id);
    create index visit_by_end on door.visit (expires_at);
    create table door.way_in (
      id uuid primary key,
      identifier text not null,
      value text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index way_in_by_identifier on door.way_in (identifier);
    create index way_in_by_end on door.way_in (expires_at);
    create table door.attempt (
      bucket text primary key,
      since timestamptz not null,
      count integer not null
    );
    create index attempt_by_start on door.attempt (since);
    create table door.kept_form (
      hash text primary key,
      person_id uuid not null references person,
      place text not null,
      key_version integer not null,
      sealed bytea not null,
      until_at timestamptz not null
    );
    create index kept_form_by_end on door.kept_form (until_at)`.execute(db);

/** A membership that is live on the day, or will be: whose memberships have all ended is let in no more. */
const stillHere = sql.raw(`not exists (select from membership m where m.person_id = p.id)
  or exists (select from membership m where m.person_id = p.id and (m.until_day is null or m.until_day > day))`);

/** What the door may ask about people: functions of the owner, since it stands in no institution yet. */
const createQuestions = (db: Kysely<unknown>) =>
  sql`
    create function door.house_of(person uuid, day date) returns uuid language sql stable security definer
      set search_path = public, pg_temp as $$
        select p.house_id from person p where p.id = person and (${stillHere})
      $$;
    create function door.people_at(indexes text[], day date)
      returns table (person_id uuid, house_id uuid, house_name text, language text)
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.house_id, h.name, p.language from person p join house h on h.id = p.house_id
        where p.email_index = any (indexes) and (${stillHere}) order by p.id
      $$;
    -- A kept form is its person's alone, also for the door: that its time is over is all that anybody else may act on.
    create policy forgets on door.kept_form to current_user using (true);
    create function door.forget_forms(now timestamptz) returns void language sql security definer
      set search_path = public, pg_temp as $$ delete from door.kept_form where until_at < now $$`.execute(db);

const grant = (db: Kysely<unknown>) =>
  sql`
    revoke all on function door.house_of(uuid, date), door.people_at(text[], date),
      door.forget_forms(timestamptz) from public;
    grant usage on schema door to passerelle_commit;
    grant update (language) on person to passerelle_commit;
    grant execute on function door.house_of(uuid, date), door.people_at(text[], date),
      door.forget_forms(timestamptz) to passerelle_commit;
    grant select on door.visitor to passerelle_commit;
    alter table door.visit enable row level security, force row level security;
    alter table door.way_in enable row level security, force row level security;
    alter table door.attempt enable row level security, force row level security;
    alter table door.kept_form enable row level security, force row level security;
    grant select, insert, update, delete on door.visit, door.way_in, door.attempt to passerelle_commit;
    grant select, insert, delete on door.kept_form to passerelle_commit;
    create policy keeps_the_door on door.visit to passerelle_commit using (true) with check (true);
    create policy keeps_the_door on door.way_in to passerelle_commit using (true) with check (true);
    create policy keeps_the_door on door.attempt to passerelle_commit using (true) with check (true);
    create policy keeps_the_door on door.kept_form to passerelle_commit
      using (person_id = (select current_person())) with check (person_id = (select current_person()))`.execute(
    db,
  );
