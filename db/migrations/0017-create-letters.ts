import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Mails that no process sets off: a way in, an invitation. To whom and what is one sealed value under the key ring of
 * the deployment, and gone once it is sent or too late. The API writes letters and reads none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table letter (
      id uuid primary key,
      kind text not null,
      language text not null check (language in ('fr', 'nl', 'en')),
      at timestamptz not null,
      -- Nothing is sent from this moment on.
      until_at timestamptz not null,
      next_ring_at timestamptz not null,
      sent_at timestamptz,
      ring_key text,
      sealed bytea,
      check ((sealed is null) = (ring_key is null))
    );
    create index letter_waiting on letter (next_ring_at) where sealed is not null;
    create index letter_by_end on letter (until_at);
    create function current_letter() returns uuid language sql stable
      as $$ select nullif(current_setting('passerelle.letter', true), '')::uuid $$;
    alter table letter enable row level security, force row level security;
    grant insert on letter to passerelle_commit;
    grant select, update, delete on letter to passerelle_worker;
    create policy writes on letter for insert to passerelle_commit with check (true);
    create policy carries_one on letter to passerelle_worker
      using (id = (select current_letter())) with check (id = (select current_letter()));
    create policy sweeps_all on letter to passerelle_worker
      using ((select current_setting('passerelle.sweep', true)) = 'on')
      with check ((select current_setting('passerelle.sweep', true)) = 'on')`.execute(db);
}
