import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Invitations by e-mail: into a whole house, or into an accompaniment by a command. Name and address are sealed under
 * the key of the institution and gone when the invitation is accepted, withdrawn or too old; until it is accepted there
 * is no person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table invitation (
      id uuid primary key,
      house_id uuid not null references house,
      by_person uuid not null references person,
      by_role text not null,
      role text not null,
      language text not null check (language in ('fr', 'nl', 'en')),
      -- Where it is into a process: which, and the command that then gives the role.
      kind text,
      process_id uuid references process,
      command text,
      hash text not null unique,
      made_on date not null,
      until_at timestamptz not null,
      state text not null check (state in ('open', 'accepted', 'withdrawn')),
      -- Who came of it.
      person_id uuid references person,
      key_version integer not null,
      sealed bytea,
      check ((process_id is null) = (kind is null) and (process_id is null) = (command is null)),
      check ((state = 'accepted') = (person_id is not null) and (state = 'open' or sealed is null))
    );
    create index invitation_of_house on invitation (house_id, id);
    alter table invitation enable row level security, force row level security;
    grant select, insert, update (state, person_id, sealed) on invitation to passerelle_commit;
    create policy commits_in_one_house on invitation to passerelle_commit
      using (house_id = (select current_house())) with check (house_id = (select current_house()));
    create policy finds_houses on invitation for select to current_user using (true);
    create function door.house_inviting(given text) returns uuid language sql stable security definer
      set search_path = public, pg_temp as $$ select i.house_id from invitation i where i.hash = given $$;
    revoke all on function door.house_inviting(text) from public;
    grant execute on function door.house_inviting(text) to passerelle_commit`.execute(db);
}
