import type { Day } from '../calendar.ts';
import type { FactName } from '../facts.ts';
import type { Role } from '../roles.ts';
import type { Kind } from '../kinds.ts';
import { actions, closed, decide, hasEnded } from './decide.ts';
import type { Description, Memories } from './description.ts';
import { effects, reactionNames } from './effects.ts';
import { evolve, memoryOf, nothing, read } from './evolve.ts';
import type { Fieldless, Position, Process } from './process.ts';
import { stepsOf } from './steps.ts';
import type { Table } from './table.ts';
import { deadlines, decideDue, told, turns } from './waiting.ts';

/** A process with the names its description used, so that words and tests are checked against them. */
export interface Described<K extends Kind, M, S extends string, Q extends string, R, W, O> extends Process {
  readonly kind: K;
  readonly states: readonly S[];
  readonly reasons: readonly Q[];
  /** Only for the compiler: the names of commands with their fields, of memory, of what is shown, of rules. */
  readonly names?: { readonly commands: R; readonly remembers: M; readonly shows: W; readonly ofItself: O };
}

function view(d: Table, position: Position, role: Role): Fieldless | undefined {
  const it = memoryOf(position);
  const names = d.sees[role];
  return (
    names &&
    Object.fromEntries(
      names.map((name) => [name, d.shows?.[name] ? d.shows[name].of(it, role, position.state) : it[name]]),
    )
  );
}

function lastContact({ contact, sees }: Table, position: Position, role: Role): Day | null {
  const seen = contact?.seenIn.some((name) => sees[role]?.includes(name)) ?? false;
  return seen ? (contact?.last(memoryOf(position)) ?? null) : null;
}

/**
 * Makes a process of its description: the compiler infers states, commands, fields, reasons and views from the
 * one table, and every reader (commit, API, workflow, inbox, tests, drawing) gets the same `Process`.
 */
export function describeProcess<
  const K extends Kind,
  const M extends Memories,
  const S extends string,
  R,
  const N extends FactName = never,
  const Q extends string = never,
  W = unknown,
  O = unknown,
>(d: Description<K, M, S, N, Q, R, W, O>): Described<K, M, S, Q, R, W, O>;
export function describeProcess(d: Table): Process {
  return {
    kind: d.kind,
    version: d.version,
    states: d.states,
    ends: d.ends,
    needs: d.needs,
    // Two pieces may say the same reason; a schema lists it once.
    reasons: [...new Set(d.reasons)],
    remembers: d.remembers,
    commands: d.commands,
    ofItself: d.ofItself ?? {},
    waits: d.waits ?? {},
    shownAs: Object.fromEntries(Object.entries(d.shows ?? {}).map(([name, one]) => [name, one.as])),
    road: stepsOf(d),
    remedies: d.remedies ?? {},
    settled: d.settled ?? [],
    sees: d.sees,
    keeps: d.keeps,
    papers: d.papers ?? {},
    versions: d.versions ?? null,
    contact: d.contact ? { noted: d.contact.noted, seenIn: d.contact.seenIn } : null,
    mails: d.mails ?? 'neutral',
    agreement: d.agreement ?? null,
    reactionNames: reactionNames(d),
    nothing: () => nothing(d),
    read: (stored) => read(d, stored),
    decide: (position, given, facts) => decide(d, position, given, facts),
    decideDue: (position, key, at, id, facts, settings) =>
      decideDue(d, position, key, at, id, facts, settings),
    evolve: (position, record) => evolve(d, position, record),
    actions: (position, role, facts, at) => actions(d, position, role, facts, at),
    closed: (position, command, role, facts, at) => closed(d, position, command, role, facts, at),
    view: (position, role) => view(d, position, role),
    deadlines: (position, settings) => deadlines(d, position, settings),
    turns: (position, settings) => turns(d, position, settings),
    told: (position, settings) => told(d, position, settings),
    effects: (position, record, self) => effects(d, position, record, self),
    seats: (position) => d.seats?.(memoryOf(position)),
    hasEnded: (position) => hasEnded(d, position),
    lastContact: (position, role) => lastContact(d, position, role),
  };
}

/** The element of a list with an id. Throws when it is not there: `among` let only those through that are. */
export function the<T extends { readonly id: string }>(several: readonly T[], id: string): T {
  const found = several.find((one) => one.id === id);
  if (!found) throw new Error('element not in memory');
  return found;
}
