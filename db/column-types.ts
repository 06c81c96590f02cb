import type { ColumnType, JSONColumnType } from 'kysely';
import type { Json } from './json.ts';

/** JSON goes in as text: the driver would make PostgreSQL arrays of lists. */
export type Stored = JSONColumnType<{ readonly [name: string]: Json }>;
export type StoredList = JSONColumnType<readonly Json[]>;
/** Written once. */
export type Fixed<T> = ColumnType<T, T, never>;
