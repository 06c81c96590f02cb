import type { FactReader } from './fact-reader.ts';

/** Whether a job description of this accompaniment is official: it stays in force while its next version is written. */
export const officialDescription: FactReader<'officialDescription'> = async (tx, { accompaniment }) => {
  const row = await tx
    .selectFrom('process')
    .select('id')
    .where('accompanimentId', '=', accompaniment)
    .where('kind', '=', 'job-description')
    .where('state', 'in', ['official', 'revising'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
