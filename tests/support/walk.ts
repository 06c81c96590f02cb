import * as fc from 'fast-check';
import { type Day, dayOf, type Instant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import type { PaperLanguage } from '#domain/regions.ts';
import type { Fields } from '#domain/fields.ts';
import type { ErasedLine, Given, Position, Process, Recorded } from '#domain/processes/process.ts';
import { roles, type Acting } from '#domain/roles.ts';
import {
  checkAction,
  checkDue,
  checkEffects,
  checkPosition,
  checkStep,
  deepFreeze,
  type Standing,
} from './invariants.ts';
import { inputOf, simplestInput } from './inputs.ts';
import { linesOf } from './flaws.ts';

/** A first step that a walk may take before it goes where it likes. */
export interface Opening {
  readonly command: string;
  readonly by: Acting;
  readonly input?: (people: readonly string[], today: Day) => { readonly [name: string]: unknown };
}

/** First steps, in order. */
export type Story = readonly Opening[];

/** How often each state, command and rule was reached, over all walks of a process. */
export interface Reached {
  readonly states: Map<string, number>;
  readonly commands: Map<string, number>;
  readonly rules: Map<string, number>;
  readonly records: Map<string, number>;
  /** Places where walks stood: some of each state, for tests that need one. */
  readonly places: Map<string, Standing[]>;
}

export const reachedNothing = (): Reached => ({
  states: new Map(),
  commands: new Map(),
  rules: new Map(),
  records: new Map(),
  places: new Map(),
});

const count = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);

/** Eight people: few enough to meet twice. */
export const people = Array.from({ length: 8 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`);

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

interface Walker {
  readonly process: Process;
  readonly reached: Reached;
  readonly draw: Draw;
  position: Position;
  at: Instant;
  readonly records: Recorded[];
  readonly acted: Set<string>;
}

const placesKept = 150;

const standingOf = (walker: Walker, facts: Facts): Standing => ({
  process: walker.process,
  position: walker.position,
  at: walker.at,
  facts,
});

function keepPlace(walker: Walker, standing: Standing): void {
  const places = walker.reached.places.get(walker.position.state) ?? [];
  // A reservoir: late places of long walks are as likely as early ones.
  if (places.length < placesKept) places.push(standing);
  else {
    const at = walker.draw(fc.nat(placesKept * 4));
    if (at < placesKept) places[at] = standing;
  }
  walker.reached.places.set(walker.position.state, places);
}

function accept(walker: Walker, facts: Facts, records: readonly Recorded[], position: Position): void {
  checkStep(standingOf(walker, facts), records, position);
  for (const record of records) checkEffects({ ...standingOf(walker, facts), position }, record);
  walker.records.push(...records);
  walker.position = deepFreeze(position);
  for (const record of records) {
    count(walker.reached.records, record.type);
    const { commands, ofItself } = walker.process;
    if (Object.hasOwn(commands, record.type)) count(walker.reached.commands, record.type);
    if (Object.hasOwn(ofItself, record.type)) count(walker.reached.rules, record.type);
  }
  count(walker.reached.states, position.state);
  const standing = standingOf(walker, facts);
  checkPosition(standing, walker.acted);
  keepPlace(walker, standing);
}

function give(walker: Walker, facts: Facts, given: Given): string | undefined {
  const decision = walker.process.decide(walker.position, deepFreeze(given), facts);
  if (decision.refused !== undefined) return decision.refused;
  accept(walker, facts, decision.records, decision.position);
  return undefined;
}

/** Whether a line that is in nobody's list of actions takes its simplest input here. */
function takes({ process, position, at }: Walker, facts: Facts, command: string, line: ErasedLine): boolean {
  const by = { id: people[0] ?? '', role: line.by[0] ?? 'process' };
  const input = simplestInput(line.fields ?? {}, dayOf(at));
  return process.decide(position, { command, input, by, at, id: by.id }, facts).refused === undefined;
}

/** What may be tried here: every open line of every role, and the lines of other processes. */
function openHere(walker: Walker, facts: Facts): readonly { command: string; by: Acting; among: object }[] {
  const { process, position, at } = walker;
  if (position.state === 'new')
    return linesOf(process).flatMap(([command, line]) =>
      line.from.includes('new') ? line.by.map((by) => ({ command, by, among: {} })) : [],
    );
  if (process.hasEnded(position)) return [];
  const ofPeople = roles.flatMap((by) =>
    process
      .actions(position, by, facts, at)
      .flatMap((one) => (one.open ? [{ command: one.command, by, among: one.among ?? {} }] : [])),
  );
  const ofProcesses = linesOf(process).flatMap(([command, line]) =>
    line.by.includes('process') && line.from.some((one) => one === position.state || one === 'open')
      ? [{ command, by: 'process' as const, among: {} }]
      : [],
  );
  // A line that only a one-time link opens is in nobody's list of actions.
  const byLink = linesOf(process).flatMap(([command, line]) =>
    line.byLinkOnly && takes(walker, facts, command, line)
      ? line.by.map((by) => ({ command, by, among: {} }))
      : [],
  );
  return [...ofPeople, ...ofProcesses, ...byLink];
}

function tryCommand(walker: Walker, facts: Facts): void {
  const { process, reached, draw } = walker;
  const open = openHere(walker, facts);
  if (open.length === 0) return;
  const rarest = Math.min(...open.map((one) => reached.commands.get(one.command) ?? 0));
  const rare = open.filter((one) => (reached.commands.get(one.command) ?? 0) === rarest);
  const chosen = draw(fc.constantFrom(...(draw(fc.boolean()) ? rare : open)));
  const fields: Fields = process.commands[chosen.command]?.fields ?? {};
  const making = { today: dayOf(walker.at), people, among: Object.fromEntries(Object.entries(chosen.among)) };
  for (let tries = 0; tries < 4; tries += 1) {
    const input = draw(inputOf(fields, making));
    const by = {
      id: chosen.by === 'process' ? 'process' : draw(fc.constantFrom(...people)),
      role: chosen.by,
    };
    const refused = give(walker, facts, {
      command: chosen.command,
      input,
      by,
      at: walker.at,
      id: draw(fc.uuid()),
    });
    if (refused === undefined) return;
    checkAction(process, chosen.command, refused);
  }
}

/** Time goes on, and now and then what is due is acted upon, late or on the hour. */
function letTimePass(walker: Walker, facts: Facts): void {
  const { process, draw } = walker;
  const next = process.deadlines(walker.position, {})[0];
  const hours = draw(fc.oneof(fc.integer({ min: 1, max: 72 }), fc.integer({ min: 73, max: 24 * 40 })));
  const on = new Date(new Date(walker.at).getTime() + hours * 3_600_000).toISOString();
  walker.at = next !== undefined && next.at > walker.at && draw(fc.boolean()) ? next.at : on;
  for (const due of process.deadlines(walker.position, {}).filter((one) => one.at <= walker.at)) {
    const decision = process.decideDue(walker.position, due.key, walker.at, draw(fc.uuid()), facts, {});
    if (decision.refused !== undefined) continue;
    checkDue(due, decision.records);
    walker.acted.add(due.key);
    accept(walker, facts, decision.records, decision.position);
  }
}

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    preparation: fc.constantFrom(null, 'underway', 'prepared'),
    officialDescription: fc.boolean(),
    languagesThatCount: fc.constantFrom<PaperLanguage[]>(['fr', 'nl'], ['fr'], ['nl']),
  },
  { noNullPrototype: true },
);

function tellOpening(walker: Walker, opening: Story): void {
  for (const [n, { command, by, input }] of opening.entries()) {
    const actor = { id: people[n] ?? 'process', role: by };
    const id = walker.draw(fc.uuid());
    const given = { command, input: input?.(people, dayOf(walker.at)) ?? {}, by: actor, at: walker.at, id };
    const refused = give(walker, walker.draw(facts), given);
    if (refused !== undefined) throw new Error(`the opening story stops at ${command}: ${refused}`);
  }
}

const firstDay = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-06-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

function begin(process: Process, reached: Reached, draw: Draw, stories: readonly Story[]): Walker {
  const position = deepFreeze(process.nothing());
  const walker: Walker = {
    process,
    reached,
    draw,
    position,
    at: draw(firstDay),
    records: [],
    acted: new Set(),
  };
  const story = draw(fc.constantFrom(undefined, ...stories));
  if (story) tellOpening(walker, story);
  return walker;
}

/**
 * One guided walk: an opening story or none, then steps among what is open, the least done first half of the
 * time; facts vary, time moves; after an end another process begins. Throws at the first invariant that does
 * not hold. Answers with the records of each process.
 */
export function walk(
  process: Process,
  reached: Reached,
  draw: Draw,
  { steps, stories }: { readonly steps: number; readonly stories: readonly Story[] },
): readonly (readonly Recorded[])[] {
  let walker = begin(process, reached, draw, stories);
  const histories = [walker.records];
  for (let step = 0; step < steps; step += 1) {
    if (process.hasEnded(walker.position)) {
      walker = begin(process, reached, draw, stories);
      histories.push(walker.records);
    }
    const here = deepFreeze(draw(facts));
    if (draw(fc.integer({ min: 0, max: 9 })) < 2) letTimePass(walker, here);
    else tryCommand(walker, here);
  }
  return histories;
}
