import { isObject } from '#domain/field-guards.ts';
import { type Field, type Fields, filledIn } from '#domain/fields.ts';
import type { Fault, Path } from './fault.ts';
import { notKnown } from './nearest.ts';

/** How the words of a scenario become ids and days; what is not found says why. */
export interface Resolve {
  member(name: string): string | { readonly says: string };
  pick(list: string, wanted: unknown): string | { readonly says: string };
  day(written: string): string | undefined;
}

/** One filling: where ids come from, and where faults go. */
export interface Filling {
  readonly resolve: Resolve;
  readonly faults: Fault[];
}

type ListLike = Extract<Field, { readonly type: 'list' }>;

/** `{1: 4, 2: 5}` for a list of pairs: shorter to write, and each line of a questionnaire stays one line. */
function pairsOf(
  field: ListLike,
  written: { readonly [name: string]: unknown },
): readonly unknown[] | undefined {
  if (field.of.type !== 'group') return undefined;
  const [first, second, ...more] = Object.entries(field.of.of);
  if (!first || !second || more.length > 0) return undefined;
  return Object.entries(written).map(([name, value]) => ({
    [first[0]]: first[1].type === 'integer' ? Number(name) : name,
    [second[0]]: value,
  }));
}

function fillList(field: ListLike, written: unknown, path: Path, filling: Filling): unknown {
  if (isObject(written)) {
    const pairs = pairsOf(field, written);
    const names = Object.keys(written);
    // A fault inside a pair is shown at the line of that pair.
    if (pairs) return pairs.map((one, n) => fillField(field.of, one, [...path, names[n] ?? n], filling));
  }
  if (Array.isArray(written)) return written.map((one, n) => fillField(field.of, one, [...path, n], filling));
  return said(filling, path, 'must be a list');
}

function said({ faults }: Filling, path: Path, says: string): undefined {
  faults.push({ path, says });
  return undefined;
}

function found(one: string | { readonly says: string }, path: Path, filling: Filling): string | undefined {
  return typeof one === 'string' ? one : said(filling, path, one.says);
}

const wordOf = (written: unknown): string =>
  typeof written === 'string' || typeof written === 'number' ? String(written) : '';

function fillWord(field: Field, written: unknown, path: Path, filling: Filling): unknown {
  if (field.type === 'choice') {
    const word = wordOf(written);
    return field.options.includes(word) ? word : said(filling, path, notKnown('choice', word, field.options));
  }
  if (field.type === 'day') {
    const day = filling.resolve.day(wordOf(written));
    return day ?? said(filling, path, 'must be a day: today, +3 working days, 2027-12-31');
  }
  if (typeof written === 'string' && written.trim() !== '') return written.trim();
  return said(filling, path, 'must be a text');
}

function fillField(field: Field, written: unknown, path: Path, filling: Filling): unknown {
  switch (field.type) {
    case 'maybe':
      return written === null || written === undefined ? null : fillField(field.of, written, path, filling);
    case 'list':
      return fillList(field, written, path, filling);
    case 'group':
      if (isObject(written)) return fill(field.of, written, path, filling);
      return said(filling, path, 'must have named parts');
    case 'member':
      return found(filling.resolve.member(wordOf(written)), path, filling);
    case 'pick':
      return found(filling.resolve.pick(field.list, written), path, filling);
    case 'flag':
      return typeof written === 'boolean' ? written : said(filling, path, 'must be true or false');
    case 'integer':
    case 'count':
      return Number.isInteger(written) ? written : said(filling, path, 'must be a whole number');
    case 'day':
    case 'choice':
    case 'text':
    case 'id':
    case 'actor':
    case 'fingerprint':
    case 'judged':
      break;
  }
  return fillWord(field, written, path, filling);
}

/**
 * The fields of a command as they go on the wire, from the words of a scenario. What does not fit is added to the
 * faults of the filling, each with its place; the value is then not to be used.
 */
export function fill(
  fields: Fields,
  written: { readonly [name: string]: unknown },
  path: Path,
  filling: Filling,
): { readonly [name: string]: unknown } {
  const asked = filledIn(fields);
  const names = Object.keys(asked);
  for (const name of Object.keys(written)) {
    if (!Object.hasOwn(fields, name)) said(filling, [...path, name], notKnown('field', name, names));
  }
  return Object.fromEntries(
    Object.entries(asked).map(([name, field]) => {
      if (written[name] === undefined && field.type !== 'maybe') {
        return [name, said(filling, path, `field "${name}" is missing`)];
      }
      return [name, fillField(field, written[name], [...path, name], filling)];
    }),
  );
}
