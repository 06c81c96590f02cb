import { addSpan, type Day } from './calendar.ts';

/** The steps of the road, in order; each may have been held before Passerelle came. */
export const road = ['preparation', 'description', 'recruitment', 'arrival'] as const;

interface Road {
  readonly heldBefore: readonly { readonly step: string }[];
  readonly preparedOn: Day | null;
  readonly describedOn: Day | null;
}

/** Whether a step was held before the accompaniment started here. */
export const wasHeld = (it: Road, step: string): boolean => it.heldBefore.some((one) => one.step === step);

/** Whether the team is prepared: here, or before. */
export const isPrepared = (it: Road): boolean => it.preparedOn !== null || wasHeld(it, 'preparation');

/** Whether there is an official description: here, or before. */
export const isDescribed = (it: Road): boolean => it.describedOn !== null || wasHeld(it, 'description');

/** Whether a step before this one is neither done nor held before. */
export const missesEarlierStep = (it: Road, step: (typeof road)[number]): boolean =>
  road
    .slice(0, road.indexOf(step))
    .some(
      (one) =>
        !wasHeld(it, one) &&
        !(one === 'preparation' && isPrepared(it)) &&
        !(one === 'description' && isDescribed(it)),
    );

interface Funded {
  readonly motives: readonly string[];
  readonly plan: string | null;
}

/** A call for projects is allowed as a motive, and obliges to a plan of accompaniment. */
export const owesPlan = (it: Funded): boolean => it.motives.includes('callForProjects') && it.plan === null;

/** What an accompaniment may still lack, in the order in which it is usually seen to. */
export const mayBeMissing = ['plan', 'workingGroup', 'advisor', 'preparation', 'compensation'] as const;

interface Whole extends Road, Funded {
  readonly workingGroup: readonly unknown[];
  readonly advisor: string | null;
  readonly overrides: readonly unknown[];
  readonly compensation: string | null;
}

/** What an accompaniment still lacks. */
export function stillMissing(it: Whole): (typeof mayBeMissing)[number][] {
  const lacks = {
    plan: owesPlan(it),
    workingGroup: it.workingGroup.length === 0 && !isPrepared(it),
    advisor: it.advisor === null,
    preparation: !isPrepared(it),
    compensation: it.overrides.length > 0 && it.compensation === null,
  };
  return mayBeMissing.filter((one) => lacks[one]);
}

interface Arrived {
  readonly arrivedOn: Day | null;
  /** When the arrival was noted here: what was to be done before that day is nobody's turn. */
  readonly followedFrom: Day | null;
}
interface Planned {
  readonly id: string;
  readonly on: Day;
}

const after = (from: Day, unit: 'weeks' | 'months', value: number): Day => addSpan(from, { unit, value });

const isOurs = (planned: Planned, it: Arrived): boolean =>
  it.followedFrom !== null && planned.on >= it.followedFrom;

/** What was done up to a week early counts for what was planned. */
const isDone = (planned: Planned, done: readonly { readonly on: Day }[]): boolean =>
  done.some((one) => one.on >= after(planned.on, 'weeks', -1));

/**
 * Contacts planned by the advisor after the arrival, those that took place left out. The first peer worker of
 * a house has to invent the post: three contacts more, and nothing else differs.
 */
export function touchpoints(
  it: Arrived & { readonly firstPeer: boolean; readonly contacts: readonly { readonly on: Day }[] },
): readonly Planned[] {
  const from = it.arrivedOn;
  if (from === null) return [];
  const monthly = [1, 3, 6, 12, ...(it.firstPeer ? [2, 4, 9] : [])];
  const planned = [
    { id: 'week-2', on: after(from, 'weeks', 2) },
    ...monthly.map((n) => ({ id: `month-${n}`, on: after(from, 'months', n) })),
  ];
  return planned.filter((one) => isOurs(one, it) && !isDone(one, it.contacts));
}

/** Reviews of the accompaniment 3, 6 and 12 months after the arrival, those that took place left out. */
export function reviews(
  it: Arrived & { readonly reviews: readonly { readonly on: Day }[] },
): readonly Planned[] {
  const from = it.arrivedOn;
  if (from === null) return [];
  return [3, 6, 12]
    .map((n) => ({ id: `month-${n}`, on: after(from, 'months', n) }))
    .filter((one) => isOurs(one, it) && !isDone(one, it.reviews));
}

/** The day of the latest contact that was noted. */
export const lastContact = (it: { readonly contacts: readonly { readonly on: Day }[] }): Day | null =>
  it.contacts.reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
