import { addSpan, type Day } from './calendar.ts';

/** What a job description may speak of. Several missions and several limits; everything else once. */
export const clauseCodes = [
  'title',
  'purpose',
  'mission',
  'limit',
  'places',
  'fileAccess',
  'hierarchy',
  'supervision',
  'selfPresentation',
  'training',
  'timePlace',
  'revision',
] as const;

export type ClauseCode = (typeof clauseCodes)[number];

const notNeeded: readonly ClauseCode[] = ['training', 'revision'];

/** What a description has to speak of, if only to say by when it is decided: a training is never needed. */
export const neededCodes: readonly ClauseCode[] = clauseCodes.filter((one) => !notNeeded.includes(one));

/** What cannot be left to decide later: without it nobody knows what the job is. */
const saidFromTheStart: readonly string[] = ['title', 'purpose'];

/** What a description may speak of more than once. */
export const mayBeSeveral: readonly string[] = ['mission', 'limit'];

const fewestMissions = 3;
const fewestLimits = 2;

interface Said {
  readonly code: string;
  readonly text: string | null;
  readonly decideBy: Day | null;
}
interface Judged {
  readonly id: string;
  readonly findings: readonly string[];
}
interface Draft {
  readonly clauses: readonly (Said & Judged)[];
  readonly noRequirements: readonly { readonly clause: string; readonly state: string }[];
  readonly line1: number | null;
}

/** A clause says something now, or by when it is decided with the person: one of the two. */
export const saysOneThing = ({ text, decideBy }: Omit<Said, 'code'>): boolean =>
  (text === null) !== (decideBy === null);

/** Whether a clause leaves open what has to be said from the start. */
export const leavesOpen = ({ code, decideBy }: Omit<Said, 'text'>): boolean =>
  decideBy !== null && saidFromTheStart.includes(code);

/** Whether codes hold twice what a description says once. */
export function saysTwice(codes: readonly string[]): boolean {
  const single = codes.filter((one) => !mayBeSeveral.includes(one));
  return new Set(single).size < single.length;
}

/** Whether nothing is said on a matter, not even by when it is decided. */
export const lacks =
  (code: ClauseCode) =>
  ({ it }: { readonly it: Pick<Draft, 'clauses'> }): boolean =>
    !it.clauses.some((one) => one.code === code);

const numberOf = (it: Pick<Draft, 'clauses'>, code: ClauseCode): number =>
  it.clauses.filter((one) => one.code === code).length;

/** Under three missions, or none of them said: the others may be decided with the person. */
export const hasFewMissions = (it: Pick<Draft, 'clauses'>): boolean =>
  numberOf(it, 'mission') < fewestMissions ||
  !it.clauses.some((one) => one.code === 'mission' && one.text !== null);

export const hasFewLimits = (it: Pick<Draft, 'clauses'>): boolean => numberOf(it, 'limit') < fewestLimits;

/** Clauses in which the wording rules found something that nobody has stated to be no requirement. */
export const refusedClauses = <C extends Judged>(it: {
  readonly clauses: readonly C[];
  readonly noRequirements: Draft['noRequirements'];
}): readonly C[] =>
  it.clauses.filter(
    (clause) =>
      clause.findings.length > 0 &&
      !it.noRequirements.some((one) => one.clause === clause.id && one.state === 'stands'),
  );

/** What is still to be decided with the person, clause by clause, and by when. */
export const undecided = (it: Pick<Draft, 'clauses'>): { id: string; on: Day }[] =>
  it.clauses.flatMap(({ id, decideBy }) => (decideBy === null ? [] : [{ id, on: decideBy }]));

interface Reviewed {
  readonly arrivedOn: Day | null;
  /** When the arrival was told here: windows before that day are nobody's turn. */
  readonly followedFrom: Day | null;
  readonly versions: readonly { readonly on: Day }[];
  readonly lookedAt: readonly { readonly on: Day }[];
}

const months = [1, 3, 6, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120];

/**
 * The days by which a description is looked at again: 1, 3, 6 and 12 months after the arrival, then every year up
 * to ten. A new version, or somebody saying that it may stay, counts up to two weeks early.
 */
export function revisionWindows(it: Reviewed): { id: string; on: Day }[] {
  const [first] = it.versions;
  if (it.arrivedOn === null || it.followedFrom === null || !first) return [];
  const arrived = it.arrivedOn;
  const from = it.followedFrom > first.on ? it.followedFrom : first.on;
  const done = [...it.versions, ...it.lookedAt];
  return months
    .map((value) => ({ id: `month-${value}`, on: addSpan(arrived, { unit: 'months', value }) }))
    .filter(({ on }) => on >= from)
    .filter(({ on }) => !done.some((one) => one.on >= addSpan(on, { unit: 'weeks', value: -2 })));
}
