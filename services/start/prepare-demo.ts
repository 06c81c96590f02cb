import { nameDemoOperators } from './demo/name-operators.ts';
import type { DemoPlace } from './demo/place.ts';
import { seedDemo } from './demo/seed.ts';
import type { Say } from './say.ts';

/** Brings the demonstration along, saying how far it is, once for each data folder, before anybody is let in. */
export async function prepareDemo(place: DemoPlace, say: Say): Promise<void> {
  await seedDemo(place, { say });
  await nameDemoOperators(place);
}
