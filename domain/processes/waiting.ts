import { addSpan, addWorkingDays, type Day, dayOf, instantOf } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { type Settings, spanOf } from '../settings.ts';
import { decide, hasEnded, settle } from './decide.ts';
import { evolve, memoryOf } from './evolve.ts';
import type { Deadline, Decision, Given, Position, Recorded, Turn } from './process.ts';
import type { Table, TableWait } from './table.ts';

/** The hour, in Belgium, at which time reminds and tells: people are at work, nobody is woken. */
const morning = 9;

interface Anchored {
  readonly key: string;
  readonly due: Day;
}

function anchors(wait: TableWait, position: Position, settings: Settings): readonly Anchored[] {
  const it = memoryOf(position);
  if (wait.unless?.({ it, state: position.state })) return [];
  if (wait.each)
    return wait.each(it).map((one) => ({ key: `${wait.name}/${one.id}#${one.on}`, due: one.on }));
  if (wait.on) {
    const due = wait.on(it);
    return due === null ? [] : [{ key: `${wait.name}#${due}`, due }];
  }
  if (!wait.after) return [];
  const base = wait.from ? wait.from(it) : dayOf(position.since);
  if (base === null) return [];
  const due = addSpan(base, spanOf(wait.after, settings));
  return [{ key: `${wait.name}#${wait.from ? base : position.entered}`, due }];
}

/** When time acts: the due day is the last on which the turn can be taken, so it is the next working morning. */
export const dayOfActing = (due: Day): Day => addWorkingDays(due, 1);

function actsOf(wait: TableWait, { key, due }: Anchored): readonly Deadline[] {
  const common = { wait: wait.name, due, whose: wait.whose };
  const reminders = (wait.remind ?? []).map((days) => ({
    ...common,
    key: `${key}:remind-${days}`,
    act: 'remind' as const,
    at: instantOf(addWorkingDays(due, -days), morning),
    tells: wait.whose,
  }));
  const at = instantOf(dayOfActing(due), morning);
  const last: Deadline =
    'tell' in wait.then
      ? { ...common, key: `${key}:escalate`, act: 'escalate', at, tells: wait.then.tell }
      : { ...common, key: `${key}:command`, act: 'command', at, tells: [], command: wait.then.command };
  return [...reminders, last];
}

const waitsOf = (d: Table, position: Position): readonly TableWait[] =>
  position.state === 'new' || hasEnded(d, position)
    ? []
    : [...(d.waits?.[position.state] ?? []), ...(d.waits?.['open'] ?? [])];

/** Every dated act still to come, earliest first; of two at the same moment, the reminder first. */
export function deadlines(d: Table, position: Position, settings: Settings): readonly Deadline[] {
  const acted = new Set(position.acted);
  return waitsOf(d, position)
    .flatMap((wait) => anchors(wait, position, settings).flatMap((one) => actsOf(wait, one)))
    .filter((one) => !acted.has(one.key))
    .toSorted((a, b) => a.at.localeCompare(b.at) || Number(b.act === 'remind') - Number(a.act === 'remind'));
}

interface Standing {
  readonly late: boolean;
  readonly turn: Turn;
}

/** Of one wait: every turn that stands, the earliest first. */
function standingOf(wait: TableWait, position: Position, settings: Settings): readonly Standing[] {
  const acted = new Set(position.acted);
  const planned = anchors(wait, position, settings).toSorted((a, b) => a.due.localeCompare(b.due));
  return planned.flatMap((one) => {
    const last = actsOf(wait, one).at(-1);
    // What time did by itself is nobody's turn any more.
    if (!last || (last.act === 'command' && acted.has(last.key))) return [];
    return [
      { late: acted.has(last.key), turn: { what: wait.name, whose: wait.whose, due: one.due, at: last.at } },
    ];
  });
}

/** Of one wait: every turn that was not taken in time, and the next one. */
function turnsOf(wait: TableWait, position: Position, settings: Settings): readonly Turn[] {
  const standing = standingOf(wait, position, settings);
  const next = standing.find((one) => !one.late);
  return standing.filter((one) => one.late || one === next).map((one) => one.turn);
}

/** Whose turn it is, the earliest first. A date that passed takes nobody's turn away: it only told somebody. */
export const turns = (d: Table, position: Position, settings: Settings): readonly Turn[] =>
  waitsOf(d, position)
    .flatMap((wait) => turnsOf(wait, position, settings))
    .toSorted((a, b) => a.at.localeCompare(b.at));

/** Of one wait: the last turn that was not taken in time, for the third persons whom that date told. */
function toldOf(wait: TableWait, position: Position, settings: Settings): readonly Turn[] {
  if (!('tell' in wait.then)) return [];
  const whose = wait.then.tell.filter((role) => !wait.whose.includes(role));
  const last = standingOf(wait, position, settings).findLast((one) => one.late);
  return last && whose.length > 0 ? [{ ...last.turn, whose }] : [];
}

/** Who was told that a turn was not taken in time, as long as it is not. Theirs is to ask, not to take it. */
export const told = (d: Table, position: Position, settings: Settings): readonly Turn[] =>
  waitsOf(d, position).flatMap((wait) => toldOf(wait, position, settings));

const recordName = { remind: 'reminded', escalate: 'escalated', command: 'passed' } as const;

/**
 * What time does under a key: reminds, tells a third person, or gives its command. Refused with `notNow` when
 * nothing is due under that key. A command of time that is refused is recorded as passed, so that the date
 * never comes back.
 */
export function decideDue(
  d: Table,
  position: Position,
  key: string,
  at: string,
  id: string,
  facts: Facts,
  settings: Settings,
): Decision {
  const due = deadlines(d, position, settings).find((one) => one.key === key && one.at <= at);
  if (!due) return { refused: 'notNow' };
  const given: Given = { command: due.command ?? '', input: {}, by: { id: 'time', role: 'time' }, at, id };
  const deadline: Recorded = {
    type: recordName[due.act],
    id,
    by: 'time',
    role: 'time',
    at,
    input: { deadline: due.key, wait: due.wait, due: due.due },
  };
  const marked = evolve(d, position, deadline);
  if (due.act !== 'command') {
    const after = settle(d, marked, given, facts);
    return { records: [deadline, ...after.records], position: after.position };
  }
  const decision = decide(d, marked, given, facts);
  if (decision.refused !== undefined) return { records: [deadline], position: marked };
  return { records: [deadline, ...decision.records], position: decision.position };
}
