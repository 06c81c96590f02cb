import { dayOf } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import type { Field } from '../fields.ts';
import { fitsFields } from '../field-guards.ts';
import type { Role } from '../roles.ts';
import { completed, evolve, memoryOf } from './evolve.ts';
import type { Action, Decision, Fieldless, Given, Position, Recorded } from './process.ts';
import type { Table, TableLine, TableMoment } from './table.ts';

/** Whether the process has come to an end. */
export const hasEnded = (d: Table, position: Position): boolean =>
  d.ends.some((one) => one === position.state);

const stands = (d: Table, position: Position, from: readonly string[]): boolean =>
  from.some(
    (one) => one === position.state || (one === 'open' && position.state !== 'new' && !hasEnded(d, position)),
  );

const momentOf = (position: Position, by: TableMoment['by'], at: string, facts: Facts): TableMoment => ({
  it: memoryOf(position),
  state: position.state,
  by,
  at,
  today: dayOf(at),
  facts,
});

const saying = <M>(
  guards: { readonly [code: string]: ((m: M) => boolean) | undefined } | undefined,
  m: M,
): string | undefined => Object.entries(guards ?? {}).find(([, holds]) => holds?.(m))?.[0];

const isPick = (field: Field): boolean =>
  field.type === 'pick' || ((field.type === 'maybe' || field.type === 'list') && field.of.type === 'pick');

const picksOf = (line: TableLine): readonly string[] =>
  Object.entries(line.fields ?? {}).flatMap(([name, field]) => (isPick(field) ? [name] : []));

const idsIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

/** Why a line is closed here and now, for whoever acts; nothing when it is open. Written order is tried order. */
function closedBecause(d: Table, position: Position, line: TableLine, m: TableMoment): string | undefined {
  if (!stands(d, position, line.from)) return hasEnded(d, position) ? 'ended' : 'notNow';
  const early = saying(line.notYet, m);
  if (early !== undefined) return early;
  const needsOne = Object.values(line.fields ?? {}).some((field) => field.type === 'pick');
  return needsOne && line.among?.(m).length === 0 ? 'nothingToChoose' : undefined;
}

function refusalOf(line: TableLine, m: TableMoment, input: Fieldless): string | undefined {
  if (line.among) {
    const open = new Set(line.among(m).map((one) => one.id));
    const chosen = picksOf(line).flatMap((name) => idsIn(input[name]));
    if (!chosen.every((one) => typeof one === 'string' && open.has(one))) return 'notAmongThem';
  }
  return saying(line.refuses, { ...m, input });
}

function recordOf(position: Position, line: TableLine, given: Given, input: Fieldless): Recorded {
  const nameless = line.way === 'anonymous';
  const to = line.to === 'back' ? (position.before ?? position.state) : line.to;
  return {
    type: given.command,
    id: given.id,
    by: nameless ? 'anonymous' : given.by.id,
    role: nameless ? 'anonymous' : given.by.role,
    // A day and no hour: the hour of an answer given by a few people tells whose it is.
    at: nameless ? `${dayOf(given.at)}T00:00:00.000Z` : given.at,
    input,
    ...(to === undefined ? {} : { to }),
  };
}

/** What becomes true of itself, one rule after another; bounded by the number of states. */
export function settle(
  d: Table,
  from: Position,
  given: Given,
  facts: Facts,
): { records: Recorded[]; position: Position } {
  const records: Recorded[] = [];
  let position = from;
  for (let turns = 0; turns <= d.states.length; turns += 1) {
    const m = momentOf(position, given.by, given.at, facts);
    const [type, rule] =
      Object.entries(d.ofItself ?? {}).find(([, one]) => stands(d, position, one.from) && one.when(m)) ?? [];
    if (!type || !rule) break;
    const record: Recorded = {
      type,
      id: given.id,
      by: 'itself',
      role: 'itself',
      at: given.at,
      input: {},
      to: rule.to,
    };
    records.push(record);
    position = evolve(d, position, record);
  }
  return { records, position };
}

/** Records and the position after them, or the refusal. Leaves its arguments as they are; never throws on input. */
export function decide(d: Table, position: Position, given: Given, facts: Facts): Decision {
  const line = Object.hasOwn(d.commands, given.command) ? d.commands[given.command] : undefined;
  if (!line) return { refused: 'unknownCommand' };
  if (!line.by.some((one) => one === given.by.role)) return { refused: 'notYours' };
  const fields = line.fields ?? {};
  if (!fitsFields(fields, given.input)) return { refused: 'invalidInput' };
  const input = completed(fields, given.input);
  const m = momentOf(position, given.by, given.at, facts);
  const refused = closedBecause(d, position, line, m) ?? refusalOf(line, m, input);
  if (refused !== undefined) return { refused };
  const record = recordOf(position, line, given, input);
  const after = settle(d, evolve(d, position, record), given, facts);
  return { records: [record, ...after.records], position: after.position };
}

/** Why a line of the table is closed to a role now; nothing when it is open. */
export function closed(
  d: Table,
  position: Position,
  command: string,
  role: Role,
  facts: Facts,
  at: string,
): string | undefined {
  const line = Object.hasOwn(d.commands, command) ? d.commands[command] : undefined;
  if (!line) return 'unknownCommand';
  return closedBecause(d, position, line, momentOf(position, { id: '', role }, at, facts));
}

/** Everything that is not yet so, where the first of it is not all. */
function allReasons(line: TableLine, m: TableMoment, first: string): Pick<Action, 'reasons'> {
  const guards = Object.entries(line.notYet ?? {});
  if (!guards.some(([code]) => code === first)) return {};
  const reasons = guards.filter(([, holds]) => holds?.(m)).map(([code]) => code);
  return reasons.length > 1 ? { reasons } : {};
}

/** Everything a role may ever do here: open, or closed with the reason. */
export function actions(
  d: Table,
  position: Position,
  role: Role,
  facts: Facts,
  at: string,
): readonly Action[] {
  const m = momentOf(position, { id: '', role }, at, facts);
  return Object.entries(d.commands).flatMap(([command, line]): readonly Action[] => {
    if (!line.by.some((one) => one === role) || line.from.every((one) => one === 'new')) return [];
    if (line.byLinkOnly) return [];
    const reason = closedBecause(d, position, line, m);
    if (reason !== undefined) return [{ command, open: false, reason, ...allReasons(line, m, reason) }];
    const ids = line.among?.(m).map((one) => one.id);
    const among = Object.fromEntries(picksOf(line).map((name) => [name, ids ?? []]));
    return [{ command, open: true, ...(ids ? { among } : {}) }];
  });
}
