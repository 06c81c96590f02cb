import { ordered, quantile } from '../paired.ts';
import type { SizeResult } from './measure.ts';

/** What was to be reached, what was found, and which list is the furthest from it. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly worst: string;
  readonly reached: boolean;
  /** Whether some repetition of every list was quiet; otherwise nothing is decided. */
  readonly quiet: boolean;
}

const leastShare = 0.4;
const mostMs = 25;
/** A quarter more for a hundred times as many is noise of two cores; an index that is not walked is twenty times more. */
const mostGrowth = 1.25;

interface Found {
  readonly name: string;
  readonly value: number;
}
const byValue = (found: readonly Found[]): readonly Found[] => found.toSorted((a, b) => a.value - b.value);

/** The middle p99 of each list over its repetitions, with so many clients. */
const p99s = ({ measured, shares }: SizeResult, clients: number): readonly Found[] =>
  shares
    .filter((one) => one.clients === clients)
    .map(({ of: name }) => ({
      name,
      value: quantile(
        ordered(measured.filter((one) => one.name === name && one.clients === clients).map((one) => one.p99)),
        0.5,
      ),
    }));

const isQuiet = ({ shares }: SizeResult, clients: number): boolean =>
  shares.every((one) => one.clients !== clients || one.noisy < one.repetitions);

const clientsIn = ({ shares }: SizeResult): readonly number[] => [
  ...new Set(shares.map((one) => one.clients)),
];

const ofShare = (size: SizeResult, clients: number): Goal => {
  const found = byValue(
    size.shares.filter((one) => one.clients === clients).map((one) => ({ name: one.of, value: one.median })),
  );
  const [least] = found;
  return {
    what: `${size.accompaniments} accompaniments, ${clients} at once: answers a second, as a share of the bare server's`,
    wanted: `${leastShare} or more`,
    found: `${least?.value.toFixed(2)} to ${found.at(-1)?.value.toFixed(2)}`,
    worst: least?.name ?? '',
    reached: (least?.value ?? 0) >= leastShare,
    quiet: isQuiet(size, clients),
  };
};

const ofWaiting = (size: SizeResult, clients: number): Goal => {
  const found = byValue(p99s(size, clients));
  const most = found.at(-1);
  return {
    what: `${size.accompaniments} accompaniments, ${clients} at once: 99 of 100 answers come within`,
    wanted: `${mostMs} ms or less`,
    found: `${found[0]?.value.toFixed(1)} to ${most?.value.toFixed(1)} ms`,
    worst: most?.name ?? '',
    reached: (most?.value ?? Infinity) <= mostMs,
    quiet: isQuiet(size, clients),
  };
};

const ofSorting = (sizes: readonly SizeResult[]): Goal => {
  const plans = sizes.flatMap((size) => size.plans);
  const sorting = plans.filter((one) => one.sorts);
  return {
    what: 'PostgreSQL reads lists in the order of an index, and sorts nothing',
    wanted: 'no sort',
    found: `${sorting.length} of ${plans.length} plans sort`,
    worst: sorting[0]?.name ?? '',
    reached: plans.length > 0 && sorting.length === 0,
    quiet: true,
  };
};

/** How much more CPU a list takes in the largest size than in the smallest, each against the bare server beside it. */
const ofGrowing = (first: SizeResult, last: SizeResult, clients: number): Goal => {
  const cost = (size: SizeResult, name: string): number =>
    size.costs.find((one) => one.of === name && one.clients === clients)?.median ?? Number.NaN;
  const names = first.costs.filter((one) => one.clients === clients).map((one) => one.of);
  const found = byValue(names.map((name) => ({ name, value: cost(last, name) / cost(first, name) })));
  const middle = quantile(
    found.map((one) => one.value),
    0.5,
  );
  return {
    what: `From ${first.accompaniments} to ${last.accompaniments} accompaniments, ${clients} at once: CPU of a list grows by a factor of (middle of all lists)`,
    wanted: `${mostGrowth} or less`,
    found: `${middle.toFixed(2)} [${found[0]?.value.toFixed(2)}, ${found.at(-1)?.value.toFixed(2)}]`,
    worst: found.at(-1)?.name ?? '',
    reached: middle <= mostGrowth,
    quiet: isQuiet(first, clients) && isQuiet(last, clients),
  };
};

/** Everything that lists are to reach, found or not. */
export function goalsOf(sizes: readonly SizeResult[]): readonly Goal[] {
  const [first] = sizes;
  const last = sizes.at(-1);
  const growing =
    first && last && first !== last ? clientsIn(first).map((many) => ofGrowing(first, last, many)) : [];
  return [
    ...sizes.flatMap((size) =>
      clientsIn(size).flatMap((many) => [ofShare(size, many), ofWaiting(size, many)]),
    ),
    ofSorting(sizes),
    ...growing,
  ];
}
