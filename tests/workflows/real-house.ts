import { randomUUID } from 'node:crypto';
import { commit } from '#db/commit/commit.ts';
import type { Answer } from '#db/commit/commit.ts';
import type { KeyRing } from '#db/key-ring.ts';
import { openStore, type Ref, type Store, type StoreOptions } from '#db/store.ts';
import { addMembership } from '#db/people.ts';
import type { Role } from '#domain/roles.ts';
import { makeHouse, testKeyRing, testMoment, type TestHouse } from '../support/houses.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

/** A house on a real database, with the committing and the working role. */
export interface RealHouse extends TestHouse {
  readonly database: TestDatabase;
  readonly keyRing: KeyRing;
  readonly store: Store;
  readonly worker: Store;
  /** Gives a command and fails loudly unless it is done. The view is seen first, as a person would. */
  say(
    process: Ref,
    command: string,
    input: object,
    by: readonly [person: string, role: Role],
    at?: string,
  ): Promise<Answer>;
  /** Launches an accompaniment as the lead. */
  launch(at?: string): Promise<Ref>;
  close(): Promise<void>;
}

export async function realHouse(keyRing = testKeyRing(), options: StoreOptions = {}): Promise<RealHouse> {
  const database = await freshDatabase();
  const [store, worker] = [
    openStore(database.commitUrl, keyRing, options),
    openStore(database.workerUrl, keyRing, options),
  ];
  const people = await makeHouse(store);
  const { house: id, lead } = people;
  // The lives ask the clock of the day, so the lead must hold the role already.
  await addMembership(
    store,
    { person: lead, house: id, accompaniment: null, role: 'lead', from: '2026-01-01' },
    testMoment,
  );
  const etags = new Map<string, string>();
  const house: RealHouse = {
    ...people,
    database,
    keyRing,
    store,
    worker,
    async say(process, command, input, [person, role], at = new Date().toISOString()) {
      const seen = etags.get(`${process.id}|${role}`);
      const outcome = await commit(store, {
        process,
        ...(seen === undefined
          ? { born: { house: people.house, accompaniment: process.id } }
          : { ifMatch: seen }),
        key: randomUUID(),
        command,
        input: { ...input },
        by: { id: person, role },
        at,
      });
      if (outcome.outcome !== 'done') throw new Error(`${command}: ${JSON.stringify(outcome)}`);
      etags.set(`${process.id}|${role}`, outcome.answer.etag);
      return outcome.answer;
    },
    async launch(at) {
      const process = { kind: 'accompaniment', id: randomUUID() } as const;
      const input = {
        motives: ['teamRequest'],
        why: marker,
        funding: 'recurrent',
        fundedUntil: null,
        firstPeer: true,
      };
      await house.say(process, 'launch', input, [people.lead, 'lead'], at);
      return process;
    },
    async close() {
      await Promise.all([store.close(), worker.close()]);
      await database.drop();
    },
  };
  return house;
}

/** Words that must appear in no history, mail or log. */
export const marker = 'planted-marker: Jeanne Exemple était absente en mars';
