import { randomBytes, randomUUID } from 'node:crypto';
import { keyRingOf } from '#db/key-ring.ts';
import type { KeyRing } from '#db/key-ring.ts';
import { addHouse, addMembership, addPerson } from '#db/people.ts';
import type { Store } from '#db/store.ts';
import type { Role } from '#domain/roles.ts';

/** A key ring of one random key. */
export const testKeyRing = (): KeyRing => keyRingOf('k1', new Map([['k1', randomBytes(32)]]));

/** The moment at which tests happen unless they say otherwise: a Tuesday morning. */
export const testMoment = '2027-03-02T09:30:00.000Z';

/** An institution with a lead, and a team and an advisor of a support organisation, in one accompaniment. */
export interface TestHouse {
  readonly house: string;
  readonly support: string;
  /** The accompaniment in which team and advisor hold their roles; the lead holds theirs in the whole house. */
  readonly accompaniment: string;
  readonly lead: string;
  readonly team: string;
  readonly advisor: string;
  /** Of the house, without any role. */
  readonly colleague: string;
}

/** Makes an institution and its people. */
export async function makeHouse(store: Store, name = 'Les Aubépines'): Promise<TestHouse> {
  const at = testMoment;
  const accompaniment = randomUUID();
  const house = await addHouse(store, { kind: 'institution', name }, at);
  const support = await addHouse(store, { kind: 'support', name: 'Réseau PAT' }, at);
  const person = (of: string, called: string) =>
    addPerson(
      store,
      { house: of, language: 'fr', name: called, email: `${called}.${house}@example.org` },
      at,
    );
  const [lead, team, advisor, colleague] = [
    await person(house, 'Louise'),
    await person(house, 'Tom'),
    await person(support, 'Ada'),
    await person(house, 'Charles'),
  ];
  await seat(store, { person: lead, house, accompaniment: null, role: 'lead' });
  await seat(store, { person: team, house, accompaniment, role: 'team' });
  await seat(store, { person: advisor, house, accompaniment, role: 'advisor' });
  return { house, support, accompaniment, lead, team, advisor, colleague };
}

interface TestSeat {
  readonly person: string;
  readonly house: string;
  readonly accompaniment: string | null;
  readonly role: Role;
  readonly until?: string;
}

/** Gives a person a role since the beginning of 2027. */
export const seat = (store: Store, one: TestSeat): Promise<string> =>
  addMembership(store, { from: '2027-01-01', ...one }, testMoment);
