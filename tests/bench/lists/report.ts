import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ordered, quantile } from '../paired.ts';
import type { Ratio } from '../paired.ts';
import { machineHere } from '../report.ts';
import { goalsOf } from './goals.ts';
import type { Goal } from './goals.ts';
import type { SizeResult } from './measure.ts';

type Machine = ReturnType<typeof machineHere>;

const p99Of = ({ measured }: SizeResult, name: string, clients: number): string => {
  const several = ordered(
    measured.filter((one) => one.name === name && one.clients === clients).map((one) => one.p99),
  );
  const [least, middle, most] = [0, 0.5, 1].map((share) => quantile(several, share).toFixed(1));
  return `${middle} [${least}, ${most}]`;
};

const rangeOf = (ratio: Ratio | undefined): string =>
  ratio ? `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}, ${ratio.max.toFixed(2)}]` : '';

const sizeOf = (one: SizeResult): readonly string[] => [
  `## ${one.accompaniments} accompaniments in ${one.houses} houses`,
  '',
  '| list | clients | share: middle [least, most] | CPU of one: middle [least, most] | p99 ms: middle [least, most] | repetitions (noisy) |',
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

const verdictOf = ({ reached, quiet, worst }: Goal): string => {
  if (!quiet) return 'not decided: others used the machine';
  return reached ? 'reached' : `**not reached** (${worst})`;
};
const goalLine = (goal: Goal): string =>
  `| ${goal.what} | ${goal.wanted} | ${goal.found} | ${verdictOf(goal)} |`;

const intro = [
  'People look at two lists all day: the **board** (their accompaniments, the next date first) and the **inbox** (what is',
  'their turn). Each answer is a page of 20 as JSON over HTTP, with everything the product promises: who asks is found',
  'out, requests are limited, PostgreSQL itself shows only the rows of that person.',
  '',
  'Times depend on the machine, so each list is measured beside the least that an answer out of a database can be: a bare',
  'Fastify that asks the same PostgreSQL for `select 1`. A **share** of 0.5 is half as many answers a second as that one gives. The',
  '**CPU of one** is what an answer takes of the processors, as a multiple of the bare one: who asks, who answers, and',
  'PostgreSQL together. **p99**: of 100 answers, 99 came within that time.',
  '',
  '**Clients** are people who each ask again as soon as they are answered: with 16 of them on this machine all cores are always busy,',
  'some thousands of pages a second. A **lead** has the 200 accompaniments of a house, an **advisor** 12, 60 or 200 of',
  'several houses. **By state** asks for one state only, so others are walked past.',
  '',
  'Everything is measured several times, in both orders; shown are the middle one, the least and the most. A repetition is',
  '**noisy** when other programs used more than 0.3 core: it counts only where no other one is quiet. Each single measurement is in',
  '`lists.json`.',
];

/** What the lists gave, in words and tables for people who have never seen them. */
export function listsText(machine: Machine, sizes: readonly SizeResult[]): string {
  const last = sizes.at(-1);
  const shown = (last?.plans ?? []).filter(({ name }) => name.endsWith('200') && !name.includes('state'));
  return [
    '# Measurements: lists',
    '',
    `${machine.cores} cores (${machine.model}), Node ${machine.node}. Made by \`npm run bench -- lists\`.`,
    '',
    ...intro,
    '',
    '## What was to be reached',
    '',
    '| | wanted | found | |',
    '|---|---|---|---|',
    ...goalsOf(sizes).map(goalLine),
    '',
    ...sizes.flatMap(sizeOf),
    '## How PostgreSQL answers an advisor in 200 accompaniments',
    '',
    'What `explain (analyze, buffers)` says: it finds out who asks, then walks one index until the page is full.',
    '',
    ...shown.flatMap((plan) => [plan.name, '', '```', plan.text, '```', '']),
  ].join('\n');
}

/** Writes it as Markdown and JSON into docs/measurements. Gives the Markdown. */
export async function writeLists(sizes: readonly SizeResult[]): Promise<string> {
  const folder = path.resolve(import.meta.dirname, '../../../docs/measurements');
  const machine = machineHere();
  const text = listsText(machine, sizes);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'lists.md'), text);
  await writeFile(path.join(folder, 'lists.json'), `${JSON.stringify({ machine, sizes }, undefined, 2)}\n`);
  return text;
}
