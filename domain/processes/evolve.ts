import { dayOf } from '../calendar.ts';
import { emptyValue, type Fields } from '../fields.ts';
import { fitsField, isObject } from '../field-guards.ts';
import type { Fieldless, Position, Recorded } from './process.ts';
import type { It, Table } from './table.ts';

/** What time records of itself: somebody was reminded, a third person was told, a date passed without effect. */
export const timeRecords = ['reminded', 'escalated', 'passed'] as const;

/** Memory as something the engine may read and change by name. */
export const memoryOf = (position: Position): It => ({ ...position.it });

/** The position before anything happened. */
export const nothing = (d: Table): Position => ({
  version: d.version,
  state: 'new',
  before: null,
  since: '1970-01-01T00:00:00.000Z',
  entered: 0,
  acted: [],
  it: Object.fromEntries(Object.entries(d.remembers).map(([name, field]) => [name, emptyValue(field)])),
});

/** Values of exactly the given fields; what was left out is `null`. */
export const completed = (fields: Fields, input: Fieldless): Fieldless =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, input[name] ?? null]));

/** The values of a record as `changes` and reactions see them. */
export const happening = (
  d: Table,
  record: Recorded,
): It & { id: string; by: string; byRole: Recorded['role']; at: string; today: string } => ({
  ...completed(d.commands[record.type]?.fields ?? {}, record.input),
  id: record.id,
  by: record.by,
  byRole: record.role,
  at: record.at,
  today: dayOf(record.at),
});

/** Deadlines of a state's clock are counted anew when a state is entered; those of a date stand for ever. */
const isOfDate = (key: string): boolean => !/#\d+:/.test(key);

/** The position after a record. Leaves its arguments as they are. */
export function evolve(d: Table, position: Position, record: Recorded): Position {
  const acted =
    typeof record.input['deadline'] === 'string'
      ? [...position.acted, record.input['deadline']]
      : position.acted;
  const changes = (d.commands[record.type] ?? d.ofItself?.[record.type])?.changes;
  const it = changes ? structuredClone(memoryOf(position)) : position.it;
  if (changes && isObject(it)) changes(it, happening(d, record));
  if (record.to === undefined) return { ...position, acted, it };
  return {
    version: d.version,
    state: record.to,
    before: position.state,
    since: record.at,
    entered: position.entered + 1,
    acted: acted.filter(isOfDate),
    it,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isPosition(d: Table, stored: { readonly [name: string]: unknown }): boolean {
  const it = stored['it'];
  return (
    stored['version'] === d.version &&
    (stored['state'] === 'new' || d.states.some((one) => one === stored['state'])) &&
    isText(stored['since']) &&
    Array.isArray(stored['acted']) &&
    isObject(it) &&
    Object.entries(d.remembers).every(([name, field]) => it[name] === null || fitsField(field, it[name]))
  );
}

/** The stored position, or nothing when it is of another version or does not fit: then fold the records. */
export function read(d: Table, stored: unknown): Position | undefined {
  if (!isObject(stored) || !isPosition(d, stored)) return undefined;
  const { state, before, since, entered, acted, it } = stored;
  if (
    !isText(state) ||
    !isText(since) ||
    typeof entered !== 'number' ||
    !Array.isArray(acted) ||
    !isObject(it)
  )
    return undefined;
  return {
    version: d.version,
    state,
    before: isText(before) ? before : null,
    since,
    entered,
    acted: acted.filter(isText),
    it,
  };
}
