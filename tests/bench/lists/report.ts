import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ratio } from '../paired.ts';
import { machineHere } from '../report.ts';
import type { SizeResult } from './measure.ts';

const p99Of = ({ measured }: SizeResult, name: string, clients: number): string => {
  const several = measured
    .filter((one) => one.name === name && one.clients === clients)
    .map((one) => one.p99)
    .toSorted((a, b) => a - b);
  const [least = Number.NaN] = several;
  const middle = several[Math.floor(several.length / 2)] ?? Number.NaN;
  return `${middle.toFixed(1)} [${least.toFixed(1)}, ${(several.at(-1) ?? Number.NaN).toFixed(1)}]`;
};

const rangeOf = (ratio: Ratio | undefined): string =>
  ratio ? `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}, ${ratio.max.toFixed(2)}]` : '';

const sizeOf = (one: SizeResult): readonly string[] => [
  `## ${one.accompaniments} accompaniments in ${one.houses} houses`,
  '',
  '| list | clients | share of requests a second: median [min, max] | CPU of one, as a multiple: median [min, max] | p99 ms: median [min, max] | repetitions (noisy) |',
  '|---|---|---|---|---|---|',
  ...one.shares.map(
    (share, index) =>
      `| ${share.of} | ${share.clients} | ${rangeOf(share)} | ${rangeOf(one.costs[index])} | ${p99Of(one, share.of, share.clients)} | ${share.repetitions} (${share.noisy}) |`,
  ),
  '',
  '| plan | sort | rows looked at |',
  '|---|---|---|',
  ...one.plans.map(({ name, sorts, rows }) => `| ${name} | ${sorts ? '**yes**' : 'no'} | ${rows} |`),
  '',
];

const timesOf = (one: SizeResult): readonly string[] =>
  one.measured.map(
    (each) =>
      `| ${one.accompaniments} | ${each.repetition + 1} | ${each.clients} | ${each.name} | ${each.perSecond.toFixed(0)} | ${each.p50.toFixed(2)} | ${each.p99.toFixed(1)} | ${each.foreign.toFixed(2)} |`,
  );

/** Writes what the lists gave as Markdown and JSON into docs/measurements. Gives the Markdown. */
export async function writeLists(sizes: readonly SizeResult[]): Promise<string> {
  const folder = path.resolve(import.meta.dirname, '../../../docs/measurements');
  const machine = machineHere();
  const last = sizes.at(-1);
  const shown = (last?.plans ?? []).filter(({ name }) => name.endsWith('200') && !name.includes('state'));
  const text = [
    '# Measurements: lists',
    '',
    `${machine.cores} cores (${machine.model}), Node ${machine.node}. Made by \`npm run bench -- lists\`.`,
    '',
    'A page of 20 over HTTP, with sign-in, limit of requests and row-level security, against a bare Fastify that asks the same PostgreSQL for `select 1`; both from one program on the same machine, side by side. CPU is that of everybody of ours: who asks, who answers, PostgreSQL. Noisy: others used more than 0.3 core during a member of the pair. Noisy repetitions count only where there is no other; p99 is over all.',
    '',
    ...sizes.flatMap(sizeOf),
    '## How PostgreSQL answers an advisor in 200 accompaniments',
    '',
    ...shown.flatMap((plan) => [plan.name, '', '```', plan.text, '```', '']),
    '## Each measurement',
    '',
    '| accompaniments | repetition | clients | | per second | p50 ms | p99 ms | others, cores |',
    '|---|---|---|---|---|---|---|---|',
    ...sizes.flatMap(timesOf),
    '',
  ].join('\n');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'lists.md'), text);
  await writeFile(path.join(folder, 'lists.json'), `${JSON.stringify({ machine, sizes }, undefined, 2)}\n`);
  return text;
}
