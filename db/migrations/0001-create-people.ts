import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Institutions, people and who holds which role where. Names and addresses are sealed under the person's key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table house (
      id uuid primary key,
      kind text not null check (kind in ('institution', 'support')),
      name text not null,
      -- Where the seat of operations is; it decides in which language official papers count.
      region text check (region in ('brussels', 'flanders', 'wallonia'))
    );
    create table house_setting (
      house_id uuid not null references house,
      version integer not null,
      settings jsonb not null,
      at timestamptz not null,
      primary key (house_id, version)
    );
    create table person (
      id uuid primary key,
      house_id uuid not null references house,
      language text not null check (language in ('fr', 'nl', 'en')),
      key_version integer not null,
      name bytea,
      email bytea,
      email_index text
    );
    create unique index person_by_email on person (house_id, email_index);
    create table membership (
      id uuid primary key,
      person_id uuid not null references person,
      house_id uuid not null references house,
      accompaniment_id uuid,
      role text not null,
      from_day date not null,
      until_day date
    );
    create index membership_by_person on membership (person_id, role);
    create index membership_by_accompaniment on membership (accompaniment_id) where accompaniment_id is not null;
    create index membership_by_house on membership (house_id, role) where accompaniment_id is null;
    create table owner_key (
      owner_id uuid not null,
      version integer not null,
      ring_key text,
      wrapped bytea,
      primary key (owner_id, version)
    )`.execute(db);
}
