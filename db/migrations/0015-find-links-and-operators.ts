import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Links that are short enough to be typed name no process; and some people run the deployment. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await findLinks(db);
  await nameOperators(db);
}

/** Which process and line a link opens, by its hash: the one question about links that knows no institution yet. */
const findLinks = (db: Kysely<unknown>) =>
  sql`
    create policy finds_links on one_time_link for select to current_user using (true);
    create function link_target(given text) returns table (process_id uuid, command text, expires_on date)
      language sql stable security definer rows 1 set search_path = public, pg_temp as $$
        select l.process_id, l.command, l.expires_on from one_time_link l where l.hash = given
      $$;
    revoke all on function link_target(text) from public;
    grant execute on function link_target(text) to passerelle_commit`.execute(db);

/**
 * Who runs the deployment, and may see how it runs. No role of an accompaniment: whoever runs the machine has no
 * business in what it holds, and whoever leads a project none in the machine.
 */
const nameOperators = (db: Kysely<unknown>) =>
  sql`
    create table operator (
      person_id uuid primary key references person,
      since date not null
    );
    alter table operator enable row level security, force row level security;
    grant select, insert, delete on operator to passerelle_worker;
    create policy names_operators on operator to passerelle_worker
      using (person_id = (select current_person()))
      with check (person_id = (select current_person()));
    grant select on operator to passerelle_api;
    create policy reads_own on operator for select to passerelle_api
      using (person_id = (select current_person()))`.execute(db);
