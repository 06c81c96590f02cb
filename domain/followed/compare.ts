import type { Came } from './row.ts';

/** A row that is known from before. */
export interface Known {
  readonly id: string;
  readonly came: readonly Came[];
  /** Whether an accompaniment here has taken its place: it stays known, so that it does not come back. */
  readonly isLinked: boolean;
}

/** What a row of a file is, beside those that are known. */
export interface Compared {
  readonly outcome: 'new' | 'changed' | 'same' | 'linked';
  readonly id: string | null;
}

/** A file beside what is known: each of its rows, in order, and those that are no longer in it. */
export interface Comparison {
  readonly rows: readonly Compared[];
  readonly gone: readonly string[];
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const cell = (came: readonly Came[], use: Came['use']): string =>
  folded(came.find((one) => one.use === use)?.value ?? '');

/** By what two rows are the same one, the surest first. An empty name is none. */
const names: readonly ((came: readonly Came[]) => string)[] = [
  (came) => JSON.stringify(came.map(({ column, use, value }) => [column, use, value])),
  (came) => cell(came, 'reference'),
  (came) => {
    const institution = cell(came, 'institution');
    const since = cell(came, 'since');
    return institution === '' || since === '' ? '' : `${institution}|${since}`;
  },
  (came) => cell(came, 'institution'),
];

/** Things by name; a name that two of them have says nothing, unless they are alike to the last sign. */
function byName<T>(
  things: readonly T[],
  nameOf: (one: T) => string,
  mayRepeat: boolean,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of things) {
    const name = nameOf(one);
    if (name !== '') found.set(name, [...(found.get(name) ?? []), one]);
  }
  return mayRepeat ? found : new Map([...found].filter(([, several]) => several.length === 1));
}

/** Says of every row of a file whether it is new, changed or the same, and what is gone since. */
export function compare(known: readonly Known[], incoming: readonly (readonly Came[])[]): Comparison {
  const met = new Map<number, Known>();
  const used = new Set<string>();
  for (const [sureness, nameOf] of names.entries()) {
    const left = incoming.map((came, row) => ({ came, row })).filter(({ row }) => !met.has(row));
    const free = known.filter(({ id }) => !used.has(id));
    const rows = byName(left, ({ came }) => nameOf(came), sureness === 0);
    const olds = byName(free, ({ came }) => nameOf(came), sureness === 0);
    for (const [name, several] of rows) {
      for (const [n, { row }] of several.entries()) {
        const old = olds.get(name)?.[n];
        if (!old) continue;
        met.set(row, old);
        used.add(old.id);
      }
    }
  }
  const isSame = (came: readonly Came[], old: Known): boolean => names[0]?.(came) === names[0]?.(old.came);
  return {
    rows: incoming.map((came, row): Compared => {
      const old = met.get(row);
      if (!old) return { outcome: 'new', id: null };
      if (old.isLinked) return { outcome: 'linked', id: old.id };
      return { outcome: isSame(came, old) ? 'same' : 'changed', id: old.id };
    }),
    gone: known.filter(({ id, isLinked }) => !isLinked && !used.has(id)).map(({ id }) => id),
  };
}
