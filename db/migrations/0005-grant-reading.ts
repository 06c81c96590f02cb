import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** A live membership of the acting person that reaches a row with this institution, accompaniment and role. */
const held = (table: string) =>
  sql.raw(`exists (select from membership m where m.person_id = (select current_person())
    and m.role = ${table}.role and m.house_id = ${table}.house_id
    and (m.accompaniment_id is null or m.accompaniment_id = ${table}.accompaniment_id)
    and m.from_day <= (select current_day()) and (m.until_day is null or m.until_day > (select current_day())))`);

/** The reading role: rows of roles held now, the texts those rows name, and one's own. Without context: nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await readProcesses(db);
  await findColleagues(db);
  await readPeople(db);
  await readOwn(db);
}

const readProcesses = (db: Kysely<unknown>) =>
  sql`
    grant select on view, inbox, sealed_text to passerelle_api;
    grant select (process_id, seq, type, at, by_role) on event to passerelle_api;
    create policy reads_roles_held on view for select to passerelle_api using (${held('view')});
    create policy reads_roles_held on inbox for select to passerelle_api using (${held('inbox')});
    create policy reads_what_a_role_sees on event for select to passerelle_api
      using (exists (select from view v where v.process_id = event.process_id and v.role = any (event.seen_by)));
    create policy reads_texts_of_views on sealed_text for select to passerelle_api
      using (exists (select from view v
        where v.process_id = sealed_text.process_id and sealed_text.id = any (v.text_ids)))`.execute(db);

/** A live membership of the acting person, named `mine`. */
const mine = sql.raw(`mine.person_id = current_person() and mine.from_day <= current_day()
  and (mine.until_day is null or mine.until_day > current_day())`);

/**
 * Colleagues are found by functions of the owner: a policy on membership cannot ask membership again. The owner is
 * given its own policies, since row-level security is forced on it too.
 */
const findColleagues = (db: Kysely<unknown>) =>
  sql`
    create policy looks_up_colleagues on membership for select to current_user using (true);
    create policy looks_up_colleagues on person for select to current_user using (true);
    create policy looks_up_colleagues on house for select to current_user using (true);
    create function is_colleague(other uuid) returns boolean language sql stable security definer
      set search_path = public, pg_temp as $$
        select exists (
          select from membership mine where ${mine} and (
            (mine.accompaniment_id is null and exists (
              select from person p join house h on h.id = p.house_id
              where p.id = other and (h.id = mine.house_id or h.kind = 'support')))
            or exists (
              select from membership theirs where theirs.person_id = other and theirs.house_id = mine.house_id
              and (mine.accompaniment_id is null or theirs.accompaniment_id is null
                or theirs.accompaniment_id = mine.accompaniment_id))))
      $$;
    create function colleagues() returns setof uuid language sql stable security definer
      set search_path = public, pg_temp as $$
        select p.id from membership mine join house h on h.id = mine.house_id or h.kind = 'support'
          join person p on p.house_id = h.id
          where mine.accompaniment_id is null and ${mine}
        union select theirs.person_id from membership mine
          join membership theirs on theirs.accompaniment_id = mine.accompaniment_id where ${mine}
        union select theirs.person_id from membership mine
          join membership theirs on theirs.house_id = mine.house_id and theirs.accompaniment_id is null where ${mine}
        union select current_person()
      $$;
    revoke all on function is_colleague(uuid), colleagues() from public;
    grant execute on function is_colleague(uuid), colleagues() to passerelle_api`.execute(db);

const readPeople = (db: Kysely<unknown>) =>
  sql`
    grant select on house, membership to passerelle_api;
    grant select (id, house_id, language, key_version, name) on person to passerelle_api;
    grant select on owner_key to passerelle_api;
    create policy reads_own on membership for select to passerelle_api
      using (person_id = (select current_person()));
    create policy reads_own on house for select to passerelle_api
      using (exists (select from membership m where m.house_id = house.id)
        or exists (select from person p where p.id = (select current_person()) and p.house_id = house.id));
    create policy reads_colleagues on person for select to passerelle_api
      using (id = (select current_person()) or is_colleague(id));
    create policy reads_what_it_may_open on owner_key for select to passerelle_api
      using (exists (select from house h where h.id = owner_key.owner_id)
        or exists (select from person p where p.id = owner_key.owner_id)
        or exists (select from sealed_text t where t.owner_id = owner_key.owner_id))`.execute(db);

const readOwn = (db: Kysely<unknown>) =>
  sql`
    grant select (scope, key, kind, process_id, command, role, at, seq, refused) on command_log to passerelle_api;
    grant select (id, person_id, name, made_on, expires_at, revoked_at) on access_token to passerelle_api;
    create policy reads_own on command_log for select to passerelle_api
      using (scope = (select current_person()));
    create policy reads_own on access_token for select to passerelle_api
      using (person_id = (select current_person()));
    create policy finds_holders on access_token for select to current_user using (true);
    create function token_holder(given text)
      returns table (person_id uuid, house_id uuid, expires_at timestamptz, revoked_at timestamptz)
      language sql stable security definer set search_path = public, pg_temp as $$
        select t.person_id, t.house_id, t.expires_at, t.revoked_at from access_token t where t.hash = given
      $$;
    revoke all on function token_holder(text) from public;
    grant execute on function token_holder(text) to passerelle_api`.execute(db);
