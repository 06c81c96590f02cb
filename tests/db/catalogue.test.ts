import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#db/commit/commit.ts';
import type { Answer, CommitRequest } from '#db/commit/commit.ts';
import { look } from '#db/commit/look.ts';
import { openRows } from '#db/outbox.ts';
import { openStore } from '#db/store.ts';
import type { Ref, Store } from '#db/store.ts';
import { freshDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { makeHouse, testKeyRing, testMoment } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';

let database: TestDatabase;
let store: Store & { close(): Promise<void> };
let worker: Store & { close(): Promise<void> };
let house: TestHouse;
beforeAll(async () => {
  database = await freshDatabase();
  const keyRing = testKeyRing();
  store = openStore(database.commitUrl, keyRing);
  worker = openStore(database.workerUrl, keyRing);
  house = await makeHouse(store);
});
afterAll(async () => {
  await Promise.all([store.close(), worker.close()]);
  await database.drop();
});

type Said = Pick<CommitRequest, 'command'> & Partial<CommitRequest>;

async function say(process: Ref, said: Said, through = store): Promise<Answer> {
  const outcome = await commit(through, {
    process,
    key: randomUUID(),
    input: {},
    by: { id: house.lead, role: 'lead' },
    at: testMoment,
    ...said,
  });
  if (outcome.outcome !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.answer;
}

it('an accompaniment is launched, seats its people, and its preparation is born of its outbox', async () => {
  const id = randomUUID();
  const process = { kind: 'accompaniment', id } as const;
  const launch = {
    motives: ['teamRequest'],
    why: 'parce que',
    funding: 'recurrent',
    fundedUntil: null,
    firstPeer: true,
  };
  const launched = await say(process, {
    command: 'launch',
    born: { house: house.house, accompaniment: id },
    input: launch,
  });
  expect(launched).toMatchObject({ state: 'launched', view: { why: 'parce que' } });
  const attached = await say(process, {
    command: 'attachAdvisor',
    input: { advisor: house.advisor },
    ifMatch: launched.etag,
  });
  await say(process, { command: 'invite', input: { who: house.team, role: 'team' } });
  const noted = await say(process, {
    command: 'noteContact',
    by: { id: house.advisor, role: 'advisor' },
    input: { on: '2027-03-01', how: 'visit', note: 'bien reçus' },
  });
  expect(noted.view).toMatchObject({ contacts: [{ note: 'bien reçus' }] });
  const group = [house.team, house.colleague, house.lead].map((who, index) => ({
    who,
    as: ['fieldWorker', 'personConcerned', 'other'][index],
  }));
  const seen = await say(process, { command: 'invite', input: { who: house.colleague, role: 'manager' } });
  const formed = await say(process, { command: 'formGroup', input: { members: group }, ifMatch: seen.etag });
  expect(formed.etag).not.toBe(attached.etag);
  await say(process, { command: 'startPreparation', ifMatch: formed.etag });
  expect(await look(worker, process, testMoment)).toMatchObject({ found: true, ended: false, retryAt: null });
  const rows = await openRows(worker, process, testMoment);
  const birth = rows.find((row) => row.effect.effect === 'start');
  if (birth?.effect.effect !== 'start') throw new Error('no process is started');
  const { kind, id: born, command, input } = birth.effect;
  const begun = {
    command,
    input,
    key: `tell:accompaniment/${id}|${birth.seq}|${birth.n}`,
    by: { id: 'process', role: 'process' },
    born: { house: birth.house, accompaniment: birth.accompaniment },
  } as const;
  await say({ kind, id: born }, begun, worker);
  await say({ kind, id: born }, begun, worker);
  expect(await look(worker, { kind, id: born }, testMoment)).toMatchObject({ found: true, ended: false });
});
