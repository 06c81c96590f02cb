import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { commit } from '#db/commit/commit.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { addHouse, addMembership, addPerson } from '#db/people.ts';
import { openStore } from '#db/store.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import type { Machine } from '../../chaos/machine.ts';
import { fillWith, type Many } from '../../support/many.ts';
import { launchBody } from '../clicks.ts';
import { type Measured, type Ratio, ratioOf, repeat } from '../paired.ts';
import { askedBy, bareCell, bareName, listCell } from './cells.ts';
import type { ListsPlace } from './place.ts';
import { type Plan, plansOf } from './plans.ts';
import { enterReaders } from './readers.ts';

const perHouse = 200;

/** What one size gave. */
export interface SizeResult {
  readonly accompaniments: number;
  readonly houses: number;
  readonly measured: readonly Measured[];
  readonly shares: readonly Ratio[];
  readonly costs: readonly Ratio[];
  readonly plans: readonly Plan[];
}

export interface Wish {
  readonly repetitions: number;
  readonly seconds: number;
  readonly clients: readonly number[];
}

/** Launches one accompaniment as people do; the others will look like it. */
export async function launchOne({ commitUrl, keyFile }: ListsPlace): Promise<string> {
  const store = openStore(commitUrl, readKeyRing(keyFile), { max: 1 });
  const at = new Date().toISOString();
  try {
    const house = await addHouse(store, { kind: 'institution', name: 'Maison d’essai' }, at);
    const person = await addPerson(store, { house, language: 'fr', name: 'Louise' }, at);
    await addMembership(store, { person, house, accompaniment: null, role: 'lead', from: '2020-01-01' }, at);
    const id = randomUUID();
    const given = { process: { kind: 'accompaniment', id }, born: { house, accompaniment: id } } as const;
    const by = { id: person, role: 'lead' } as const;
    const input = { ...launchBody, fundedUntil: null };
    const told = await commit(store, { ...given, key: id, command: 'launch', input, by, at });
    if (told.outcome !== 'done') throw new Error(`not launched: ${JSON.stringify(told)}`);
    return id;
  } finally {
    await store.close();
  }
}

/** Fills up to a size, and measures every list there against the bare server, side by side. */
export async function measureSize(
  place: ListsPlace,
  size: Pick<Many, 'from' | 'to' | 'like'>,
  wish: Wish,
  machine: Machine,
  say: (line: string) => void,
): Promise<SizeResult> {
  const many = {
    ...size,
    perHouse,
    states: processOf('accompaniment').states,
    today: new Date().toISOString().slice(0, 10),
  };
  say(`${size.to} accompaniments in ${size.to / perHouse} houses`);
  const admin = new Client({ connectionString: place.adminUrl });
  await admin.connect();
  await fillWith(admin, many, say);
  const readers = await enterReaders(admin, many);
  await admin.end();
  const cells = [bareCell(place)];
  for (const asked of askedBy(readers)) cells.push(await listCell(place, asked));
  const measured: Measured[] = [];
  const shares: Ratio[] = [];
  const costs: Ratio[] = [];
  for (const clients of wish.clients) {
    const some = await repeat(cells, { ...wish, clients }, machine, say);
    measured.push(...some);
    shares.push(...cells.slice(1).map(({ name }) => ratioOf(some, name, bareName, 'perSecond')));
    costs.push(...cells.slice(1).map(({ name }) => ratioOf(some, name, bareName, 'cpu')));
  }
  const plans = await plansOf(place.readUrl, readers);
  return { accompaniments: size.to, houses: size.to / perHouse, measured, shares, costs, plans };
}
