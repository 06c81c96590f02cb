import { isAside } from '#domain/processes/steps.ts';
import type { Travelled } from '#domain/travel.ts';
import { travelled } from '#domain/travel.ts';
import { wordsOf } from '#domain/words/words.ts';
import { dayInWords } from '../dates.ts';
import { spaced } from '../spaces.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Sight } from './around.ts';
import type { Happened } from './happened.ts';
import type { Look } from './look.ts';
import { type Drawing, drawRoad } from './road-drawing.ts';

/** A step of the road as it is read. */
export interface StepShown {
  readonly number: number;
  readonly name: string;
  readonly says: readonly string[];
  readonly standing: Travelled['standing'];
  readonly isPresent: boolean;
  /** The process that does it, where the reader sees one. */
  readonly href: string | null;
}

/** The road: where one stands of how many, every step, and the drawn line that says the same. */
export interface RoadShown {
  readonly title: string;
  /** `Step 3 of 6: …`; nothing when one stands on no step. */
  readonly here: string | null;
  /** The state, when it lies beside the road; one stands where one left it. */
  readonly aside: string | null;
  readonly steps: readonly StepShown[];
  /** Processes that do a step and are not to be seen yet: they are born a moment after the command that starts them. */
  readonly unseen: readonly string[];
  /** Nothing where a road is too long for one line. */
  readonly drawing: Drawing | null;
}

const drawnAtMost = 8;

function sayingsOf(
  { standing, on, isDone, gate }: Travelled,
  isOwed: boolean,
  missing: readonly string[],
  next: string | null,
  language: Visitor['language'],
): readonly string[] {
  const { road } = pageWords(language);
  const day = on === null ? null : dayInWords(on, language);
  const said = {
    done: road.done(day),
    held: road.held(day),
    present: isDone ? road.hereDone : road.here(day),
    beside: road.beside,
    passed: isOwed ? road.passed : road.leftOut,
    ahead: road.ahead,
  }[standing];
  const at = gate === 'closed' ? road.gateClosed(missing.join(', ')) : gate === 'open' ? road.gateOpen : null;
  return [at ?? said, next].flatMap((one) => (one === null ? [] : [spaced(one, language)]));
}

/** The earliest date of a process, as one of its steps says it. */
function nextDate(deadlines: Look['seen']['deadlines'], language: Visitor['language']): string | null {
  const [first] = deadlines.map((one) => one.due).toSorted((a, b) => a.localeCompare(b));
  return first === undefined ? null : pageWords(language).road.until(dayInWords(first, language));
}

/** What stands in a step's place: names, what is missing before it, the state beside the road, its process. */
interface Standing {
  readonly named: readonly string[];
  readonly aside: string | null;
  readonly doing: Sight | undefined;
}

/** What is said of a step beside its name. */
function saysOf(
  { process, seen }: Look,
  travel: readonly Travelled[],
  index: number,
  { named, aside, doing }: Standing,
  language: Visitor['language'],
): readonly string[] {
  const step = travel[index];
  if (!step) return [];
  const isOwed = (n: number): boolean => process.road[n]?.doneOn !== undefined;
  const missing = travel
    .slice(0, index)
    .flatMap((one, n) => (one.isDone || !isOwed(n) ? [] : [named[n] ?? '']));
  if (step.standing === 'present') {
    const next = nextDate(seen.deadlines, language);
    if (aside !== null) return next === null ? [aside] : [aside, next];
    return sayingsOf(step, isOwed(index), missing, next, language);
  }
  const next = step.standing === 'beside' && doing ? nextDate(doing.seen.deadlines, language) : null;
  return sayingsOf(step, isOwed(index), missing, next, language);
}

/** The road of a process, for one reader. */
export function roadOf(
  look: Look,
  happened: readonly Happened[],
  others: readonly Sight[],
  { language }: Visitor,
): RoadShown {
  const { process, seen, view } = look;
  const { states } = wordsOf(process.kind, language);
  const { road } = pageWords(language);
  const travel = travelled(process, { state: seen.state, happened, view });
  const aside = isAside(process, seen.state) ? (states[seen.state] ?? null) : null;
  const named = travel.map(({ name }) => states[name] ?? name);
  const steps = travel.map(({ standing, process: id }, index) => {
    const doing = others.find((one) => one.id === id);
    return {
      number: index + 1,
      name: named[index] ?? '',
      says: saysOf(look, travel, index, { named, aside, doing }, language),
      standing,
      isPresent: standing === 'present',
      href: doing ? `/${doing.process.kind}s/${doing.id}` : null,
    };
  });
  const here = steps.find((one) => one.isPresent);
  return {
    title: road.title,
    here: here ? spaced(road.step(here.number, steps.length, here.name), language) : null,
    aside,
    steps,
    unseen: travel.flatMap(({ process: id }) =>
      id !== null && id !== undefined && !others.some((one) => one.id === id) ? [id] : [],
    ),
    drawing: steps.length > drawnAtMost || steps.length < 2 ? null : drawRoad(travel),
  };
}
