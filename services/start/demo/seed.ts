import path from 'node:path';
import { dayOf } from '#domain/calendar.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { openStore, type Store } from '#db/store.ts';
import { enterTemplate } from '#db/templates.ts';
import { starterLibrary } from '#services/templates/starter-library.ts';
import type { DemoPlace } from '../prepare-demo.ts';
import { demoEntries, isComplete, writeDemoFile } from './demo-file.ts';
import { enterHouse } from './enter-house.ts';
import { demoHouses, gue, passage, pat } from './houses.ts';
import { houseId } from './identity.ts';
import { isSignedIn } from './is-signed-in.ts';
import { playLifeAtLeGue } from './life-at-le-gue.ts';
import { playLifeAtPassage } from './life-at-passage.ts';

/** What the seeding needs of the place where it happens. */
export type SeedPlace = Pick<DemoPlace, 'keyFile' | 'dataFolder'> & {
  readonly urls: Pick<DemoPlace['urls'], 'api' | 'commit'>;
};

async function enterAndPlay(store: Store, at: string): Promise<void> {
  const since = new Map<string, string>();
  for (const house of [...demoHouses].toReversed()) since.set(house.key, await enterHouse(store, house, at));
  for (const template of starterLibrary(dayOf(at)))
    await enterTemplate(store, houseId(pat.key), template, at);
  await playLifeAtLeGue({ store, house: gue, since: since.get(gue.key) ?? at });
  await playLifeAtPassage({ store, house: passage, since: since.get(passage.key) ?? at });
}

/**
 * Puts the demonstration into a migrated database, through the same commit as everybody. Once complete it is left alone;
 * a seeding that was killed is taken up where it stood, since every id, key and token is the same again.
 */
export async function seedDemo(place: SeedPlace, at = new Date().toISOString()): Promise<void> {
  const ring = readKeyRing(place.keyFile);
  const file = path.join(place.dataFolder, 'demo.json');
  const everybody = demoEntries(ring);
  if ((await isComplete(file, ring)) && (await isSignedIn(place.urls.api, everybody.at(0)?.token ?? '', at)))
    return;
  const store = openStore(place.urls.commit, ring, { max: 2 });
  try {
    await enterAndPlay(store, at);
  } finally {
    await store.close();
  }
  await writeDemoFile(file, ring);
}
