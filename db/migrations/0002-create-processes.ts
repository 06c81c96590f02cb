import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What happened (events), where it led (process, view, deadline) and what it set off (outbox, inbox). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRecord(db);
  await createTexts(db);
  await createProjections(db);
  await createOutbox(db);
}

const createRecord = (db: Kysely<unknown>) =>
  sql`
    create table process (
      id uuid primary key,
      kind text not null,
      house_id uuid not null references house,
      accompaniment_id uuid not null,
      state text not null,
      seq integer not null,
      -- json, not jsonb: it keeps the order of names, so an answer made again is the same to the byte.
      position json not null,
      next_due timestamptz,
      ended_at timestamptz,
      opened_on date not null
    );
    create index process_due on process (next_due) where next_due is not null;
    create index process_by_accompaniment on process (accompaniment_id, kind);
    create index process_by_house on process (house_id, kind, state);
    create table event (
      process_id uuid not null references process,
      seq integer not null,
      house_id uuid not null,
      id uuid not null,
      type text not null,
      at timestamptz not null,
      by_role text not null,
      actor text not null,
      seen_by text[] not null,
      input json not null,
      to_state text,
      primary key (process_id, seq)
    )`.execute(db);

const createTexts = (db: Kysely<unknown>) =>
  sql`
    create table sealed_text (
      id uuid primary key,
      house_id uuid not null,
      process_id uuid not null,
      owner_id uuid not null,
      owner_version integer not null,
      sealed bytea not null,
      foreign key (owner_id, owner_version) references owner_key
    );
    create index sealed_text_by_process on sealed_text (process_id);
    create index sealed_text_by_owner on sealed_text (owner_id);
    create table command_log (
      scope uuid not null,
      key text not null,
      house_id uuid not null,
      kind text not null,
      process_id uuid not null,
      body text not null,
      command text not null,
      role text,
      at timestamptz,
      seq integer,
      refused text,
      facts jsonb,
      setting_version integer,
      primary key (scope, key)
    )`.execute(db);

const createProjections = (db: Kysely<unknown>) =>
  sql`
    create table view (
      process_id uuid not null references process,
      role text not null,
      house_id uuid not null,
      accompaniment_id uuid not null,
      kind text not null,
      state text not null,
      seq integer not null,
      ended boolean not null,
      etag text not null,
      print text not null,
      next_due timestamptz,
      due_order timestamptz not null,
      view jsonb not null,
      actions jsonb not null,
      deadlines jsonb not null,
      text_ids uuid[] not null,
      primary key (process_id, role)
    );
    create index view_of_house on view (house_id, role, kind, due_order, process_id);
    create index view_of_accompaniment on view (accompaniment_id, role);
    create table deadline (
      process_id uuid not null references process,
      key text not null,
      house_id uuid not null,
      at timestamptz not null,
      wait text not null,
      act text not null,
      due date not null,
      whose text[] not null,
      primary key (process_id, key)
    );
    create table inbox (
      process_id uuid not null references process,
      role text not null,
      what text not null,
      due date not null,
      house_id uuid not null,
      accompaniment_id uuid not null,
      kind text not null,
      since timestamptz not null,
      primary key (process_id, role, what, due)
    );
    create index inbox_of_house on inbox (house_id, role, due, process_id);
    create index inbox_of_accompaniment on inbox (accompaniment_id, role)`.execute(db);

const createOutbox = (db: Kysely<unknown>) =>
  sql`
    create table outbox (
      process_id uuid not null references process,
      seq integer not null,
      n integer not null,
      house_id uuid not null,
      accompaniment_id uuid not null,
      kind text not null,
      effect jsonb not null,
      attempts integer not null,
      next_try_at timestamptz not null,
      done_at timestamptz,
      primary key (process_id, seq, n)
    );
    create index outbox_open on outbox (next_try_at) where done_at is null;
    create table operator_item (
      process_id uuid not null,
      seq integer not null,
      n integer not null,
      house_id uuid not null,
      kind text not null,
      code text not null,
      at timestamptz not null,
      resolved_at timestamptz,
      primary key (process_id, seq, n)
    )`.execute(db);
