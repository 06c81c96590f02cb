import type { Client as PostgresClient } from 'pg';
import type { Client } from '@temporalio/client';
import type { Kind } from '#domain/kinds.ts';
import type { Store } from '#db/store.ts';
import type { Ledger } from './ledger.ts';
import type { Machine } from './machine.ts';
import type { Shot } from './fire.ts';
import type { Away } from './stack.ts';

/** A process as the checker finds it in PostgreSQL. */
export interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly house: string;
  readonly accompaniment: string;
  readonly state: string;
  readonly seq: number;
  readonly position: unknown;
  readonly nextDue: string | null;
  readonly ended: boolean;
}

/** What the checker reads: PostgreSQL as its superuser, Temporal, the mails, and what people were told. */
export interface Evidence {
  readonly origin: string;
  readonly admin: PostgresClient;
  readonly store: Store;
  readonly temporal: Client;
  readonly mails: ReadonlyMap<string, number>;
  readonly ledger: Ledger;
  readonly shots: readonly Shot[];
  readonly away: readonly Away[];
  readonly machine: Machine;
  readonly processes: readonly Found[];
}

/** What one check looked at and what it found wrong. */
export interface Finding {
  readonly what: string;
  readonly looked: number;
  readonly note?: string;
  readonly faults: readonly string[];
}

export type Check = (evidence: Evidence) => Promise<Finding>;

/** Does something with each of several, a few at a time. */
export async function eachOf<T>(
  several: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const left = several.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of left) await work(one);
    }),
  );
}
