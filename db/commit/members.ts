import { dayOf } from '#domain/calendar.ts';
import type { Instant } from '#domain/calendar.ts';
import type { ErasedLine } from '#domain/processes/process.ts';
import { isId } from '#domain/field-guards.ts';
import { mustHold } from '#domain/held-roles.ts';
import { holdersHere } from '../held-roles.ts';
import type { Tx } from '../store.ts';
import type { Place } from './place.ts';
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

/** Whether everybody named in a field that asks for a role holds it here on this day. */
export async function holdTheirRoles(
  tx: Tx,
  place: Place,
  { fields = {} }: ErasedLine,
  { input, at }: { readonly input: { readonly [name: string]: unknown }; readonly at: Instant },
): Promise<boolean> {
  const wanted = mustHold(fields, input);
  if (wanted.length === 0) return true;
  const roles = [...new Set(wanted.map((one) => one.role))];
  const held = await holdersHere(tx, { ...place, day: dayOf(at) }, roles);
  return wanted.every(({ who, role }) => held.some((one) => one.who === who && one.role === role));
}
