import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whoever is named as an operator; asked of a table in which everybody sees only themselves. */
const operates = sql.raw('exists (select from operator o where o.person_id = (select current_person()))');

/** What an operator may see over all institutions: where something is late or keeps failing, never what it says. */
const shown = {
  process: 'id, kind, next_due, ended_at',
  outbox: 'process_id, kind, seq, n, attempts, next_try_at, done_at',
  operator_item: 'process_id, kind, seq, n, code, at, resolved_at',
  sweep_lease: 'name, until_at',
  sweep_backoff: 'process_id, tries, next_at',
} as const;

/** Ids, codes and dates for the page of what is running, to nobody but operators. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(shown)) {
    await sql`
      grant select (${sql.raw(columns)}) on ${sql.ref(table)} to passerelle_api;
      create policy shows_operators on ${sql.ref(table)} for select to passerelle_api using (${operates})`.execute(
      db,
    );
  }
}
