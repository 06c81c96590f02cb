import type { DatabaseUrls } from '../database-part.ts';

/** What the demonstration house needs to be put into a migrated database. */
export interface DemoPlace {
  readonly urls: DatabaseUrls;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly keyFile: string;
  /** Where `demo.json` goes. */
  readonly dataFolder: string;
}
