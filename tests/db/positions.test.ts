import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldOf, recordsOf } from '#db/commit/fold.ts';
import { look } from '#db/commit/look.ts';
import { setContext } from '#db/context.ts';
import { reproject, reprojectAll } from '#db/reproject.ts';
import { inTransaction } from '#db/store.ts';
import type { Ref } from '#db/store.ts';
import { rowsOf } from '../support/rows.ts';
import { testMoment } from '../support/houses.ts';
import { toyProcess } from '../support/toy-process.ts';
import { begin, openToyStore, say } from './toy-store.ts';
import type { ToyStore } from './toy-store.ts';

let toy: ToyStore;
beforeAll(async () => {
  toy = await openToyStore();
});
afterAll(() => toy.close());

async function livedProcess(): Promise<Ref> {
  const process = await begin(toy, { motto: 'Ensemble', keeper: toy.colleague });
  await say(toy, process, { command: 'note', input: { note: 'une' } });
  await say(toy, process, { command: 'rate', input: { mark: 3 }, by: { id: toy.team, role: 'team' } });
  await say(toy, process, { command: 'meet', input: { on: '2027-05-03' } });
  return process;
}

const storedPosition = async ({ id }: Ref): Promise<unknown> =>
  (await rowsOf(toy.database, 'select position from process where id = $1', [id]))[0]?.['position'];

const fold = ({ id }: Ref) =>
  inTransaction(toy.worker.db, async (tx) => {
    await setContext(tx, { house: toy.house });
    return foldOf(toyProcess, await recordsOf(tx, id));
  });

it('the stored position is the fold of the records', async () => {
  const process = await livedProcess();
  expect(await storedPosition(process)).toEqual(await fold(process));
});

it('a position of another version is folded again from the records', async () => {
  const process = await livedProcess();
  const before = await fold(process);
  await rowsOf(
    toy.database,
    `update process set position = '{"version": 0, "it": {"clicks": 99}}' where id = $1`,
    [process.id],
  );
  expect(await say(toy, process, { command: 'click' })).toMatchObject({
    outcome: 'done',
    answer: { seq: 5, view: { clicks: 1 } },
  });
  expect(await storedPosition(process)).toEqual({ ...before, it: { ...before.it, clicks: 1 } });
});

it('everything derived is built anew as it was, and records stay as they are', async () => {
  const process = await livedProcess();
  const derived = async () => ({
    views: await rowsOf(toy.database, 'select * from view where process_id = $1 order by role', [process.id]),
    dates: await rowsOf(toy.database, 'select * from deadline where process_id = $1 order by key', [
      process.id,
    ]),
    inbox: await rowsOf(toy.database, 'select * from inbox where process_id = $1 order by role, what', [
      process.id,
    ]),
    process: await rowsOf(toy.database, 'select * from process where id = $1', [process.id]),
    events: await rowsOf(toy.database, 'select * from event where process_id = $1 order by seq', [
      process.id,
    ]),
  });
  const before = await derived();
  const plan = await look(toy.worker, process, testMoment);
  await rowsOf(
    toy.database,
    `delete from view where process_id = '${process.id}'; delete from deadline where process_id = '${process.id}';
     delete from inbox where process_id = '${process.id}'; update process set position = '{}', next_due = null where id = '${process.id}'`,
  );
  expect(await reprojectAll(toy.worker, testMoment)).toBeGreaterThan(0);
  expect(await derived()).toEqual(before);
  expect(await look(toy.worker, process, testMoment)).toEqual(plan);
  expect(await reproject(toy.worker, { ...process, id: randomUUID() }, testMoment)).toBe(false);
});
