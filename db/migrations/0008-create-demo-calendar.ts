import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** How far the calendar of the demonstration was turned forward; one row at most, none anywhere else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table demo_calendar (
      single boolean primary key check (single),
      ahead_ms bigint not null check (ahead_ms >= 0)
    );
    alter table demo_calendar enable row level security, force row level security;
    grant select, insert, update on demo_calendar to passerelle_commit;
    grant select on demo_calendar to passerelle_worker;
    create policy turns on demo_calendar to passerelle_commit using (true) with check (true);
    create policy looks on demo_calendar for select to passerelle_worker using (true)`.execute(db);
}
