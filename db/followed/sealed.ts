import type { ColumnUse } from '#domain/followed/columns.ts';
import type { Came, Noted } from '#domain/followed/row.ts';
import type { Table } from '#domain/followed/table.ts';
import type { KeyRing } from '../key-ring.ts';
import { open, seal, unwrap } from '../sealing.ts';
import type { DataKey } from '../sealing.ts';

/** What is sealed of a row of the list: what is noted, and the cells as they came. */
export interface FollowedText {
  readonly noted: Noted;
  readonly came: readonly Came[];
}

/** What is sealed of a file that waits: its table, and what somebody says its columns are. */
export interface ImportText {
  readonly table: Table;
  readonly sheet: string | null;
  readonly sheets: number;
  readonly uses: readonly ColumnUse[];
  /** Whether a person looked at the columns. */
  readonly matched: boolean;
}

type SealedTable = 'followed' | 'followed_import';

interface SealedRow {
  readonly id: string;
  readonly sealed: Buffer;
  readonly ownerId: string;
  readonly version: number;
  readonly ringKey: string | null;
  readonly wrapped: Buffer | null;
}

/** Seals what we made for its place. */
export const sealJson = (key: DataKey, table: SealedTable, id: string, value: FollowedText | ImportText) =>
  seal(key, table, id, JSON.stringify(value));

/** Opens what was sealed by `sealJson`; nothing when the key was destroyed. */
function openJson<T>(ring: KeyRing, table: SealedTable, row: SealedRow): T | undefined {
  const key = unwrap(ring, row);
  if (!key) return undefined;
  // Sealed by us for this place: nobody else can have written it.
  return JSON.parse(open(key, { table, id: row.id, owner: row.ownerId, version: row.version }, row.sealed));
}

export const openFollowed = (ring: KeyRing, row: SealedRow): FollowedText | undefined =>
  openJson<FollowedText>(ring, 'followed', row);

export const openImport = (ring: KeyRing, row: SealedRow): ImportText | undefined =>
  openJson<ImportText>(ring, 'followed_import', row);
