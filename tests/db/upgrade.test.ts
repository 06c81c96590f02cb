import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '#db/actor.ts';
import { booksOf } from '#db/books.ts';
import { commit } from '#db/commit/commit.ts';
import type { CommitRequest } from '#db/commit/commit.ts';
import { migrate } from '#db/migrate.ts';
import { openStore } from '#db/store.ts';
import type { Ref, Store } from '#db/store.ts';
import { kinds } from '#domain/kinds.ts';
import { makeHouse, seat, testKeyRing, testMoment } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { copyInto, databaseAsOf } from '../support/old-database.ts';
import { freshDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { rowsOf } from '../support/rows.ts';

const today = '2027-03-02';
const perHouse = 35;
let kept: TestDatabase;
let upgraded: TestDatabase;
let store: Store & { close(): Promise<void> };

async function give(process: Ref, given: Pick<CommitRequest, 'command' | 'by'> & Partial<CommitRequest>) {
  const outcome = await commit(store, { process, key: randomUUID(), input: {}, at: testMoment, ...given });
  if (outcome.outcome !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.answer;
}

/** One accompaniment on its way, with a preparation and a description; who sits in it differs from one to the next. */
async function accompany(here: TestHouse, turn: number): Promise<void> {
  const id = randomUUID();
  const born = { house: here.house, accompaniment: id };
  const lead = { id: here.lead, role: 'lead' } as const;
  const other = { id: 'process', role: 'process' } as const;
  const process = { kind: 'accompaniment', id } as const;
  const launch = { motives: ['teamRequest'], why: 'parce que', funding: 'recurrent', firstPeer: true };
  const { etag } = await give(process, {
    command: 'launch',
    by: lead,
    born,
    input: { ...launch, fundedUntil: null },
  });
  if (turn % 3 > 0)
    await give(process, {
      command: 'attachAdvisor',
      by: lead,
      ifMatch: etag,
      input: { advisor: here.advisor },
    });
  if (turn % 3 === 1) {
    const advisor = { id: here.advisor, role: 'advisor' } as const;
    for (const on of ['2027-02-10', '2027-02-03'])
      await give(process, { command: 'noteContact', by: advisor, input: { on, how: 'call', note: null } });
  }
  if (turn % 2) await give(process, { command: 'invite', by: lead, input: { who: here.team, role: 'team' } });
  await give({ kind: 'team-preparation', id: randomUUID() }, { command: 'begin', by: other, born });
  const language = { language: turn % 2 ? 'fr' : 'nl' };
  await give(
    { kind: 'job-description', id: randomUUID() },
    { command: 'begin', by: other, born, input: language },
  );
  const one = { person: here.colleague, house: here.house, accompaniment: id };
  if (turn % 5 === 1) await seat(store, { ...one, role: 'hr', until: '2027-01-31' });
  if (turn % 5 === 2) await seat(store, { ...one, role: 'team', until: '2027-03-05' });
  if (turn % 5 === 3) await seat(store, { ...one, role: 'manager' });
  if (turn % 5 === 4) await seat(store, { ...one, person: here.lead, role: 'team' });
}

async function live(here: TestHouse): Promise<void> {
  for (let from = 0; from < perHouse; from += 7)
    await Promise.all(Array.from({ length: 7 }, (_, n) => accompany(here, from + n)));
  const whole = { house: here.house, accompaniment: null };
  await seat(store, { ...whole, person: here.colleague, role: 'hr', until: '2027-04-01' });
  await seat(store, { ...whole, person: here.team, role: 'manager' });
}

beforeAll(async () => {
  kept = await freshDatabase();
  store = openStore(kept.commitUrl, testKeyRing());
  for (const name of ['Les Aubépines', 'Het Anker']) await live(await makeHouse(store, name));
  upgraded = await databaseAsOf('0008-create-demo-calendar');
  await copyInto(upgraded, kept);
  await migrate(upgraded.ownerUrl, upgraded.passwords);
}, 120_000);
afterAll(async () => {
  await store.close();
  await Promise.all([kept.drop(), upgraded.drop()]);
});

const bothAsked = async (text: string) =>
  Promise.all([kept, upgraded].map((database) => rowsOf(database, text)));

describe('A database that has lived before there were lines', () => {
  it('holds a few hundred processes of every kind, and people who reach them in every way', async () => {
    const [before, after] = await bothAsked(
      'select kind, count(*)::int from process group by kind order by kind',
    );
    expect(after).toEqual(before);
    expect(after).toEqual(kinds.toSorted().map((kind) => ({ kind, count: 2 * perHouse })));
  });

  it.each([
    [
      'board',
      `select process_id, membership_id, person_id, role, accompaniment_id, kind, state, next_due, due_order, turn, contact_on, opened_on, from_day, ends, house_id`,
    ],
    [
      'inbox',
      `select process_id, membership_id, person_id, role, what, due, kind, since, accompaniment_id, from_day, ends, house_id`,
    ],
  ])('is given the lines of the %s that the triggers would have drawn', async (list, columns) => {
    const [drawn, given] = await bothAsked(
      `${columns} from ${list}_line where ends > '${today}' order by process_id, membership_id, ${list === 'inbox' ? 'what, due' : 'role'}`,
    );
    expect(given?.length).toBeGreaterThan(100);
    expect(given).toEqual(drawn);
  });

  it('knows the last contact of each line whose role sees contacts, and of no other', async () => {
    const rows = await rowsOf(
      upgraded,
      'select distinct role, contact_on::text as on from board_line where contact_on is not null order by role',
    );
    expect(rows).toEqual(['advisor', 'lead', 'manager'].map((role) => ({ role, on: '2027-02-10' })));
  });

  it('knows of each line whether another one of the same person and process exists', async () => {
    const wrong = await rowsOf(
      upgraded,
      `select l.process_id from board_line l where l.shared is distinct from exists (select from board_line o
         where o.process_id = l.process_id and o.person_id = l.person_id and o.membership_id <> l.membership_id)`,
    );
    expect(wrong).toEqual([]);
    expect(await rowsOf(upgraded, 'select 1 from board_line where shared')).not.toEqual([]);
  });

  it.each(['2026-12-31', '2027-01-15', today, '2027-03-05', '2027-05-01'])(
    'shows everybody the same lists as one that kept lines all along, on %s',
    async (day) => {
      const people = await rowsOf(kept, 'select id from person order by id');
      const readers = [kept, upgraded].map((database) => openReader(database.apiUrl));
      try {
        for (const { id } of people) {
          const [one, other] = await Promise.all(
            readers.map(async (reader) => {
              const books = booksOf(reader, store);
              const who = { person: String(id), today: day };
              const boards = kinds.map((kind) => books.list(who, { kind, limit: 200 }));
              return [...(await Promise.all(boards)), await books.inbox(who, undefined, 200)];
            }),
          );
          expect(other).toEqual(one);
        }
      } finally {
        await Promise.all(readers.map((reader) => reader.close()));
      }
    },
  );

  it('goes on keeping them', async () => {
    const count = 'select count(*)::int as n from board_line';
    const [before] = await rowsOf(upgraded, count);
    await rowsOf(upgraded, `update membership set until_day = '${today}' where accompaniment_id is null`);
    const [after] = await rowsOf(upgraded, count);
    expect(Number(after?.['n'])).not.toBe(Number(before?.['n']));
  });
});
