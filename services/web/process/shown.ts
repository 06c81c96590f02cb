import { isDay } from '#domain/calendar.ts';
import { isObject } from '#domain/field-guards.ts';
import type { Field, Fields } from '#domain/fields.ts';
import { isRole } from '#domain/roles.ts';
import { type Language, sentencesIn, sharedWords, wordsOf } from '#domain/words/words.ts';
import type { Kind } from '#domain/kinds.ts';
import { dayInWords } from '../dates.ts';
import { pageWords } from '../words/page-words.ts';

/** A value as it is shown: one of words, what somebody wrote, several, or names with values. */
export interface Shown {
  readonly said?: string;
  readonly written?: string;
  readonly items?: readonly Shown[];
  /** Said instead of many items, until somebody wants to read them. */
  readonly fold?: string;
  readonly rows?: readonly ShownRow[];
}

export interface ShownRow {
  readonly label: string;
  readonly value: Shown;
}

/** What is needed to put values into words: names of people, and what elements of lists are called, by id. */
export interface Naming {
  readonly kind: Kind;
  readonly language: Language;
  readonly people: ReadonlyMap<string, string>;
  readonly elements: ReadonlyMap<string, string>;
}

/** Where a name stands, as choices are worded by it: however deep, under the name of what is remembered. */
const under = (path: string, name: string): string => (path === '' ? name : `${path.split('.')[0]}.${name}`);

function whose(value: string, { language, people }: Naming): string {
  const { process } = pageWords(language);
  const acting = sharedWords(language).roles;
  if (value === 'time' || value === 'process') return acting[value];
  return value === 'anonymous' ? process.nobodyNamed : (people.get(value) ?? process.somebody);
}

const findingsIn = (value: unknown, language: Language): Shown | undefined => {
  const { findings } = sharedWords(language);
  const known = Object.entries(findings).filter(([code]) => Array.isArray(value) && value.includes(code));
  return known.length === 0 ? undefined : { items: known.map(([, said]) => ({ said })) };
};

/** A group by its fields in the order of the description; what was not said is left out. */
export function shownGroup(
  fields: Fields,
  value: unknown,
  path: string,
  naming: Naming,
): readonly ShownRow[] {
  if (!isObject(value)) return [];
  const { parts } = wordsOf(naming.kind, naming.language);
  return Object.entries(fields).flatMap(([name, field]) => {
    const shown = name === 'id' ? undefined : shownValue(field, value[name], under(path, name), naming);
    return shown ? [{ label: parts[name] ?? name, value: shown }] : [];
  });
}

function oneLine(field: Field, value: string, path: string, naming: Naming): Shown | undefined {
  const { language, kind } = naming;
  switch (field.type) {
    case 'text':
      return { written: value };
    case 'day':
      return { said: isDay(value) ? dayInWords(value, language) : value };
    case 'choice':
      return { said: wordsOf(kind, language).options[path]?.[value] ?? value };
    case 'actor':
    case 'member':
      return { said: whose(value, naming) };
    case 'id':
    case 'pick': {
      // Of another process there is a link of its own; of an element, what it is called.
      const said = naming.elements.get(value);
      return said === undefined ? undefined : { said };
    }
    case 'fingerprint':
    case 'flag':
    case 'integer':
    case 'count':
    case 'judged':
    case 'list':
    case 'group':
    case 'maybe':
      return { said: value };
  }
}

/** Two short things that need no label: who, and as what. */
function inOneLine(rows: readonly ShownRow[]): Shown {
  const said = rows.flatMap(({ value }) => value.said ?? []);
  return rows.length === 2 && said.length === 2 ? { said: said.join(' · ') } : { rows };
}

const linesUnfolded = 4;

/** How many lines a value takes, about. */
const linesOf = ({ rows, items, fold }: Shown): number => {
  if (fold !== undefined) return 1;
  const inside = items ?? rows?.map((row) => row.value) ?? [];
  return Math.max(
    1,
    inside.reduce((sum, one) => sum + linesOf(one), 0),
  );
};

/** A list of many lines is folded under its count: whoever looks for something else passes it by. */
const foldOf = (items: readonly Shown[], language: Language): Pick<Shown, 'fold'> =>
  items.reduce((sum, one) => sum + linesOf(one), 0) > linesUnfolded
    ? { fold: pageWords(language).whole.unfold(items.length) }
    : {};

/** A number, or the sentence of ours of which it is the number. */
const numberSaid = (field: Field, value: number, language: Language): string =>
  (field.type === 'integer' && field.says && sentencesIn(field.says, language)[value - 1]) || String(value);

/** A value of a field in words; nothing when nothing was said. `path` is where it stands, as choices are worded by it. */
export function shownValue(field: Field, value: unknown, path: string, naming: Naming): Shown | undefined {
  const { process } = pageWords(naming.language);
  if (field.type === 'maybe') return shownValue(field.of, value, path, naming);
  if (field.type === 'judged') return findingsIn(value, naming.language);
  if (field.type === 'group') {
    const rows = shownGroup(field.of, value, path, naming);
    return rows.length > 0 ? inOneLine(rows) : undefined;
  }
  if (field.type === 'list') {
    const items = Array.isArray(value)
      ? value.flatMap((one: unknown) => shownValue(field.of, one, path, naming) ?? [])
      : [];
    return items.length > 0 ? { items, ...foldOf(items, naming.language) } : undefined;
  }
  if (typeof value === 'boolean') return { said: value ? process.yes : process.no };
  if (typeof value === 'number') return { said: numberSaid(field, value, naming.language) };
  return typeof value === 'string' ? oneLine(field, value, path, naming) : undefined;
}

/** Roles one after the other, as they are called. */
export const rolesInWords = (names: readonly string[], language: Language): string =>
  names.map((one) => (isRole(one) ? sharedWords(language).roles[one] : one)).join(', ');
