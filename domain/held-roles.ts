import type { Field, Fields, Holding } from './fields.ts';
import { isObject } from './field-guards.ts';
import { isRole, type Role } from './roles.ts';

/** Somebody named in a command, and the role that they must hold here. */
export interface MustHold {
  readonly who: string;
  readonly role: Role;
}

const roleIn = (holds: Holding, beside: { readonly [name: string]: unknown }): Role | undefined => {
  const role = typeof holds === 'string' ? holds : beside[holds.field];
  return typeof role === 'string' && isRole(role) ? role : undefined;
};

function inField(
  field: Field,
  value: unknown,
  beside: { readonly [name: string]: unknown },
): readonly MustHold[] {
  if (field.type === 'maybe') return inField(field.of, value, beside);
  if (field.type === 'list')
    return Array.isArray(value) ? value.flatMap((one) => inField(field.of, one, beside)) : [];
  if (field.type === 'group') return isObject(value) ? mustHold(field.of, value) : [];
  if (field.type !== 'member' || field.holds === undefined || typeof value !== 'string') return [];
  const role = roleIn(field.holds, beside);
  return role === undefined ? [] : [{ who: value, role }];
}

/** Who is named in values by a field that asks for a role, and for which. */
export const mustHold = (fields: Fields, values: { readonly [name: string]: unknown }): readonly MustHold[] =>
  Object.entries(fields).flatMap(([name, field]) => inField(field, values[name], values));

/** The roles for which people may be chosen in a field; nothing where anybody may. */
export function rolesFor(holds: Holding | undefined, beside: Fields): readonly Role[] | undefined {
  if (holds === undefined) return undefined;
  if (typeof holds === 'string') return [holds];
  const field = beside[holds.field];
  return field?.type === 'choice' ? field.options.filter(isRole) : undefined;
}
