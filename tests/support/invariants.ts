import { isDeepStrictEqual } from 'node:util';
import { dayOf, type Instant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import { fitsField, fitsFields } from '#domain/field-guards.ts';
import { timeRecords } from '#domain/processes/evolve.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { type Deadline, type Position, type Process, type Recorded } from '#domain/processes/process.ts';
import { roles, type Role } from '#domain/roles.ts';
import { codesOf, linesOf } from './flaws.ts';
import { simplestInput } from './inputs.ts';

/** A place where a process stands, and when. */
export interface Standing {
  readonly process: Process;
  readonly position: Position;
  readonly at: Instant;
  readonly facts: Facts;
}

/** Freezes a value and all in it, so that whoever alters it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const must = (holds: boolean, what: string, shown?: unknown): void => {
  if (!holds) throw new Error(`${what}${shown === undefined ? '' : `: ${JSON.stringify(shown)}`}`);
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A refusal after an open action comes from what was typed, never from where the process stands. */
export function checkAction(process: Process, command: string, refused: string): void {
  const line = process.commands[command];
  const typed = line ? codesOf(line, 'refuses') : [];
  const ofOthers = line?.by.includes('process') ? codesOf(line, 'notYet') : [];
  must([...typed, ...ofOthers].includes(refused), `${command} was open and refused with ${refused}`);
}

/** The first record of a due date says what time did. */
export function checkDue(due: Deadline, records: readonly Recorded[]): void {
  const [first] = records;
  must(
    timeRecords.some((one) => one === first?.type),
    'time records its own name',
    first,
  );
  must(first?.by === 'time' && first.input['deadline'] === due.key, 'time names the deadline', first);
}

/** Records lead to the position, with where they led in them. */
export function checkStep(before: Standing, records: readonly Recorded[], after: Position): void {
  const { process } = before;
  const folded = deepFreeze(plain(records));
  must(Array.isArray(folded) && isDeepStrictEqual(folded, plain(records)), 'records are plain');
  const position = records.reduce(
    (at, one) => process.evolve(deepFreeze(at), deepFreeze(one)),
    before.position,
  );
  must(isDeepStrictEqual(position, after), 'records fold to the position', { position, after });
  for (const one of records) {
    must(one.to === undefined || process.states.includes(one.to), 'a record leads to a state', one);
    const line = process.commands[one.type];
    if (line?.way !== 'anonymous') continue;
    must(one.by === 'anonymous' && one.role === 'anonymous', 'an anonymous record names nobody', one);
    must(one.at === `${dayOf(before.at)}T00:00:00.000Z`, 'an anonymous record has a day and no hour', one);
  }
}

function checkDeadlines({ process, position }: Standing, acted: ReadonlySet<string>): void {
  const deadlines = process.deadlines(position, {});
  must(
    deadlines.every((one, n) => n === 0 || (deadlines[n - 1]?.at ?? '') <= one.at),
    'deadlines come earliest first',
    deadlines,
  );
  must(
    new Set(deadlines.map((one) => one.key)).size === deadlines.length,
    'every deadline has its own key',
    deadlines,
  );
  for (const one of deadlines) must(!acted.has(one.key), 'what was acted upon never comes back', one);
  if (process.hasEnded(position))
    must(deadlines.length === 0, 'an ended process waits for nothing', deadlines);
}

function checkViews({ process, position }: Standing): void {
  for (const role of roles) {
    const view = process.view(position, role);
    const names = process.sees[role];
    must((view === undefined) === (names === undefined), 'a role without a list sees nothing', role);
    for (const [name, value] of Object.entries(view ?? {})) {
      const field = process.shownAs[name] ?? process.remembers[name];
      must(names?.includes(name) === true && field !== undefined, 'a role sees what is listed', {
        role,
        name,
      });
      must(
        value === null || (field !== undefined && fitsField(field, value)),
        'what is seen fits its field',
        { name, value },
      );
    }
    must(isDeepStrictEqual(plain(view ?? {}), view ?? {}), 'a view is plain', view);
  }
}

function checkActions({ process, position, at, facts }: Standing): void {
  for (const role of roles)
    for (const action of process.actions(position, role, facts, at)) {
      const line = process.commands[action.command];
      must(line?.by.includes(role) === true, 'only its roles are offered a command', { role, action });
      must(action.open === (action.reason === undefined), 'closed has a reason, open has none', action);
      if (action.open) continue;
      const input = simplestInput(line?.fields ?? {}, dayOf(at));
      const given = { command: action.command, input, by: { id: 'x', role }, at, id: 'y' };
      const { refused } = process.decide(position, given, facts);
      must(refused === action.reason, 'the reason shown is the reason given', { action, refused });
    }
}

function checkEnd({ process, position, at, facts }: Standing): void {
  if (!process.hasEnded(position)) return;
  for (const [command, line] of linesOf(process))
    for (const role of line.by) {
      const input = simplestInput(line.fields ?? {}, dayOf(at));
      const given = { command, input, by: { id: 'x', role }, at, id: 'y' };
      must(
        process.decide(position, given, facts).refused === 'ended',
        'an ended process accepts nothing',
        command,
      );
    }
}

/** What holds wherever a process stands. */
export function checkPosition(standing: Standing, acted: ReadonlySet<string>): void {
  const { process, position } = standing;
  must(process.states.includes(position.state), 'a process stands in a state', position.state);
  must(isDeepStrictEqual(process.read(plain(position)), position), 'a stored position reads back', position);
  must(process.hasEnded(position) === process.ends.includes(position.state), 'an end is an end');
  const seats = process.seats(position) ?? [];
  must(
    seats.every((one) => typeof one.who === 'string' && one.who !== ''),
    'every seat is somebody’s',
    seats,
  );
  checkDeadlines(standing, acted);
  checkViews(standing);
  checkActions(standing);
  checkEnd(standing);
}

/** What a record sets off is understood where it goes. */
export function checkEffects({ process, position }: Standing, record: Recorded): void {
  for (const one of process.effects(position, record, {
    accompaniment: '00000000-0000-4000-8000-00000000000a',
  })) {
    if (one.effect === 'notify') {
      const blind = one.roles.filter((role: Role) => process.sees[role] === undefined);
      must(blind.length === 0, 'who is told sees something', one);
      continue;
    }
    if (one.effect === 'render') {
      must((process.papers[one.paper] ?? []).length > 0, 'a paper is for somebody', one);
      const noted = one.command === null ? undefined : process.commands[one.command];
      must(
        one.command === null || noted?.by.includes('process') === true,
        'a paper is noted by the process',
        one,
      );
      const input = { of: one.id, hash: '0'.repeat(64) };
      must(noted === undefined || fitsFields(noted.fields ?? {}, input), 'a paper is noted in full', one);
      continue;
    }
    const line = processOf(one.kind).commands[one.command];
    must(line?.by.includes('process') === true, 'another process is given a command it takes', one);
    must(fitsFields(line?.fields ?? {}, one.input), 'another process is given values it takes', one);
  }
}
