import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, withActor } from '#db/actor.ts';
import type { Reader } from '#db/actor.ts';
import { booksOf } from '#db/books.ts';
import { setContext } from '#db/context.ts';
import { deskOf } from '#db/desk.ts';
import { inTransaction } from '#db/store.ts';
import type { Ref } from '#db/store.ts';
import { askAs, rowsOf } from '../support/rows.ts';
import { makeHouse, seat, testMoment } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

const today = '2027-03-02';
let toy: ToyStore;
let other: TestHouse;
let reader: Reader;
let process: Ref;

beforeAll(async () => {
  toy = await openToyStore();
  other = await makeHouse(toy.store, 'Het Anker');
  reader = openReader(toy.database.apiUrl);
  process = await begin(toy, { motto: 'Ensemble' });
  await say(toy, process, { command: 'note', input: { note: 'pour Louise et Ada' } });
});
afterAll(async () => {
  await reader.close();
  await toy.close();
});

const tables = async () =>
  rowsOf(
    toy.database,
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`,
  );

describe('every table', () => {
  it('has row-level security, forced on its owner too', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(18);
    expect(all.filter((one) => one['enabled'] !== true || one['forced'] !== true)).toEqual([]);
  });

  it('shows the reading role nothing without context', async () => {
    for (const { name } of await tables()) {
      expect(await countAs(toy.database.apiUrl, String(name))).toMatch(nothing);
    }
  });

  it('shows the committing roles nothing without context but what all commits may see', async () => {
    const all = (await tables())
      .map((one) => String(one['name']))
      .filter((name) => !name.startsWith('sweep_'));
    for (const name of all) {
      for (const url of [toy.database.commitUrl, toy.database.workerUrl]) {
        expect(await countAs(url, name, supportOnly[name])).toMatch(nothing);
      }
    }
  });
});

const nothing = /^0 rows$|permission denied/;

/** How many rows a role sees of a table, or the refusal. */
const countAs = async (url: string, table: string, where = 'true'): Promise<string> =>
  askAs(url, `select count(*) || ' rows' as seen from ${table} where ${where}`).then(
    (rows) => String(rows[0]?.['seen']),
    (error: unknown) => String(error),
  );

/** What is left of a table when the rows of support organisations are taken away, which all commits may see. */
const supportOnly: { readonly [table: string]: string } = {
  house: `kind <> 'support'`,
  person: `house_id not in (select id from house where kind = 'support')`,
  owner_key: `owner_id not in (select id from person)`,
};

const views = (person: string, day = today) =>
  withActor(reader, { person, today: day }, (tx) =>
    tx.selectFrom('view').select(['processId', 'role']).execute(),
  );

const texts = (person: string) =>
  withActor(reader, { person, today }, (tx) => tx.selectFrom('sealedText').select('id').execute());

describe('the reading role', () => {
  it('sees the views of roles held now, here, and no others', async () => {
    expect(await views(toy.lead)).toEqual([{ processId: process.id, role: 'lead' }]);
    expect(await views(toy.team)).toEqual([{ processId: process.id, role: 'team' }]);
    expect(await views(toy.advisor)).toEqual([{ processId: process.id, role: 'advisor' }]);
    for (const person of [toy.colleague, other.lead, other.advisor, randomUUID()])
      expect(await views(person)).toEqual([]);
    expect(await views(toy.lead, '2026-12-31')).toEqual([]);
  });

  it('sees nothing any more from the day on which a membership ended', async () => {
    await seat(toy.store, {
      person: toy.colleague,
      house: toy.house,
      accompaniment: toy.accompaniment,
      role: 'advisor',
      until: '2027-03-03',
    });
    expect(await views(toy.colleague, '2027-03-02')).toHaveLength(1);
    expect(await views(toy.colleague, '2027-03-03')).toEqual([]);
  });

  it('opens the texts of its views only', async () => {
    expect(await texts(toy.lead)).toHaveLength(2);
    expect(await texts(toy.advisor)).toHaveLength(2);
    expect(await texts(toy.team)).toHaveLength(1);
    expect(await texts(other.lead)).toEqual([]);
  });

  it.each([
    ['a position', 'select position from process'],
    ['what an event says', 'select input from event'],
    ['who acted', 'select actor from event'],
    ['the hash of a token', 'select hash from access_token'],
    ['an address', 'select email from person'],
    ['the audit', 'select entry from audit'],
    ['a body', 'select body from command_log'],
    ['a one-time link', 'select * from one_time_link'],
    ['the outbox', 'select * from outbox'],
  ])('cannot even ask for %s', async (_what, question) => {
    await expect(askAs(toy.database.apiUrl, question)).rejects.toThrow(/permission denied/);
  });

  it.each(['view', 'inbox', 'membership', 'event'])('cannot write %s', async (table) => {
    await expect(askAs(toy.database.apiUrl, `delete from ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('leaves no context behind on its connection', async () => {
    const single = openReader(toy.database.apiUrl, 1);
    try {
      const seen = (person: string) =>
        withActor(single, { person, today }, (tx) => tx.selectFrom('view').select('role').execute());
      const mixed = await Promise.all(
        Array.from({ length: 40 }, (_, turn) => seen(turn % 2 ? toy.lead : other.lead)),
      );
      expect(mixed.map((rows) => rows.length)).toEqual(Array.from({ length: 40 }, (_, turn) => turn % 2));
    } finally {
      await single.close();
    }
  });
});

describe('the committing role', () => {
  it('in one house cannot write into another', async () => {
    const attempt = inTransaction(toy.store.db, async (tx) => {
      await setContext(tx, { house: toy.house });
      const row = {
        id: randomUUID(),
        personId: toy.lead,
        role: 'lead',
        fromDay: today,
        untilDay: null,
        accompanimentId: null,
      };
      await tx
        .insertInto('membership')
        .values({ ...row, houseId: other.house })
        .execute();
    });
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('in one house sees nothing of another', async () => {
    const seen = await inTransaction(toy.store.db, async (tx) => {
      await setContext(tx, { house: other.house });
      return tx.selectFrom('process').select('id').execute();
    });
    expect(seen).toEqual([]);
  });
});

const books = () => booksOf(reader, toy.store);
const who = (person: string, house = toy.house) => ({ person, house, today });

describe('the books', () => {
  it('let somebody in by a token that works, and by no other', async () => {
    const desk = deskOf(toy.store);
    const token = { hash: 'hash-of-louise', name: 'script', expiresAt: '2027-04-01T00:00:00.000Z' };
    const { id } = await desk.makeToken(who(toy.lead), token, testMoment);
    expect(await books().signIn('hash-of-louise', testMoment)).toEqual(who(toy.lead));
    expect(await books().tokens(who(toy.lead))).toEqual([
      { id, name: 'script', madeOn: today, expiresAt: token.expiresAt },
    ]);
    expect(await books().tokens(who(toy.team))).toEqual([]);
    expect(await books().signIn('hash-of-louise', token.expiresAt)).toBeUndefined();
    expect(await books().signIn('hash', testMoment)).toBeUndefined();
    expect(await desk.revokeToken(who(toy.team), id, testMoment)).toBe(false);
    expect(await desk.revokeToken(who(toy.lead), id, testMoment)).toBe(true);
    expect(await desk.revokeToken(who(toy.lead), id, testMoment)).toBe(false);
    expect(await books().signIn('hash-of-louise', testMoment)).toBeUndefined();
  });

  it('show a process as the role sees it, with the version that the commit answered', async () => {
    const told = await say(toy, process, { command: 'click' });
    const seen = await books().seen(who(toy.lead), process, 'lead');
    const answer = told.outcome === 'done' ? told.answer : undefined;
    // Pages also ask to which accompaniment it belongs, to lead to the processes beside it.
    const { accompaniment } = seen ?? {};
    expect(accompaniment).toMatch(/^[0-9a-f-]{36}$/);
    expect({ ...seen, seq: 3 }).toEqual({ ...answer, seq: 3, accompaniment });
    expect(seen?.view).toMatchObject({ motto: 'Ensemble', notes: [{ note: 'pour Louise et Ada' }] });
    expect(await books().seen(who(toy.lead), process, 'team')).toBeUndefined();
    expect(await books().rolesOn(who(toy.team), process)).toEqual(['team']);
    expect(await books().rolesOn(who(other.lead), process)).toEqual([]);
    expect(await books().rolesInHouse(who(toy.lead))).toEqual(['lead']);
    expect(await books().rolesInHouse(who(toy.team))).toEqual([]);
  });

  it('show notices of what happened, and never what it says', async () => {
    const notices = await books().notices(who(toy.team), process, 0, 10);
    expect(notices[0]).toEqual({ seq: 1, type: 'begin', at: testMoment, role: 'lead' });
    expect(await books().notices(who(other.lead), process, 0, 10)).toEqual([]);
  });

  it('tell a person what became of their own command, and nobody else', async () => {
    await say(toy, process, { command: 'click', key: 'click-of-louise' });
    expect(await books().command(who(toy.lead), 'click-of-louise')).toEqual({
      ...process,
      command: 'click',
      role: 'lead',
      at: testMoment,
      refused: null,
    });
    expect(await books().command(who(toy.team), 'click-of-louise')).toBeUndefined();
  });

  it('name colleagues, not strangers', async () => {
    const me = await books().me(who(toy.advisor));
    expect(me).toMatchObject({ name: 'Ada', language: 'fr', house: { name: 'Réseau PAT' } });
    expect(me.roles).toEqual([{ role: 'advisor', house: toy.house, accompaniment: toy.accompaniment }]);
    const names = async (person: string) =>
      (await books().people(who(person))).map((one) => one.name ?? '').toSorted((a, b) => a.localeCompare(b));
    expect(await names(toy.lead)).toEqual(['Ada', 'Ada', 'Charles', 'Louise', 'Tom']);
    expect(await names(toy.team)).toEqual(['Ada', 'Charles', 'Louise', 'Tom']);
    expect(await names(randomUUID())).toEqual([]);
  });

  it('list processes by date in pages that meet without a gap, and whose turn it is', async () => {
    const made = [];
    for (const on of ['2027-03-12', '2027-03-08', '2027-03-08', '2027-03-10']) {
      const one = await begin(toy);
      await say(toy, one, { command: 'meet', input: { on } });
      made.push(one.id);
    }
    const wish = { kind: 'team-preparation', limit: 2 } as const;
    const all = await books().list(who(toy.lead), { ...wish, limit: 100 });
    expect(all).toHaveLength(5);
    const dates = all.map((one) => one.nextDue ?? '');
    expect(dates).toEqual(dates.toSorted((a, b) => a.localeCompare(b)));
    const walked = [];
    let after;
    for (;;) {
      const page: Awaited<ReturnType<ReturnType<typeof books>['list']>> = await books().list(who(toy.lead), {
        ...wish,
        ...(after ? { after } : {}),
      });
      walked.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = { nextDue: last.nextDue, id: last.id };
    }
    expect(walked).toEqual(all);
    expect(await books().list(who(toy.team), { ...wish, limit: 100 })).toHaveLength(5);
    expect(await books().list(who(other.lead), wish)).toEqual([]);
    expect(await books().list(who(toy.lead), { ...wish, role: 'team' })).toEqual([]);
    expect(await books().list(who(toy.lead), { ...wish, state: 'shut' })).toEqual([]);
    expect(await books().list(who(toy.lead), { ...wish, limit: 9, dueBefore: '2027-03-10' })).toHaveLength(2);
    const turns = await books().inbox(who(toy.team), undefined, 100);
    expect(turns.map((one) => one.due)).toEqual(['2027-03-08', '2027-03-08', '2027-03-10', '2027-03-12']);
    const [first, second] = turns;
    expect(first).toMatchObject({
      kind: 'team-preparation',
      role: 'team',
      what: 'meeting',
      since: testMoment,
    });
    expect(first && (await books().inbox(who(toy.team), first, 1))).toEqual([second]);
    expect(await books().inbox(who(other.team, other.house), undefined, 100)).toEqual([]);
  });
});
