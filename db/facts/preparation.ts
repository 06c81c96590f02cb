import type { FactReader } from './fact-reader.ts';

/** The state of the team preparation of this accompaniment. */
export const preparation: FactReader<'preparation'> = async (tx, { accompaniment }) => {
  const row = await tx
    .selectFrom('process')
    .select('state')
    .where('accompanimentId', '=', accompaniment)
    .where('kind', '=', 'team-preparation')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.state ?? null;
};
