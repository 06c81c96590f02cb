import type { Client } from 'pg';
import { hashOfSecret, newSecret } from '#db/ids.ts';
import { advisorsHold, type Many, named, wholeAdvisors } from '../../support/many.ts';

/** Some people who ask for the same kind of list. */
export interface Readers {
  readonly who: string;
  readonly people: readonly string[];
  readonly tokens: readonly string[];
}

const peopleAtMost = 25;
/** The product lets 300 requests a second through for a token: so many of them that this is never reached. */
const tokensInAll = 150;

async function withTokens(admin: Client, who: string, people: readonly string[]): Promise<Readers> {
  const tokens = Array.from({ length: tokensInAll }, () => `psr_${newSecret()}`);
  await admin.query(
    `insert into access_token select gen_random_uuid(), given.hash, p.id, p.house_id, 'bench', '2020-01-01', '2099-01-01', null
     from unnest($1::text[], $2::uuid[]) given (hash, person) join person p on p.id = given.person`,
    [tokens.map(hashOfSecret), tokens.map((_, n) => people[n % people.length])],
  );
  return { who, people, tokens };
}

const spread = (all: number): readonly number[] => {
  const many = Math.min(all, peopleAtMost);
  return Array.from({ length: many }, (_, n) => Math.floor((n * all) / many));
};

/** Everybody who asks, with ways in: leads of whole houses, and advisors of each size; spread over all there are. */
export async function enterReaders(admin: Client, { to, perHouse }: Many): Promise<readonly Readers[]> {
  const leads = spread(to / perHouse).map((n) => named(`lead${n}`));
  const readers = [await withTokens(admin, 'lead', leads)];
  for (const holds of advisorsHold) {
    const people = spread(wholeAdvisors(to)).map((n) => named(`advisor${holds}-${n}`));
    readers.push(await withTokens(admin, `advisor of ${holds}`, people));
  }
  return readers;
}
