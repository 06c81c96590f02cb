import { migrations } from '#db/migrations/all.ts';

/** The name of the newest migration that this program knows. */
export const newestMigration = (): string => Object.keys(migrations).toSorted().at(-1) ?? '';
