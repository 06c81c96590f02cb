import type { Machine } from '../chaos/machine.ts';
import type { Cell } from './cells.ts';

/** What one cell gave in one repetition; milliseconds. */
export interface Measured {
  readonly name: string;
  readonly repetition: number;
  readonly clients: number;
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Cores that others used meanwhile. */
  readonly foreign: number;
  /** Milliseconds of a core for each, all programs of ours together: what is left to compare on a machine that is not quiet. */
  readonly cpu: number;
}

/** A ratio over the repetitions. */
export interface Ratio {
  readonly of: string;
  readonly to: string;
  readonly clients: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Repetitions in which others used more than 0.3 core in either member. */
  readonly noisy: number;
  readonly repetitions: number;
}

const muchForeign = 0.3;

/** The value below which a share of some lies that are in order. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** From the least to the most. */
export const ordered = (several: readonly number[]): readonly number[] => several.toSorted((a, b) => a - b);

/** p50 and p99 of some milliseconds. */
export const quantiles = (several: readonly number[]) => ({
  p50: quantile(ordered(several), 0.5),
  p99: quantile(ordered(several), 0.99),
});

async function measure(cell: Cell, clients: number, seconds: number, machine: Machine) {
  const all = await Promise.all(Array.from({ length: clients }, () => cell.client()));
  const times: number[] = [];
  const work = async (until: number, kept: number[]): Promise<void> => {
    await Promise.all(
      all.map(async ({ once }) => {
        while (performance.now() < until) {
          const began = performance.now();
          await once();
          kept.push(performance.now() - began);
        }
      }),
    );
  };
  await work(performance.now() + 700, []);
  const [from, began] = [Date.now(), performance.now()];
  await work(began + seconds * 1000, times);
  const took = (performance.now() - began) / 1000;
  await Promise.all(all.map(({ close }) => close()));
  return {
    name: cell.name,
    clients,
    count: times.length,
    perSecond: times.length / took,
    ...quantiles(times),
    foreign: machine.foreign(from, Date.now()),
    cpu: (machine.own(from, Date.now()) * took * 1000) / times.length,
  };
}

/** Measures all cells again and again, each repetition in the reverse order of the one before. */
export async function repeat(
  cells: readonly Cell[],
  {
    repetitions,
    seconds,
    clients,
  }: { readonly repetitions: number; readonly seconds: number; readonly clients: number },
  machine: Machine,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const cell of repetition % 2 === 0 ? cells : cells.toReversed()) {
      const one = { repetition, ...(await measure(cell, clients, seconds, machine)) };
      measured.push(one);
      say(
        `${repetition + 1}/${repetitions}  c=${clients}  ${one.name}: p50 ${one.p50.toFixed(2)} ms, p99 ${one.p99.toFixed(1)} ms, ${one.perSecond.toFixed(0)}/s (others ${one.foreign.toFixed(2)} cores)`,
      );
    }
  }
  return measured;
}

/** The ratio of a figure of one cell to that of another, within each repetition. */
export function ratioOf(
  measured: readonly Measured[],
  of: string,
  to: string,
  figure: 'p50' | 'perSecond' | 'cpu' = 'p50',
): Ratio {
  const ours = measured.filter((one) => one.name === of);
  const pairs = ours.flatMap((one) => {
    const other = measured.find((each) => each.name === to && each.repetition === one.repetition);
    return other
      ? [{ ratio: one[figure] / other[figure], noisy: Math.max(one.foreign, other.foreign) > muchForeign }]
      : [];
  });
  const quiet = pairs.filter((one) => !one.noisy);
  // Where no repetition was quiet, the noisy ones are shown, and said to be noisy.
  const ratios = ordered((quiet.length > 0 ? quiet : pairs).map((one) => one.ratio));
  return {
    of,
    to,
    clients: ours[0]?.clients ?? 0,
    median: quantile(ratios, 0.5),
    min: ratios[0] ?? Number.NaN,
    max: ratios.at(-1) ?? Number.NaN,
    noisy: pairs.filter((one) => one.noisy).length,
    repetitions: pairs.length,
  };
}
