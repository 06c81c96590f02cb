import { CamelCasePlugin, Kysely } from 'kysely';
import type { Transaction } from 'kysely';
import type { Pool } from 'pg';
import { processOf as ofCatalogue } from '#domain/processes/catalogue.ts';
import type { Kind } from '#domain/kinds.ts';
import type { Process } from '#domain/processes/process.ts';
import { preparingDialect } from './driver.ts';
import { asFailure } from './failures.ts';
import type { KeyRing } from './key-ring.ts';
import { openPool } from './pool.ts';
import type { Tables } from './tables.ts';

export type Tx = Transaction<Tables>;

/** A process by its kind and uuid. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
}

/** One pool under one database role, with what is needed to seal and to decide. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly keyRing: KeyRing;
  readonly processOf: (kind: Kind) => Process;
}

export interface StoreOptions {
  /** Connections at most; 8 when absent. */
  readonly max?: number;
  /** Other descriptions than the catalogue's, for tests. */
  readonly processOf?: (kind: Kind) => Process;
}

/** Opens a pool for a role (`passerelle_commit`, `passerelle_worker`). Nothing connects before the first query. */
export function openStore(
  url: string,
  keyRing: KeyRing,
  options: StoreOptions = {},
): Store & { close(): Promise<void> } {
  const db = kyselyOver(openPool(url, options.max));
  return { db, keyRing, processOf: options.processOf ?? ofCatalogue, close: () => db.destroy() };
}

/** A Kysely over a pool of ours: camelCase outside, snake_case inside, JSON left as it is. */
export const kyselyOver = (pool: Pool): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: preparingDialect(pool),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

/** Runs one transaction. Throws `NotKnownYet` when the database is away or late, anything else as it came. */
export async function inTransaction<T>(db: Kysely<Tables>, fn: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(fn);
  } catch (error) {
    throw asFailure(error);
  }
}
