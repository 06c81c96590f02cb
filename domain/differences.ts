import { diffWordsWithSpace } from 'diff';
import type { Field } from './fields.ts';
import { isObject } from './field-guards.ts';
import type { Fieldless, Process } from './processes/process.ts';

/** A run of words that stands in both texts, only in the later, or only in the earlier one. */
export interface Words {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of one part from one version to another. */
export interface PartChange {
  readonly id: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly before: Fieldless | null;
  readonly after: Fieldless | null;
  /** For each text that changed, its words. What is same and added, put together, is the later text. */
  readonly words: { readonly [field: string]: readonly Words[] };
}

export interface Differences {
  readonly values: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[];
  readonly parts: readonly PartChange[];
}

// What two texts do not share costs the square of its words, and nobody reads such a comparison.
const editsAtMost = 150;
/** Letters that one comparison of two versions looks at word by word; what comes after is shown as gone and new. */
const lettersAtMost = 40_000;

/** The words of two texts side by side, or one after the other where they share next to nothing. */
export function wordsChanged(before: string, after: string): readonly Words[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: editsAtMost });
  if (!runs) return asAWhole(before, after);
  const words = inStretches(
    runs.map((one) => whole(one.added ? 'added' : one.removed ? 'removed' : 'same', one.value)),
  );
  const shared = words.reduce((sum, one) => sum + (one.change === 'same' ? one.text.length : 0), 0);
  return shared < sharedAtLeast * Math.max(before.length, after.length) ? asAWhole(before, after) : words;
}

// Below that, somebody wrote a sentence anew: word against word it can be read neither as it was nor as it is.
const sharedAtLeast = 0.4;

/** Changes with nothing but a space between them as one: what was there, then what is. */
function inStretches(words: readonly Words[]): readonly Words[] {
  const stretches: Words[] = [];
  let [removed, added] = ['', ''];
  const end = (): void => {
    stretches.push(...asAWhole(removed, added));
    [removed, added] = ['', ''];
  };
  for (const one of words) {
    const isBetween = one.text.trim() === '' && (removed !== '' || added !== '');
    if (one.change === 'same' && !isBetween) {
      end();
      stretches.push(one);
    } else {
      if (one.change !== 'added') removed += one.text;
      if (one.change !== 'removed') added += one.text;
    }
  }
  end();
  return stretches;
}

const asAWhole = (before: string, after: string): readonly Words[] =>
  [whole('removed', before), whole('added', after)].filter((one) => one.text !== '');

type Compare = typeof wordsChanged;

/** Compares until so much was compared that somebody else would wait for it. */
function withinReason(): Compare {
  let left = lettersAtMost;
  return (before, after) => {
    left -= before.length + after.length;
    return left < 0 ? asAWhole(before, after) : wordsChanged(before, after);
  };
}

const whole = (change: Words['change'], text: string): Words => ({ change, text });

const partsIn = (
  version: Fieldless | null,
  name: string,
): readonly (Fieldless & { readonly id: string })[] => {
  const found = version?.[name];
  if (!Array.isArray(found)) return [];
  return found.flatMap((one: unknown) =>
    isObject(one) && typeof one['id'] === 'string' ? [{ ...one, id: one['id'] }] : [],
  );
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function partChange(
  id: string,
  before: Fieldless | null,
  after: Fieldless | null,
  texts: readonly string[],
  compare: Compare,
): PartChange {
  const base = { id, before, after, words: {} };
  if (!before || !after) return { ...base, change: before ? 'removed' : 'added' };
  if (isSame(before, after)) return { ...base, change: 'same' };
  const words = texts.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    return typeof was === 'string' && typeof is === 'string' && was !== is
      ? [[name, compare(was, is)] as const]
      : [];
  });
  return { ...base, change: 'changed', words: Object.fromEntries(words) };
}

/** Of the later version in its order; what is gone comes last. */
function partChanges(before: Fieldless | null, after: Fieldless, name: string, texts: readonly string[]) {
  const earlier = new Map(partsIn(before, name).map((one) => [one.id, one]));
  const later = partsIn(after, name);
  const kept = new Set(later.map((one) => one.id));
  const compare = withinReason();
  return [
    ...later.map((one) => partChange(one.id, earlier.get(one.id) ?? null, one, texts, compare)),
    ...[...earlier.values()]
      .filter((one) => !kept.has(one.id))
      .map((one) => partChange(one.id, one, null, texts, compare)),
  ];
}

const groupOf = (field: Field | undefined) =>
  field?.type === 'list' && field.of.type === 'group' ? field.of.of : {};

/** What a version says of itself and what it consists of, as its process describes it. */
export function shapeOfVersions({ versions, remembers }: Pick<Process, 'versions' | 'remembers'>) {
  if (!versions) return undefined;
  const fields = groupOf(remembers[versions.of]);
  const parts = groupOf(fields[versions.parts]);
  return {
    list: versions.of,
    parts: versions.parts,
    writtenIn: versions.writtenIn,
    /** What a version and the draft have in common, parts left out. */
    values: Object.keys(fields).filter((name) => name in remembers && name !== versions.parts),
    texts: Object.entries(parts).flatMap(([name, field]) =>
      field.type === 'text' || (field.type === 'maybe' && field.of.type === 'text') ? [name] : [],
    ),
  };
}

type Shape = NonNullable<ReturnType<typeof shapeOfVersions>>;

/** What differs from one version to a later one, texts in clear. Without an earlier one everything is added. */
export const differencesBetween = (
  before: Fieldless | null,
  after: Fieldless,
  shape: Shape,
): Differences => ({
  values: shape.values
    .map((name) => ({ name, before: before?.[name] ?? null, after: after[name] ?? null }))
    .filter((one) => !isSame(one.before, one.after)),
  parts: partChanges(before, after, shape.parts, shape.texts),
});
