import { instantOf, type Instant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import type { Deadline, Effect, Position, Process, Recorded, Turn } from '#domain/processes/process.ts';
import type { Role } from '#domain/roles.ts';
import { lateName } from '../late-name.ts';
import type { Place } from './place.ts';
import { printOf } from './seen.ts';
import type { Sight } from './seen.ts';

/** What a decision leads to, before it is written. */
export interface Change {
  readonly place: Place;
  readonly process: Process;
  readonly before: Position;
  readonly after: Position;
  readonly records: readonly Recorded[];
  readonly deadlines: readonly Deadline[];
  readonly turns: readonly Turn[];
  readonly told: readonly Turn[];
  readonly at: string;
}

const owned = ({ place }: Change) => ({ processId: place.ref.id, houseId: place.house });
const named = (change: Change) => ({
  ...owned(change),
  accompanimentId: change.place.accompaniment,
  kind: change.place.ref.kind,
});

/** The number of the last record. */
export const seqAfter = ({ place, records }: Change): number => place.seq + records.length;

const rolesThatSee = ({ process }: Change, type: string): Role[] => {
  const sees = Object.keys(process.sees);
  const said = process.commands[type]?.seenBy;
  return [...(said ?? sees.filter((one): one is Role => one in process.sees))];
};

/** One row for each record, numbered without a gap. */
export const eventRows = (change: Change) =>
  change.records.map((record, index) => ({
    ...owned(change),
    seq: change.place.seq + index + 1,
    id: record.id,
    type: record.type,
    at: record.at,
    byRole: record.role,
    actor: record.by,
    seenBy: rolesThatSee(change, record.type),
    input: JSON.stringify(record.input),
    toState: record.to ?? null,
  }));

/** The hour at which a day to act by stands in a list, which is in the order of moments. */
const inTheMorning = 9;

/** The earliest day by which somebody is to act: the day that people read everywhere, and not the one when time acts. */
function nextDueOf(turns: readonly Turn[]): Instant | null {
  const [first] = turns.map((one) => one.due).toSorted((a, b) => a.localeCompare(b));
  return first === undefined ? null : instantOf(first, inTheMorning);
}

/** One row for each role that sees something. */
export const viewRows = (change: Change, sights: readonly Sight[]) =>
  sights.map((sight) => ({
    ...named(change),
    role: sight.role,
    state: change.after.state,
    seq: seqAfter(change),
    ended: change.process.hasEnded(change.after),
    etag: sight.etag,
    print: printOf(change.after.state, sight),
    nextDue: nextDueOf(sight.turns),
    dueOrder: nextDueOf(sight.turns) ?? 'infinity',
    view: JSON.stringify(sight.view),
    actions: JSON.stringify(sight.actions),
    deadlines: JSON.stringify(sight.turns),
    textIds: [...sight.textIds],
    contactOn: change.process.lastContact(change.after, sight.role),
  }));

/** One row for each dated act. */
export const deadlineRows = (change: Change, deadlines: readonly Deadline[]) =>
  deadlines.map(({ key, at, wait, act, due, whose }) => ({
    ...owned(change),
    key,
    at,
    wait,
    act,
    due,
    whose: [...whose],
  }));

/** One row for each role whose turn something is, and for each that was told of a late one. */
export function inboxRows(change: Change) {
  const told = change.told.map((one) => ({ ...one, what: lateName(one.what) }));
  const rows = [...change.turns, ...told].flatMap(({ what, due, whose }) =>
    whose.map((role) => ({ ...named(change), role, what, due, since: change.after.since })),
  );
  return [...new Map(rows.map((row) => [`${row.role}|${row.what}|${row.due}`, row])).values()];
}

/** What each record sets off, with the memory right after that record. */
export function outboxRows(change: Change) {
  const self = { accompaniment: change.place.accompaniment };
  let position = change.before;
  return change.records.flatMap((record, index) => {
    position = change.process.evolve(position, record);
    return change.process.effects(position, record, self).map((effect, n) => ({
      ...named(change),
      seq: change.place.seq + index + 1,
      n,
      effect: JSON.stringify(effect satisfies Effect),
      attempts: 0,
      nextTryAt: record.at,
      doneAt: null,
    }));
  });
}

/** Facts as the command log keeps them: those that the process asks for; nothing when it asks for none. */
export const factsText = ({ needs }: Process, facts: Facts): string | null =>
  needs.length === 0 ? null : JSON.stringify(Object.fromEntries(needs.map((name) => [name, facts[name]])));
