import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Tables that hold the rows of one institution, and what the committing roles may do in them. */
const ofOneHouse = {
  house_setting: 'select, insert',
  membership: 'select, insert, update',
  process: 'select, insert, update',
  event: 'select, insert',
  sealed_text: 'select, insert',
  command_log: 'select, insert',
  view: 'select, insert, update, delete',
  deadline: 'select, insert, update, delete',
  inbox: 'select, insert, delete',
  outbox: 'select, insert, update',
  operator_item: 'select, insert, update',
  audit_head: 'select, insert, update',
  audit: 'select, insert',
  one_time_link: 'select, insert, delete',
} as const;

/** What the sweep and the operator read over all institutions: where something is late, never what it says. */
const acrossHouses = ['process', 'outbox', 'operator_item', 'audit_head'] as const;

/**
 * Commits see one institution at a time. `passerelle.process` lets the lock find the process row before its
 * institution is known; everything else waits for `passerelle.house`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createContext(db);
  for (const [table, rights] of Object.entries(ofOneHouse)) {
    await sql`
      alter table ${sql.ref(table)} enable row level security, force row level security;
      grant ${sql.raw(rights)} on ${sql.ref(table)} to passerelle_commit, passerelle_worker;
      create policy commits_in_one_house on ${sql.ref(table)} to passerelle_commit, passerelle_worker
        using (house_id = (select current_house())) with check (house_id = (select current_house()))`.execute(
      db,
    );
  }
  for (const table of acrossHouses) {
    await sql`
      create policy sweeps_all_houses on ${sql.ref(table)} for select to passerelle_worker
        using ((select current_setting('passerelle.sweep', true)) = 'on')`.execute(db);
  }
  await sql`
    create policy locks_by_id on process to passerelle_commit, passerelle_worker
      using (id = (select current_process())) with check (house_id = (select current_house()))`.execute(db);
  await grantPeople(db);
  await grantRest(db);
}

const createContext = (db: Kysely<unknown>) =>
  sql`
    create function current_house() returns uuid language sql stable
      as $$ select nullif(current_setting('passerelle.house', true), '')::uuid $$;
    create function current_process() returns uuid language sql stable
      as $$ select nullif(current_setting('passerelle.process', true), '')::uuid $$;
    create function current_person() returns uuid language sql stable
      as $$ select nullif(current_setting('passerelle.person', true), '')::uuid $$;
    create function current_day() returns date language sql stable
      as $$ select nullif(current_setting('passerelle.today', true), '')::date $$`.execute(db);

/** People of the institution, and of support organisations, which work in all of them. */
const grantPeople = (db: Kysely<unknown>) =>
  sql`
    alter table house enable row level security, force row level security;
    alter table person enable row level security, force row level security;
    alter table owner_key enable row level security, force row level security;
    grant select, insert on house, person, owner_key to passerelle_commit, passerelle_worker;
    grant update (key_version, name, email, email_index) on person to passerelle_commit, passerelle_worker;
    grant update (wrapped, ring_key) on owner_key to passerelle_worker;
    create policy commits_in_one_house on house to passerelle_commit, passerelle_worker
      using (id = (select current_house()) or kind = 'support') with check (id = (select current_house()));
    create policy commits_in_one_house on person to passerelle_commit, passerelle_worker
      using (house_id = (select current_house())
        or exists (select from house h where h.id = person.house_id and h.kind = 'support'))
      with check (house_id = (select current_house()));
    create policy commits_in_one_house on owner_key to passerelle_commit, passerelle_worker
      using (owner_id = (select current_house())
        or exists (select from person p where p.id = owner_key.owner_id))`.execute(db);

const grantRest = (db: Kysely<unknown>) =>
  sql`
    alter table access_token enable row level security, force row level security;
    alter table sweep_lease enable row level security, force row level security;
    alter table sweep_backoff enable row level security, force row level security;
    grant select, insert, update (revoked_at) on access_token to passerelle_commit;
    create policy holds_tokens on access_token to passerelle_commit
      using (person_id = (select current_person())) with check (person_id = (select current_person()));
    grant select, insert, update, delete on sweep_lease, sweep_backoff to passerelle_worker;
    create policy sweeps on sweep_lease to passerelle_worker using (true) with check (true);
    create policy sweeps on sweep_backoff to passerelle_worker using (true) with check (true)`.execute(db);
