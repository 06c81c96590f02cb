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

/** The text that was sealed by `sealJson`; nothing when the key was destroyed. */
function openText(ring: KeyRing, table: SealedTable, row: SealedRow): string | undefined {
  const key = unwrap(ring, row);
  const place = { table, id: row.id, owner: row.ownerId, version: row.version };
  return key ? open(key, place, row.sealed) : undefined;
}

/** A row of the list, opened. What is sealed for this place was written by us. */
export function openFollowed(ring: KeyRing, row: SealedRow): FollowedText | undefined {
  const text = openText(ring, 'followed', row);
  const value: FollowedText | undefined = text === undefined ? undefined : JSON.parse(text);
  return value;
}

/** A file that waits, opened. */
export function openImport(ring: KeyRing, row: SealedRow): ImportText | undefined {
  const text = openText(ring, 'followed_import', row);
  const value: ImportText | undefined = text === undefined ? undefined : JSON.parse(text);
  return value;
}
