import type { Kysely } from 'kysely';
import { GatheringSocket } from './gathering-socket.ts';
import { lanesOver } from './lanes.ts';
import type { Lanes } from './lanes.ts';
import { openPool } from './pool.ts';
import { kyselyOver } from './store.ts';
import type { Tables } from './tables.ts';

/** The pool of the reading role. It gives no query by itself: `withActor` and `ask` do, which say who asks. */
export interface Reader {
  close(): Promise<void>;
}

interface Handle {
  /** For questions of one statement; a connection of `db` is one person's for the length of a transaction. */
  readonly lanes: Lanes;
  readonly db: Kysely<Tables>;
}

const handles = new WeakMap<Reader, Handle>();

/** What is behind a reader; for the two modules that say who asks. */
export function handleOf(reader: Reader): Handle {
  const handle = handles.get(reader);
  if (!handle) throw new Error('not a reader');
  return handle;
}

// Every query of this role finds rows by key or walks an index, whoever asks; planning a list takes PostgreSQL ten
// times as long as reading it, and without this it goes on planning, since it believes a LIMIT it does not know to be large.
const planOnce = 'plan_cache_mode=force_generic_plan';

// Two carry sixteen people as well as four do; with more of them a slow list holds up fewer others.
const lanesAtMost = 4;

/** Opens the pools of `passerelle_api`: `max` connections for transactions, and at most as many for single statements. */
export function openReader(url: string, max = 8): Reader {
  const db = kyselyOver(openPool(url, max, [planOnce]));
  const many = Math.min(max, lanesAtMost);
  const lanes = lanesOver(
    openPool(url, many, [planOnce], { pipeline: true, stream: () => new GatheringSocket() }),
    many,
  );
  const reader: Reader = {
    close: async () => {
      await Promise.all([db.destroy(), lanes.close()]);
    },
  };
  handles.set(reader, { lanes, db });
  return reader;
}
