import type { Field } from '#domain/fields.ts';
import { mapFields, stringsOf } from './commit/walk-fields.ts';
import type { KeyRing } from './key-ring.ts';
import { open, unwrap } from './sealing.ts';
import type { Tx } from './store.ts';

type Fields = { readonly [name: string]: Field };
type Values = { readonly [name: string]: unknown };

/** The wordings of sealed texts that the role of this transaction may read; `null` where the key was destroyed. */
export async function openTexts(
  tx: Tx,
  ring: KeyRing,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('sealedText as text')
    .innerJoin('ownerKey as key', (join) =>
      join.onRef('key.ownerId', '=', 'text.ownerId').onRef('key.version', '=', 'text.ownerVersion'),
    )
    .select(['text.id', 'text.sealed', 'key.ownerId', 'key.version', 'key.ringKey', 'key.wrapped'])
    .where('text.id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const key = unwrap(ring, row);
      const place = { table: 'sealed_text', id: row.id, owner: row.ownerId, version: row.version };
      return [row.id, key && open(key, place, row.sealed)];
    }),
  );
}

/** The ids of the texts in a view. */
export const textIdsOf = (fields: Fields, view: Values): readonly string[] => [
  ...new Set(stringsOf(fields, view, 'text')),
];

/** A view with wordings in the place of ids; what is erased or gone is `null`. */
export const worded = (fields: Fields, view: Values, wordings: ReadonlyMap<string, string | null>): Values =>
  mapFields(fields, view, (leaf, value) =>
    leaf.type === 'text' && typeof value === 'string' ? (wordings.get(value) ?? null) : value,
  );
