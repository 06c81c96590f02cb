import path from 'node:path';
import { dayOf } from '#domain/calendar.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { openStore, type Store } from '#db/store.ts';
import { enterTemplate } from '#db/templates.ts';
import { starterLibrary } from '#services/templates/starter-library.ts';
import type { DemoPlace } from './place.ts';
import { demoEntries, isComplete, writeDemoFile } from './demo-file.ts';
import { enterHouse } from './enter-house.ts';
import { farHouses } from './far-houses.ts';
import { type DemoHouse, nearHouses, pat } from './houses.ts';
import { houseId } from './identity.ts';
import { isSignedIn } from './is-signed-in.ts';
import type { Life } from './life.ts';
import { lives } from './lives/lives.ts';
import { playLife } from './play-life.ts';
import type { Say } from '../say.ts';

/** What the seeding needs of the place where it happens. */
export type SeedPlace = Pick<DemoPlace, 'keyFile' | 'dataFolder'> & {
  readonly urls: Pick<DemoPlace['urls'], 'api' | 'commit'>;
};

interface SeedWish {
  readonly at?: string;
  /** Hears how far it is. */
  readonly say?: Say;
  /** Other accompaniments than those of the demonstration. None while a worker runs: its time is not theirs. */
  readonly past?: readonly Life[];
}

/** Lives are played side by side: they meet nobody but their advisors. */
const atOnce = 3;

const bySupport = (a: DemoHouse, b: DemoHouse): number =>
  Number(b.kind === 'support') - Number(a.kind === 'support');

async function enterAndPlay(
  store: Store,
  at: string,
  { say = () => undefined, past = lives }: SeedWish,
): Promise<void> {
  const since = new Map<string, string>();
  // The advisors first: everybody else attaches them.
  for (const house of [...nearHouses, ...farHouses].toReversed().toSorted(bySupport))
    since.set(house.key, await enterHouse(store, house, at));
  const templates = starterLibrary(dayOf(at));
  for (const template of templates) await enterTemplate(store, houseId(pat.key), template, at);
  const play = (life: Life): Promise<void> => {
    const { house } = life;
    return playLife({ store, house, since: since.get(house) ?? at, templates }, life);
  };
  const left = past.entries();
  const playRest = async (): Promise<void> => {
    for (const [n, life] of left) {
      say(`accompaniment ${n + 1} of ${past.length}`);
      await play(life);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, playRest));
}

/**
 * Puts the demonstration into a migrated database, through the same commit as everybody. Once complete it is left alone;
 * a seeding that was killed is taken up where it stood, since every id, key and token is the same again.
 */
export async function seedDemo(place: SeedPlace, wish: SeedWish = {}): Promise<void> {
  const { at = new Date().toISOString() } = wish;
  const ring = readKeyRing(place.keyFile);
  const file = path.join(place.dataFolder, 'demo.json');
  const everybody = demoEntries(ring);
  if ((await isComplete(file, ring)) && (await isSignedIn(place.urls.api, everybody.at(0)?.token ?? '', at)))
    return;
  const store = openStore(place.urls.commit, ring, { max: atOnce + 1 });
  try {
    await enterAndPlay(store, at, wish);
  } finally {
    await store.close();
  }
  await writeDemoFile(file, ring);
}
