import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '#db/actor.ts';
import type { Reader } from '#db/actor.ts';
import { booksOf } from '#db/books.ts';
import { deskOf } from '#db/desk.ts';
import type { BoardFilter, BoardOrder } from '#db/queries/board.ts';
import type { Ref } from '#db/store.ts';
import { askAs, rowsOf } from '../support/rows.ts';
import { seat } from '../support/houses.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

const today = '2027-03-02';
const kind = 'team-preparation';
let toy: ToyStore;
let reader: Reader;

beforeAll(async () => {
  toy = await openToyStore();
  reader = openReader(toy.database.apiUrl);
});
afterAll(async () => {
  await reader.close();
  await toy.close();
});

const books = () => booksOf(reader, toy.store);
const who = (person: string) => ({ person, house: toy.house, today });
const wish = { kind, ends: ['shut'], beside: [], wholly: false } as const;
const shown = async (person: string, filter: BoardFilter, order: BoardOrder = 'date') =>
  (await books().board(who(person), wish, { filter, order, limit: 50 })).map((one) => one.id);
const newsOf = async (person: string) =>
  (await books().news(who(person), [toy.accompaniment], 3)).map((one) => [one.id, one.type]);
const looks = async (person: string, process: Ref): Promise<void> => {
  const seq = await books().newestSeen(who(person), process);
  await deskOf(toy.store).markSeen(who(person), [{ id: process.id, seq }], today);
};

/** A process in an accompaniment of its own, whose team is this person alone unless others sit there too. */
async function aside(...team: readonly string[]): Promise<Ref> {
  const accompaniment = randomUUID();
  for (const person of team) await seat(toy.store, { person, house: toy.house, accompaniment, role: 'team' });
  return meeting(accompaniment, '2027-03-12');
}

async function meeting(accompaniment: string, on: string): Promise<Ref> {
  const process = { kind, id: randomUUID() } as const;
  await say(toy, process, { command: 'begin', born: { house: toy.house, accompaniment } });
  await say(toy, process, { command: 'meet', input: { on } });
  return process;
}

describe('What changed since somebody looked', () => {
  it('is all of it before the first look, nothing after it, and then what comes', async () => {
    const process = await begin(toy);
    expect(await newsOf(toy.team)).toContainEqual([process.id, 'begin']);
    expect(await shown(toy.team, 'changed')).toContain(process.id);
    await looks(toy.team, process);
    expect(await newsOf(toy.team)).not.toContainEqual([process.id, 'begin']);
    expect(await shown(toy.team, 'changed')).not.toContain(process.id);
    await say(toy, process, { command: 'meet', input: { on: '2027-03-12' } });
    expect(await newsOf(toy.team)).toContainEqual([process.id, 'meet']);
    expect(await shown(toy.team, 'changed')).toContain(process.id);
    await looks(toy.team, process);
  });

  it.each([
    ['a role does not learn of', `seen_by = array['lead']`],
    ['bears no name', `by_role = 'anonymous'`],
    ['was only a reminder', `type = 'reminded'`],
  ])('holds nothing that %s', async (_what, changed) => {
    const process = await begin(toy);
    await looks(toy.team, process);
    await say(toy, process, { command: 'note', input: { note: 'Une note.' } });
    expect(await shown(toy.team, 'changed')).toContain(process.id);
    await rowsOf(toy.database, `update event set ${changed} where process_id = $1 and type = 'note'`, [
      process.id,
    ]);
    expect((await newsOf(toy.team)).filter(([id]) => id === process.id)).toEqual([]);
  });

  it('is told to whoever looked, and to nobody else', async () => {
    const process = await begin(toy);
    await looks(toy.team, process);
    const asSomebody = (person: string) =>
      askAs(
        toy.database.apiUrl,
        `with me as materialized (select set_config('passerelle.person', $1::text, false))
         select seen_mark.process_id from me, lateral (select * from seen_mark limit 100) seen_mark`,
        [person],
      );
    expect(await asSomebody(toy.team)).toContainEqual({ process_id: process.id });
    expect(await asSomebody(toy.lead)).not.toContainEqual({ process_id: process.id });
    await expect(askAs(toy.database.apiUrl, 'delete from seen_mark')).rejects.toThrow(/permission denied/);
  });

  it('never goes back', async () => {
    const process = await begin(toy);
    await looks(toy.team, process);
    await deskOf(toy.store).markSeen(who(toy.team), [{ id: process.id, seq: 0 }], '2027-03-05');
    const rows = await rowsOf(toy.database, 'select seq from seen_mark where process_id = $1', [process.id]);
    expect(rows).toEqual([{ seq: 1 }]);
  });
});

describe('A board', () => {
  it('holds each process once, with its institution, its first turn and the day it was opened', async () => {
    const process = await aside(toy.colleague);
    const [line, ...others] = await books().board(who(toy.colleague), wish, {
      filter: 'running',
      order: 'date',
      limit: 50,
    });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ id: process.id, house: 'Les Aubépines', openedOn: today, contactOn: null });
    expect(line?.turn).toMatchObject({ due: '2027-03-12' });
  });

  it('that stands for whole accompaniments shows the first turn of all that goes on there, late or not', async () => {
    const accompaniment = randomUUID();
    await seat(toy.store, { person: toy.lead, house: toy.house, accompaniment, role: 'team' });
    const [later, sooner] = [
      await meeting(accompaniment, '2027-03-19'),
      await meeting(accompaniment, '2027-03-05'),
    ];
    const late = { person: toy.lead, house: toy.house, today: '2027-03-08' } as const;
    const page = { filter: 'late', order: 'date', limit: 50 } as const;
    const ids = async (wholly: boolean) =>
      (await books().board(late, { ...wish, wholly }, page))
        .filter((one) => one.accompaniment === accompaniment)
        .map((one) => `${one.id} ${one.turn?.due}`);
    expect(await ids(false)).toEqual([`${sooner.id} 2027-03-05`]);
    expect(new Set(await ids(true))).toEqual(new Set([`${later.id} 2027-03-05`, `${sooner.id} 2027-03-05`]));
    const counted = async (wholly: boolean) =>
      (await books().boardCounts(late, { ...wish, wholly }, 200)).late;
    expect((await counted(true)) - (await counted(false))).toBe(1);
  });

  it('is counted as its filters show it', async () => {
    const person = toy.advisor;
    const counts = await books().boardCounts(who(person), wish, 201);
    for (const filter of ['running', 'changed', 'late', 'ended', 'all'] as const)
      expect([filter, (await shown(person, filter)).length]).toEqual([filter, counts[filter]]);
    expect(counts.all).toBeGreaterThan(0);
    expect((await books().boardCounts(who(person), wish, 1)).all).toBe(1);
  });

  it.each(['date', 'contact', 'age'] as const)(
    'by %s comes in pages that meet without a gap',
    async (order) => {
      const seen: string[] = [];
      let after: { readonly key: string; readonly id: string } | undefined;
      for (;;) {
        const page = await books().board(who(toy.advisor), wish, { filter: 'all', order, after, limit: 2 });
        seen.push(...page.map((one) => one.id));
        after = page.at(-1);
        if (!after) break;
      }
      expect(seen).toEqual(await shown(toy.advisor, 'all', order));
      expect(new Set(seen).size).toBe(seen.length);
    },
  );
});

const asked = async (person: string, process: Ref, filter: 'mine' | 'team') =>
  (await books().turns(who(person), { filter, limit: 50 })).some((one) => one.id === process.id);

describe('A turn', () => {
  it('is mine where nobody else holds the role there, and of my team where others do', async () => {
    const [alone, together] = [await aside(toy.colleague), await aside(toy.colleague, toy.advisor)];
    expect([await asked(toy.colleague, alone, 'mine'), await asked(toy.colleague, alone, 'team')]).toEqual([
      true,
      false,
    ]);
    expect([
      await asked(toy.colleague, together, 'mine'),
      await asked(toy.colleague, together, 'team'),
    ]).toEqual([false, true]);
  });

  it('is of whoever sits in the accompaniment before whoever holds the role in the whole house', async () => {
    const everywhere = toy.team;
    await seat(toy.store, { person: everywhere, house: toy.house, accompaniment: null, role: 'team' });
    const [seated, open] = [await aside(toy.colleague), await aside()];
    expect(await asked(toy.colleague, seated, 'mine')).toBe(true);
    expect(await asked(everywhere, seated, 'team')).toBe(true);
    expect(await asked(everywhere, open, 'mine')).toBe(true);
  });

  it('is counted as its filters show it', async () => {
    const counts = await books().turnCounts(who(toy.colleague), 201);
    for (const filter of ['mine', 'team', 'late', 'all'] as const)
      expect([filter, (await books().turns(who(toy.colleague), { filter, limit: 50 })).length]).toEqual([
        filter,
        counts[filter],
      ]);
  });
});
