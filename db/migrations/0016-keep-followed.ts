import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * An advisor's own list of accompaniments that are not in Passerelle, and a file that waits to be taken into it. Both are
 * the person's alone: nobody else of the organisation reads them, no process knows them, and their texts are sealed under
 * the person's own key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table followed (
      id uuid primary key,
      person_id uuid not null references person,
      house_id uuid not null references house,
      -- The order of the list; the day itself is in what is sealed too.
      next_on date,
      -- Not in the file that came last.
      gone boolean not null,
      -- What took its place here; then it is no longer shown.
      accompaniment_id uuid,
      owner_version integer not null,
      sealed bytea not null,
      foreign key (person_id, owner_version) references owner_key
    );
    create index followed_in_order on followed (person_id, next_on, id) where accompaniment_id is null;
    create table followed_import (
      id uuid primary key,
      person_id uuid not null unique references person,
      house_id uuid not null references house,
      made_on date not null,
      owner_version integer not null,
      sealed bytea not null,
      foreign key (person_id, owner_version) references owner_key
    )`.execute(db);
  for (const table of ['followed', 'followed_import']) {
    await sql`
      alter table ${sql.ref(table)} enable row level security, force row level security;
      grant select, insert, update, delete on ${sql.ref(table)} to passerelle_commit;
      create policy keeps_own on ${sql.ref(table)} to passerelle_commit
        using (person_id = (select current_person()))
        with check (person_id = (select current_person()) and house_id = (select current_house()));
      grant select on ${sql.ref(table)} to passerelle_api;
      create policy reads_own on ${sql.ref(table)} for select to passerelle_api
        using (person_id = (select current_person()))`.execute(db);
  }
}
