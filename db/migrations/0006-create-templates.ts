import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Libraries of description templates, one a support organisation. Names and clauses are sealed under its key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTemplates(db);
  await findLibraries(db);
  await grantTemplates(db);
  await keepOrganisationsApart(db);
}

const createTemplates = (db: Kysely<unknown>) =>
  sql`
    create table description_template (
      id uuid primary key,
      house_id uuid not null references house,
      language text not null check (language in ('fr', 'nl')),
      owner_version integer not null,
      name bytea not null,
      name_index text not null,
      withdrawn_at timestamptz,
      unique (id, house_id),
      foreign key (house_id, owner_version) references owner_key
    );
    -- A name that was withdrawn is free again.
    create unique index description_template_by_name on description_template (house_id, language, name_index)
      where withdrawn_at is null;
    create table description_template_version (
      template_id uuid not null,
      number integer not null,
      house_id uuid not null,
      made_on date not null,
      clauses integer not null,
      owner_version integer not null,
      sealed bytea not null,
      primary key (template_id, number),
      foreign key (template_id, house_id) references description_template (id, house_id),
      foreign key (house_id, owner_version) references owner_key
    )`.execute(db);

/** Whether a membership by this name is live today. */
const live = (name: string) =>
  sql.raw(
    `${name}.from_day <= current_day() and (${name}.until_day is null or ${name}.until_day > current_day())`,
  );

/**
 * The support organisations, with their names, whose library is open to the acting person: their own; every one, to
 * who carries projects in a whole institution, since templates are chosen before an advisor is; and to people of an
 * institution with a role in an accompaniment, that of its advisors. `offset 0` keeps the planner on the way from the
 * person's own roles to those few advisors: left alone it reads every advisor there is.
 */
const findLibraries = (db: Kysely<unknown>) =>
  sql`
    create index membership_by_advised on membership (house_id)
      where role = 'advisor' and accompaniment_id is not null;
    create function open_libraries() returns table (house_id uuid, house_name text)
      language sql stable security definer set search_path = public, pg_temp as $$
        with mine as materialized (
          select m.house_id, m.accompaniment_id, m.role
          from person me join house own on own.id = me.house_id and own.kind = 'institution'
            cross join lateral (select * from membership m where m.person_id = me.id and ${live('m')} offset 0) m
          where me.id = current_person()
        ), advising as (
          select t.person_id from mine cross join lateral (
            select t.person_id from membership t where t.house_id = mine.house_id and t.role = 'advisor'
            and t.accompaniment_id is not null and ${live('t')} offset 0) t
          where mine.accompaniment_id is null
          union select t.person_id from mine cross join lateral (
            select t.person_id from membership t where t.accompaniment_id = mine.accompaniment_id
            and t.role = 'advisor' and ${live('t')} offset 0) t
          where mine.accompaniment_id is not null
        )
        select h.id, h.name from house h where h.kind = 'support' and (
          exists (select from person p where p.id = current_person() and p.house_id = h.id)
          or exists (select from mine join house whole on whole.id = mine.house_id and whole.kind = 'institution'
            where mine.accompaniment_id is null and mine.role = 'lead')
          or h.id in (select p.house_id from advising cross join lateral (
            select p.house_id from person p where p.id = advising.person_id offset 0) p))
      $$;
    revoke all on function open_libraries() from public;
    grant execute on function open_libraries() to passerelle_api`.execute(db);

/**
 * Versions are written once: nobody is granted more. The policy on keys is made anew and not joined by another one:
 * only within one expression is the order sure, and who reads a process should not have to ask for libraries.
 */
const grantTemplates = (db: Kysely<unknown>) =>
  sql`
    alter table description_template enable row level security, force row level security;
    alter table description_template_version enable row level security, force row level security;
    grant select, insert, update (withdrawn_at) on description_template to passerelle_commit;
    grant select, insert on description_template_version to passerelle_commit;
    create policy commits_in_one_house on description_template to passerelle_commit
      using (house_id = (select current_house()))
      with check (house_id = (select current_house())
        and exists (select from house h where h.id = description_template.house_id and h.kind = 'support'));
    create policy commits_in_one_house on description_template_version to passerelle_commit
      using (house_id = (select current_house())) with check (house_id = (select current_house()));
    grant select (id, house_id, language, owner_version, name, withdrawn_at) on description_template to passerelle_api;
    grant select on description_template_version to passerelle_api;
    create policy reads_open_libraries on description_template for select to passerelle_api
      using (house_id in (select l.house_id from open_libraries() l) and (withdrawn_at is null or exists (
        select from person p where p.id = (select current_person()) and p.house_id = description_template.house_id)));
    create policy reads_open_libraries on description_template_version for select to passerelle_api
      using (exists (select from description_template t where t.id = description_template_version.template_id));
    drop policy reads_what_it_may_open on owner_key;
    create policy reads_what_it_may_open on owner_key for select to passerelle_api
      using (exists (select from house h where h.id = owner_key.owner_id)
        or exists (select from person p where p.id = owner_key.owner_id)
        or exists (select from sealed_text t where t.owner_id = owner_key.owner_id)
        or owner_id in (select l.house_id from open_libraries() l))`.execute(db);

/** Who keeps a library holds a role in a whole support organisation: that shows them no people of another one. */
const keepOrganisationsApart = (db: Kysely<unknown>) =>
  sql`
    create or replace function is_colleague(other uuid) returns boolean language sql stable security definer
      set search_path = public, pg_temp as $$
        select exists (
          select from membership mine
          where mine.person_id = current_person() and ${live('mine')} and (
            (mine.accompaniment_id is null and exists (
              select from person p join house h on h.id = p.house_id
              where p.id = other and (h.id = mine.house_id or h.kind = 'support' and exists (
                select from house own where own.id = mine.house_id and own.kind = 'institution'))))
            or exists (
              select from membership theirs where theirs.person_id = other and theirs.house_id = mine.house_id
              and (mine.accompaniment_id is null or theirs.accompaniment_id is null
                or theirs.accompaniment_id = mine.accompaniment_id))))
      $$;
    create or replace function colleagues() returns setof uuid language sql stable security definer
      set search_path = public, pg_temp as $$
        select p.id from membership mine join house own on own.id = mine.house_id
          join house h on h.id = own.id or h.kind = 'support' and own.kind = 'institution'
          join person p on p.house_id = h.id
          where mine.accompaniment_id is null and mine.person_id = current_person() and ${live('mine')}
        union select theirs.person_id from membership mine
          join membership theirs on theirs.accompaniment_id = mine.accompaniment_id
          where mine.person_id = current_person() and ${live('mine')}
        union select theirs.person_id from membership mine
          join membership theirs on theirs.house_id = mine.house_id and theirs.accompaniment_id is null
          where mine.person_id = current_person() and ${live('mine')}
        union select current_person()
      $$`.execute(db);
