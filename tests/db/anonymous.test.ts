import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepLinks } from '#db/commit/links.ts';
import { hashOfLink, newLink } from '#db/ids.ts';
import type { Ref } from '#db/store.ts';
import { dumpOf, rowsOf } from '../support/rows.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

const moment = '2027-03-03T14:37:11.123Z';
const nobody = { id: 'anonymous', role: 'team' } as const;

async function linkTo(process: Ref, until = '2027-03-31'): Promise<string> {
  const secret = newLink();
  await keepLinks(toy.store, process, 'rate', [hashOfLink(secret)], until);
  return secret;
}

const rate = (process: Ref, link: string, key: string, mark = 4) =>
  say(toy, process, {
    command: 'rate',
    input: { mark, remark: 'un mot' },
    by: nobody,
    link,
    key,
    at: moment,
  });

it('a one-time link lets somebody without an account answer once, and is burned', async () => {
  const process = await begin(toy);
  const link = await linkTo(process);
  expect(await rate(process, link, 'first')).toMatchObject({ outcome: 'done', found: false });
  expect(await rate(process, link, 'second')).toEqual({ outcome: 'unseen' });
  expect(
    await rowsOf(toy.database, 'select * from one_time_link where process_id = $1', [process.id]),
  ).toEqual([]);
});

it('an anonymous command is answered the same again, whatever happened since, and never shows the process', async () => {
  const process = await begin(toy);
  const link = await linkTo(process);
  const first = await rate(process, link, 'again');
  await say(toy, process, { command: 'click' });
  const again = await rate(process, link, 'again');
  expect(again).toEqual({ ...first, found: true, wakes: false });
  expect(again).toMatchObject({ answer: { state: '', seq: 0, view: {}, actions: [], deadlines: [] } });
  expect(await rate(process, link, 'again', 5)).toEqual({ outcome: 'otherBody' });
});

it('a refused answer leaves the link as it was', async () => {
  const process = await begin(toy);
  const link = await linkTo(process);
  expect(await rate(process, link, 'refused', 9)).toMatchObject({
    outcome: 'refused',
    code: 'invalidInput',
    answer: null,
  });
  expect(await rate(process, link, 'corrected')).toMatchObject({ outcome: 'done' });
});

it('a link that is expired, or of another process, is none', async () => {
  const process = await begin(toy);
  const other = await begin(toy);
  expect(await rate(process, await linkTo(process, '2027-03-02'), 'expired')).toEqual({ outcome: 'unseen' });
  expect(await rate(process, await linkTo(other), 'elsewhere')).toEqual({ outcome: 'unseen' });
});

it('a member of the team answers without a link, and nothing says who or at what hour', async () => {
  const process = await begin(toy);
  const before = await dumpOf(toy.database);
  const outcome = await say(toy, process, {
    command: 'rate',
    input: { mark: 2, remark: 'sans nom' },
    by: { id: toy.team, role: 'team' },
    key: 'key-of-tom',
    at: moment,
  });
  expect(outcome).toMatchObject({ outcome: 'done' });
  const known = new Set(before.split('\n'));
  const added = (await dumpOf(toy.database)).split('\n').filter((line) => !known.has(line));
  expect(added.some((line) => line.startsWith('public.event '))).toBe(true);
  for (const line of added) {
    expect(line).not.toContain(toy.team);
    expect(line).not.toContain('key-of-tom');
    expect(line).not.toMatch(/2027-03-03T(?!00:00:00)/);
  }
  // A version 7 id would carry the millisecond: none of them begins with that of this moment.
  const stamp = Date.parse(moment).toString(16).padStart(12, '0');
  expect(added.join('\n')).not.toContain(`${stamp.slice(0, 8)}-${stamp.slice(8)}`);
  expect(added.filter((line) => line.startsWith('public.audit '))).toEqual([]);
});
