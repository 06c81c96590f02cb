import { isRegion, languagesThatCount as languagesOf } from '#domain/regions.ts';
import type { FactReader } from './fact-reader.ts';

/** What the region of the institution says of the language of official papers. */
export const languagesThatCount: FactReader<'languagesThatCount'> = async (tx, { house }) => {
  const row = await tx.selectFrom('house').select('region').where('id', '=', house).executeTakeFirst();
  return languagesOf(isRegion(row?.region) ? row.region : null);
};
