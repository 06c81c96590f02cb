import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What was put on paper: files, sealed under the key of the institution. Who has one of the roles that a paper is
 * for, and sees the process, reads it. A paper is made once and never changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table paper (
      id uuid primary key,
      process_id uuid not null references process,
      house_id uuid not null references house,
      name text not null,
      element_id uuid not null,
      format text not null check (format in ('pdf', 'docx')),
      language text not null check (language in ('fr', 'nl', 'en')),
      number integer not null,
      counts boolean not null,
      hash text not null,
      readers text[] not null,
      made_on date not null,
      size integer not null,
      key_version integer not null,
      sealed bytea not null,
      unique (process_id, name, element_id, format)
    );
    alter table paper enable row level security, force row level security;
    grant select, insert on paper to passerelle_commit, passerelle_worker;
    grant select on paper to passerelle_api;
    create policy commits_in_one_house on paper to passerelle_commit, passerelle_worker
      using (house_id = (select current_house())) with check (house_id = (select current_house()));
    create policy reads_what_a_role_may_have on paper for select to passerelle_api
      using (exists (select from view v where v.process_id = paper.process_id and v.role = any (paper.readers)))`.execute(
    db,
  );
}
