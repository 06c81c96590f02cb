import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { drawEveryLine } from '#db/migrations/keep-more.ts';

/** How many accompaniments there are to be, and how they lie. */
export interface Many {
  /** Those there are already, from earlier calls. */
  readonly from: number;
  readonly to: number;
  readonly perHouse: number;
  /** A process that was really launched: the others look like it. */
  readonly like: string;
  readonly states: readonly string[];
  /** Dates lie around it. */
  readonly today: string;
}

/** Accompaniments are dealt out in rounds of as many as these advisors hold together: one of each a round. */
export const advisorsHold = [12, 60, 200] as const;
const round = advisorsHold.reduce((sum, one) => sum + one, 0);

/** How many advisors of each size have all of theirs when there are so many accompaniments. */
export const wholeAdvisors = (accompaniments: number): number => Math.floor(accompaniments / round);

const [few, some] = advisorsHold;

/** The id of whatever was made of a name: `lead3`, `advisor200-0`. */
export const named = (name: string): string => {
  const hex = createHash('md5').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The steps of filling, each one statement. Ids are made of names and numbers, so that whoever counts finds them. */
const steps = (many: Many): readonly (readonly [what: string, text: string])[] => {
  const firstHouse = Math.floor(many.from / many.perHouse);
  const lastHouse = Math.ceil(many.to / many.perHouse) - 1;
  const firstRound = Math.floor(many.from / round);
  const lastRound = Math.floor((many.to - 1) / round);
  const fresh = `fresh_${many.to}`;
  return [
    [
      'houses',
      `insert into house select md5('house' || n)::uuid, 'institution', 'Maison ' || n from generate_series(${firstHouse}, ${lastHouse}) n
       on conflict do nothing`,
    ],
    [
      'support organisations',
      `insert into house select md5('support' || n)::uuid, 'support', 'Réseau ' || n from generate_series(0, 19) n on conflict do nothing`,
    ],
    [
      'people of the houses',
      `insert into person select md5(what || n)::uuid, md5('house' || n)::uuid, 'fr', 1
       from generate_series(${firstHouse}, ${lastHouse}) n, unnest(array['lead', 'hr', 'manager', 'team0-', 'team1-', 'team2-', 'person']) what
       on conflict do nothing`,
    ],
    [
      'advisors',
      `insert into person select md5('advisor' || holds || '-' || n)::uuid, md5('support' || n % 20)::uuid, 'fr', 1
       from generate_series(${firstRound}, ${lastRound}) n, unnest(array[${advisorsHold.join(', ')}]) holds on conflict do nothing`,
    ],
    [
      'accompaniments',
      `create table ${fresh} as
       select md5('accompaniment' || n)::uuid as id, n, md5('house' || n / ${many.perHouse})::uuid as house_id, n / ${many.perHouse} as house,
         (array['${many.states.join("', '")}'])[1 + abs(hashtext('state' || n)) % ${many.states.length}] as state,
         case when abs(hashtext('due' || n)) % 10 >= 2
           then '${many.today} 08:00Z'::timestamptz + (abs(hashtext('day' || n)) % 330 - 30) * interval '1 day' end as due,
         'advisor' || case when dealt % ${round} < ${few} then '${few}' when dealt % ${round} < ${few + some} then '${some}' else '${advisorsHold[2]}' end
           || '-' || dealt / ${round} as advisor
       from (select n, ${many.from} + row_number() over (order by md5(n::text)) - 1 as dealt
         from generate_series(${many.from}, ${many.to - 1}) n) one`,
    ],
    [
      'processes',
      `insert into process select f.id, t.kind, f.house_id, f.id, f.state, t.seq, t.position, f.due, null, t.opened_on
       from ${fresh} f, process t where t.id = '${many.like}'`,
    ],
    [
      'memberships in houses',
      `insert into membership select md5('m' || what || n)::uuid, md5(what || n)::uuid, md5('house' || n)::uuid, null, what, '2020-01-01', null
       from generate_series(${firstHouse}, ${lastHouse}) n, unnest(array['lead', 'hr', 'manager']) what on conflict do nothing`,
    ],
    [
      'memberships in accompaniments',
      `insert into membership
       select gen_random_uuid(), md5(seat.who)::uuid, f.house_id, f.id, seat.role, '2020-01-01', seat.until_day::date from ${fresh} f,
       lateral (values (f.advisor, 'advisor', null), ('lead' || f.house, 'lead', null), ('team0-' || f.house, 'team', null), ('team1-' || f.house, 'team', null),
         ('team2-' || f.house, 'team', null), ('person' || f.house, 'person', null),
         (case when f.n % 10 = 0 then 'manager' || f.house end, 'team', '2024-01-01')) seat (who, role, until_day)
       where seat.who is not null`,
    ],
    [
      'views',
      `insert into view (process_id, role, house_id, accompaniment_id, kind, state, seq, ended, etag, print, next_due, due_order, view, actions, deadlines, text_ids)
       select f.id, t.role, f.house_id, f.id, t.kind, f.state, t.seq, false, t.etag, t.print,
         due.of_role, coalesce(due.of_role, 'infinity'), t.view, t.actions, t.deadlines, t.text_ids
       from ${fresh} f cross join view t
       cross join lateral (select case when t.role in ('lead', 'advisor', 'manager', 'group') then f.due end as of_role) due
       where t.process_id = '${many.like}'`,
    ],
    [
      'inboxes',
      `insert into inbox (process_id, role, what, due, house_id, accompaniment_id, kind, since)
       select f.id, turn.role, turn.what, f.due::date, f.house_id, f.id, t.kind, f.due - interval '30 days'
       from ${fresh} f, process t, (values ('lead', 'groupFormed', 0), ('advisor', 'advisorAttached', 1)) turn (role, what, n)
       where t.id = '${many.like}' and f.due is not null and abs(hashtext(turn.what || f.n)) % 10 < 6`,
    ],
  ];
};

/**
 * Fills a migrated database with accompaniments by bulk statements: each house has a lead, an hr and a manager of the
 * whole house and three of the team and a person concerned in each accompaniment, where the lead, who launched it, has a
 * seat too; each accompaniment has an advisor of a support organisation; a tenth had somebody whose membership has
 * ended. A fifth has no date.
 */
export async function fillWith(
  admin: Client,
  many: Many,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  // The triggers would draw line by line what two statements draw at once.
  await admin.query('set session_replication_role = replica');
  const lines = drawEveryLine.map((text) => ['lines', text] as const);
  const all = [...steps(many), ...lines];
  for (const [index, [what, text]] of all.entries()) {
    say(`  ${index + 1} of ${all.length}: ${what} …`);
    const began = performance.now();
    const { rowCount } = await admin.query(text);
    say(`    ${rowCount ?? 0} rows in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  await admin.query('set session_replication_role = origin');
  await admin.query('vacuum analyze');
}
