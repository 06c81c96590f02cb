import path from 'node:path';
import type { DemoPlace } from './demo/place.ts';
import type { Say } from './say.ts';

/** What the start puts together; tests give stand-ins. */
export interface Programs {
  /** Files that Node runs as the worker and as the API. */
  readonly worker: string;
  readonly api: string;
  readonly migrate: (
    ownerUrl: string,
    passwords: { readonly api: string; readonly commit: string; readonly worker: string },
  ) => Promise<{ readonly applied: readonly string[] }>;
  readonly prepareDemo: (place: DemoPlace, say: Say) => Promise<void>;
}

/** Where our own programs are. */
export const ownPrograms = {
  worker: path.resolve(import.meta.dirname, '../worker/main.ts'),
  api: path.resolve(import.meta.dirname, '../api/main.ts'),
};
