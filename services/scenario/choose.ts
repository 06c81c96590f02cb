import { isId, isObject } from '#domain/field-guards.ts';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idOf = (one: unknown): string | undefined =>
  isObject(one) && typeof one['id'] === 'string' ? one['id'] : undefined;

const holdsText = (one: unknown, wanted: string): boolean =>
  isObject(one) && Object.values(one).some((value) => typeof value === 'string' && value.includes(wanted));

function fits(one: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'string') return holdsText(one, wanted);
  return (
    isObject(wanted) && isObject(one) && Object.entries(wanted).every(([name, value]) => one[name] === value)
  );
}

/**
 * The element of a list that a scenario means: its number from 1, a piece of its text or one of its codes
 * (`whyUs`), or some of its parts (`{theme: whyUs}`). Exactly one has to be meant.
 */
export function chooseOne(name: string, shown: unknown, wanted: unknown): string | { readonly says: string } {
  if (isId(wanted)) return wanted;
  const all = list(shown);
  if (typeof wanted === 'number') {
    return idOf(all[wanted - 1]) ?? { says: `${name} has ${all.length}, there is no number ${wanted}` };
  }
  const meant = all.filter((one) => fits(one, wanted));
  const [only] = meant;
  if (meant.length === 1) return idOf(only) ?? { says: `${name} cannot be chosen from` };
  const words = typeof wanted === 'string' ? `"${wanted}"` : JSON.stringify(wanted);
  return {
    says: `${meant.length === 0 ? 'none' : String(meant.length)} of the ${all.length} ${name} ${meant.length > 1 ? 'are' : 'is'} ${words}; say which one`,
  };
}
