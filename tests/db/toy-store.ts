import { randomUUID } from 'node:crypto';
import { commit } from '#db/commit/commit.ts';
import type { CommitRequest, Outcome } from '#db/commit/commit.ts';
import { NotKnownYet } from '#db/failures.ts';
import { openStore } from '#db/store.ts';
import type { Ref, Store } from '#db/store.ts';
import { freshDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { makeHouse, testKeyRing, testMoment } from '../support/houses.ts';
import type { TestHouse } from '../support/houses.ts';
import { toyProcess } from '../support/toy-process.ts';

/** A database with one house, and stores of the committing and of the working role over the toy process. */
export interface ToyStore extends TestHouse {
  readonly database: TestDatabase;
  readonly store: Store;
  readonly worker: Store;
  /** Another store of the committing role, as in another process. */
  readonly another: () => Store;
  readonly close: () => Promise<void>;
}

export async function openToyStore(): Promise<ToyStore> {
  const database = await freshDatabase();
  const keyRing = testKeyRing();
  const options = { processOf: () => toyProcess };
  const opened = [
    openStore(database.commitUrl, keyRing, options),
    openStore(database.workerUrl, keyRing, options),
  ] as const;
  const more: { close(): Promise<void> }[] = [];
  const [store, worker] = opened;
  return {
    ...(await makeHouse(store)),
    database,
    store,
    worker,
    another: () => {
      const one = openStore(database.commitUrl, keyRing, options);
      more.push(one);
      return one;
    },
    close: async () => {
      await Promise.all([...opened, ...more].map((one) => one.close()));
      await database.drop();
    },
  };
}

/** Begins a toy process; gives its name. */
export async function begin(
  toy: ToyStore,
  input: CommitRequest['input'] = {},
  at = testMoment,
): Promise<Ref> {
  const process = { kind: 'team-preparation', id: randomUUID() } as const;
  const outcome = await commit(toy.store, {
    process,
    born: { house: toy.house, accompaniment: toy.accompaniment },
    key: randomUUID(),
    command: 'begin',
    input,
    by: { id: toy.lead, role: 'lead' },
    at,
  });
  if (outcome.outcome !== 'done') throw new Error(`not begun: ${JSON.stringify(outcome)}`);
  return process;
}

type Said = Pick<CommitRequest, 'command'> & Partial<CommitRequest>;

/** Gives a command as the lead, unless it says otherwise. */
export const say = (toy: ToyStore, process: Ref, said: Said): Promise<Outcome> =>
  commit(toy.store, {
    process,
    key: randomUUID(),
    input: {},
    by: { id: toy.lead, role: 'lead' },
    at: testMoment,
    ...said,
  });

/** Gives a command, and asks again under the same key as long as the answer is "not known yet". */
export async function insist(
  toy: ToyStore,
  process: Ref,
  said: Said,
  unknown: () => void = () => undefined,
): Promise<Outcome> {
  const key = said.key ?? randomUUID();
  for (let tries = 1; ; tries += 1) {
    try {
      return await say(toy, process, { ...said, key });
    } catch (error) {
      if (!(error instanceof NotKnownYet) || tries > 50) throw error;
      unknown();
    }
  }
}
