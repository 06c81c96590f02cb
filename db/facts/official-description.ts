import type { FactReader } from './read-facts.ts';

/** Whether a job description of this accompaniment stands as official. */
export const officialDescription: FactReader<'officialDescription'> = async (tx, { accompaniment }) => {
  const row = await tx
    .selectFrom('process')
    .select('id')
    .where('accompanimentId', '=', accompaniment)
    .where('kind', '=', 'job-description')
    .where('state', '=', 'official')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
