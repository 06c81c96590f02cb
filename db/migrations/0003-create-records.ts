import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The audit chains, the ways in (tokens, one-time links) and what the sweep keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAudit(db);
  await createAccess(db);
  await createSweep(db);
}

const createAudit = (db: Kysely<unknown>) =>
  sql`
    create table audit_head (
      accompaniment_id uuid primary key,
      house_id uuid not null,
      seq integer not null,
      hash bytea not null
    );
    create table audit (
      accompaniment_id uuid not null,
      seq integer not null,
      house_id uuid not null,
      hash bytea not null,
      entry text not null,
      primary key (accompaniment_id, seq)
    );
    create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit is only ever appended to' using errcode = 'insufficient_privilege';
      end $$;
    create trigger audit_is_appended_to before update or delete or truncate on audit
      for each statement execute function refuse_change()`.execute(db);

const createAccess = (db: Kysely<unknown>) =>
  sql`
    create table access_token (
      id uuid primary key,
      hash text not null unique,
      person_id uuid not null references person,
      house_id uuid not null references house,
      name text not null,
      made_on date not null,
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index access_token_by_person on access_token (person_id);
    create table one_time_link (
      hash text primary key,
      house_id uuid not null,
      process_id uuid not null references process,
      command text not null,
      expires_on date not null
    )
    -- A burned link is a dead row that still names its transaction: it must not wait for fifty others.
    with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)`.execute(db);

const createSweep = (db: Kysely<unknown>) =>
  sql`
    create table sweep_lease (
      name text primary key,
      holder text not null,
      until_at timestamptz not null
    );
    create table sweep_backoff (
      process_id uuid primary key,
      tries integer not null,
      next_at timestamptz not null
    )`.execute(db);
