import type { DatabaseUrls } from './database-part.ts';
import { nameDemoOperators } from './demo/name-operators.ts';
import { seedDemo } from './demo/seed.ts';

/** What the demonstration house needs to be put into a migrated database. */
export interface DemoPlace {
  readonly urls: DatabaseUrls;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly keyFile: string;
  /** Where `demo.json` goes. */
  readonly dataFolder: string;
}

/** Brings the demonstration along, saying how far it is, once for each data folder, before anybody is let in. */
export async function prepareDemo(place: DemoPlace, say: (line: string) => void): Promise<void> {
  await seedDemo(place, { say });
  await nameDemoOperators(place);
}
