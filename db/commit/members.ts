import type { ErasedLine } from '#domain/processes/process.ts';
import { isId } from '#domain/field-guards.ts';
import type { Tx } from '../store.ts';
import { stringsOf } from './walk-fields.ts';

/** Whether all members named are people of the institution or of a support organisation: the policy shows no others. */
export async function areKnown(
  tx: Tx,
  line: ErasedLine,
  input: { readonly [name: string]: unknown },
): Promise<boolean> {
  const named = [...new Set(stringsOf(line.fields ?? {}, input, 'member'))].filter(isId);
  if (named.length === 0) return true;
  const known = await tx.selectFrom('person').select('id').where('id', 'in', named).execute();
  return known.length === named.length;
}
