import { noFacts } from '#domain/facts.ts';
import type { FactName, Facts } from '#domain/facts.ts';
import type { Tx } from '../store.ts';
import type { FactReader, Where } from './fact-reader.ts';
import { languagesThatCount } from './languages-that-count.ts';
import { officialDescription } from './official-description.ts';
import { preparation } from './preparation.ts';

const readers: { readonly [N in FactName]: FactReader<N> } = {
  preparation,
  officialDescription,
  languagesThatCount,
};

const readOne = <N extends FactName>(name: N, needs: readonly FactName[], tx: Tx, where: Where) =>
  needs.includes(name) ? readers[name](tx, where) : noFacts[name];

/** The facts a process needs; the others as if nothing were found. */
export const readFacts = async (tx: Tx, needs: readonly FactName[], where: Where): Promise<Facts> => ({
  preparation: await readOne('preparation', needs, tx, where),
  officialDescription: await readOne('officialDescription', needs, tx, where),
  languagesThatCount: await readOne('languagesThatCount', needs, tx, where),
});
