import { isKind } from '#domain/kinds.ts';
import type { KeyRing } from '../key-ring.ts';
import { idBehind } from '../opaque.ts';
import type { Ref, Tx } from '../store.ts';

/** The process behind an opaque name, when the actor sees it. */
export async function behindOpaque(tx: Tx, ring: KeyRing, opaque: string): Promise<Ref | undefined> {
  const id = idBehind(ring, opaque);
  if (id === undefined) return undefined;
  const row = await tx.selectFrom('view').select('kind').where('processId', '=', id).executeTakeFirst();
  return row && isKind(row.kind) ? { kind: row.kind, id } : undefined;
}
