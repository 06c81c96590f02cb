import type { FactName, Facts } from '#domain/facts.ts';
import type { Tx } from '../store.ts';

/** Of which process a fact is asked. */
export interface Where {
  readonly house: string;
  readonly accompaniment: string;
}

/** Reads one fact, in the transaction that holds the lock of the process that asks. */
export type FactReader<N extends FactName> = (tx: Tx, where: Where) => Promise<Facts[N]>;
