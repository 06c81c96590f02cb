import { type Day, dayOf, type Instant, isDay } from './calendar.ts';
import { isObject } from './field-guards.ts';
import type { Fieldless, Process } from './processes/process.ts';
import type { Step } from './processes/step.ts';

/**
 * How one stands to a step: it was done, here or before Passerelle; one stands on it; it runs while one stands on
 * another; it was passed without being done; it is still to come.
 */
export type Standing = 'done' | 'held' | 'present' | 'beside' | 'passed' | 'ahead';

/** A step of the road with where one stands to it. */
export interface Travelled {
  /** The state that names it. */
  readonly name: string;
  readonly standing: Standing;
  /** When it was done or held, or since when one stands on it. */
  readonly on: Day | null;
  /** Whether it was done or held: one may stand on a step that is done. */
  readonly isDone: boolean;
  /** The process that does it, where it has begun. */
  readonly process: string | null;
  /** The gate before it: closed while a step before it is not done. Absent once it was passed. */
  readonly gate: 'open' | 'closed' | null;
}

/** What is known of the way so far: the state, what happened in order, and memory as far as it is seen. */
export interface Known {
  readonly state: string;
  readonly happened: readonly { readonly type: string; readonly at: Instant }[];
  readonly view: Fieldless;
}

/** When each state was last entered, and the last step of the road on which one stood. */
interface Way {
  readonly entered: readonly { readonly step: number; readonly at: Instant }[];
  readonly here: number;
}

const stepAt = ({ road }: Process, state: string): number => road.findIndex((one) => one.at.includes(state));

function wayOf(process: Process, { happened, state }: Known): Way {
  const entered: { step: number; at: Instant }[] = [];
  let now = 'new';
  let before = 'new';
  for (const { type, at } of happened) {
    const to = (process.commands[type] ?? process.ofItself[type])?.to;
    if (to === undefined) continue;
    const next = to === 'back' ? before : to;
    before = now;
    now = next;
    const step = stepAt(process, now);
    if (step >= 0 && entered.at(-1)?.step !== step) entered.push({ step, at });
  }
  const stands = stepAt(process, state);
  return { entered, here: stands >= 0 ? stands : (entered.at(-1)?.step ?? -1) };
}

const dayIn = (view: Fieldless, name: string | undefined): Day | null => {
  const value = name === undefined ? null : view[name];
  return typeof value === 'string' && isDay(value) ? value : null;
};

const sees = (view: Fieldless, name: string | undefined): boolean =>
  name !== undefined && Object.hasOwn(view, name);

/** The element that says a step was held before. */
function heldIn(view: Fieldless, { held }: Step): Fieldless | undefined {
  const several = held === undefined ? [] : view[held.in];
  return Array.isArray(several)
    ? several.find((one) => isObject(one) && one['step'] === held?.as)
    : undefined;
}

/** When one went on from a step to a later one, and did not come back to it or to an earlier one. */
function leftOn({ entered }: Way, step: number): Day | null {
  const last = entered.findLastIndex((one) => one.step <= step);
  const next = entered[last + 1];
  return last >= 0 && next ? dayOf(next.at) : null;
}

const wasOn = ({ entered }: Way, step: number): boolean => entered.some((one) => one.step === step);

type Stood = Pick<Travelled, 'standing' | 'on'>;

function standingOn(step: Step, index: number, way: Way, { view, ended }: Known & { ended: boolean }): Stood {
  const held = heldIn(view, step);
  const done = dayIn(view, step.doneOn);
  const since = way.entered.findLast((one) => one.step === index);
  if (index === way.here && !ended)
    return { standing: 'present', on: dayIn(view, step.reachedOn) ?? (since ? dayOf(since.at) : null) };
  if (done !== null) return { standing: 'done', on: done };
  if (held !== undefined) return { standing: 'held', on: dayIn(held, 'on') };
  if (sees(view, step.doneOn)) {
    const runs = step.process !== undefined && typeof view[step.process] === 'string';
    if (runs && !ended) return { standing: 'beside', on: null };
    return { standing: index < way.here ? 'passed' : 'ahead', on: null };
  }
  if (index === way.here) return { standing: 'done', on: since ? dayOf(since.at) : null };
  if (index > way.here) return { standing: 'ahead', on: null };
  // Nobody told this reader what happened: then nothing is said against it.
  return way.entered.length === 0 || wasOn(way, index)
    ? { standing: 'done', on: leftOn(way, index) }
    : { standing: 'passed', on: null };
}

const isThrough = (step: Step, { standing }: Stood, view: Fieldless): boolean =>
  standing === 'done' ||
  standing === 'held' ||
  dayIn(view, step.doneOn) !== null ||
  heldIn(view, step) !== undefined;

/** The road of a process as one reader may know it. A process that has ended stands on none of its steps. */
export function travelled(process: Process, known: Known): readonly Travelled[] {
  const way = wayOf(process, known);
  const ended = process.ends.includes(known.state);
  const stood = process.road.map((step, index) => standingOn(step, index, way, { ...known, ended }));
  const through = process.road.map((step, index) => {
    const one = stood[index];
    return one !== undefined && isThrough(step, one, known.view);
  });
  return process.road.map((step, index) => {
    const { standing, on } = stood[index] ?? { standing: 'ahead' as const, on: null };
    const id = step.process === undefined ? null : known.view[step.process];
    const needed = process.road.slice(0, index).map((one, n) => one.doneOn === undefined || through[n]);
    return {
      name: step.at[0] ?? '',
      standing,
      on,
      isDone: through[index] === true,
      process: typeof id === 'string' ? id : null,
      gate:
        step.gate === undefined || standing !== 'ahead' ? null : needed.every(Boolean) ? 'open' : 'closed',
    };
  });
}
