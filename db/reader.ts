import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { openPool } from './pool.ts';
import { kyselyOver } from './store.ts';
import type { Tables } from './tables.ts';

/** The pool of the reading role. It gives no query by itself: `withActor` and `ask` do, which say who asks. */
export interface Reader {
  close(): Promise<void>;
}

interface Handle {
  readonly pool: Pool;
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

/** Opens the pool of `passerelle_api`. */
export function openReader(url: string, max?: number): Reader {
  const pool = openPool(url, max, [planOnce]);
  const db = kyselyOver(pool);
  const reader: Reader = { close: () => db.destroy() };
  handles.set(reader, { pool, db });
  return reader;
}
