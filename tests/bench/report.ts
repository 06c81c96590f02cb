import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Counts } from './counts.ts';
import type { Measured, Ratio } from './paired.ts';

/** Everything a bench gave. */
export interface Result {
  readonly machine: { readonly cores: number; readonly model: string; readonly node: string };
  readonly counts: readonly Counts[];
  readonly measured: readonly Measured[];
  readonly ratios: readonly Ratio[];
  readonly answerToTimer: { readonly p50: number; readonly p99: number; readonly many: number } | null;
}

export const machineHere = (): Result['machine'] => ({
  cores: os.availableParallelism(),
  model: os.cpus()[0]?.model ?? 'unknown',
  node: process.version,
});

const timed = ({ ratios, measured, answerToTimer }: Result): readonly string[] => [
  '## One click',
  '',
  '| | to | clients | ratio of p50: median [min, max] | repetitions (noisy) |',
  '|---|---|---|---|---|',
  ...ratios.map(
    (one) =>
      `| ${one.of} | ${one.to} | ${one.clients} | ${one.median.toFixed(2)} [${one.min.toFixed(2)}, ${one.max.toFixed(2)}] | ${one.repetitions} (${one.noisy}) |`,
  ),
  '',
  'Noisy: others used more than 0.3 core during a member of the pair. Noisy repetitions count only where there is no other.',
  '',
  '| repetition | clients | | p50 ms | p99 ms | per second | others, cores |',
  '|---|---|---|---|---|---|---|',
  ...measured.map(
    (one) =>
      `| ${one.repetition + 1} | ${one.clients} | ${one.name} | ${one.p50.toFixed(2)} | ${one.p99.toFixed(1)} | ${one.perSecond.toFixed(0)} | ${one.foreign.toFixed(2)} |`,
  ),
  '',
  ...(answerToTimer
    ? [
        '## From the answer to the armed reminder',
        '',
        `p50 ${answerToTimer.p50.toFixed(0)} ms, p99 ${answerToTimer.p99.toFixed(0)} ms over ${answerToTimer.many} launches, from the time of the event in the history.`,
        '',
      ]
    : []),
];

const counted = (one: Counts): readonly string[] => [
  `## ${one.scenario}`,
  '',
  '| | |',
  '|---|---|',
  `| steps, commands (due dates and tells included) | ${one.steps}, ${one.commands} |`,
  `| runs, history events, bytes | ${one.runs}, ${one.historyEvents}, ${one.historyBytes} |`,
  `| history of a command | ${(one.historyEvents / one.commands).toFixed(1)} events, ${Math.round(one.historyBytes / one.commands)} bytes |`,
  `| largest run | ${one.largestRun.events} events, ${one.largestRun.bytes} bytes |`,
  `| Actions | ${one.actionsInAll}: ${Object.entries(one.actions)
    .map(([kind, many]) => `${kind} ${many}`)
    .join(', ')} |`,
  `| rows | ${Object.entries(one.rows)
    .map(([table, many]) => `${table} ${many}`)
    .join(', ')} |`,
  `| mails | ${one.mails} |`,
  '',
];

/** Writes a result as Markdown and JSON into docs/measurements. Gives the Markdown. */
export async function writeReport(result: Result, name: string): Promise<string> {
  const folder = path.resolve(import.meta.dirname, '../../docs/measurements');
  const { cores, model, node } = result.machine;
  const text = [
    `# Measurements: ${name}`,
    '',
    `${cores} cores (${model}), Node ${node}. Made by \`npm run bench\`.`,
    '',
    ...result.counts.flatMap(counted),
    ...(result.measured.length > 0 ? timed(result) : []),
  ].join('\n');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.md`), text);
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
  return text;
}
