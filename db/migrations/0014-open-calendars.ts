import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Secret addresses by which a person's own calendar program reads their dates: kept by hash, each can be ended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar_feed (
      id uuid primary key,
      hash text not null unique,
      person_id uuid not null references person on delete cascade,
      house_id uuid not null references house,
      made_on date not null,
      -- The last day on which a calendar program asked: an address that nobody reads can be ended.
      read_on date,
      ended_on date
    );
    create index calendar_feed_of_person on calendar_feed (person_id);
    alter table calendar_feed enable row level security, force row level security;
    grant select, insert, update (read_on, ended_on) on calendar_feed to passerelle_commit;
    create policy keeps_own on calendar_feed to passerelle_commit
      using (person_id = (select current_person())) with check (person_id = (select current_person()));
    grant select (id, person_id, made_on, read_on, ended_on) on calendar_feed to passerelle_api;
    create policy reads_own on calendar_feed for select to passerelle_api
      using (person_id = (select current_person()));
    create policy finds_holders on calendar_feed for select to current_user using (true);
    create function feed_holder(given text) returns table (id uuid, person_id uuid, house_id uuid)
      language sql stable security definer rows 1 set search_path = public, pg_temp as $$
        select f.id, f.person_id, f.house_id from calendar_feed f where f.hash = given and f.ended_on is null
      $$;
    revoke all on function feed_holder(text) from public;
    grant execute on function feed_holder(text) to passerelle_api`.execute(db);
}
