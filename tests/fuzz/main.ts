import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { runFuzz } from './run.ts';
import { casesOf, isClean, tableOf } from './table.ts';

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1');
  return value;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { cases, seed, short, keep } = new Command('npm run fuzz --')
  .description(
    'Sends made-up requests to all that /openapi.json says, and checks that every answer is as it says.',
  )
  .option('--cases <n>', 'how many requests at least (default: 5000; short: 400)', whole)
  .option('--seed <n>', 'which run', whole, 1)
  .option('--short', 'the form that runs with the tests: about a minute', false)
  .option('--keep', 'leave the folder with every request and answer', false)
  .parse()
  .opts<{ cases?: number; seed: number; short: boolean; keep: boolean }>();

const wanted = cases ?? (short ? 400 : 5000);

async function fuzz(): Promise<boolean> {
  try {
    const report = await runFuzz({ cases: wanted, seed, short, keep, say });
    say(tableOf(report));
    if (casesOf(report) < wanted) say(`Only ${casesOf(report)} of ${wanted} requests were made.`);
    return isClean(report, wanted);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

const went = await fuzz();
// Counted by .ci/run like a test: one, passed or failed.
const count = process.env['VITEST_JSON'];
if (count !== undefined)
  await writeFile(count, JSON.stringify({ numPassedTests: went ? 1 : 0, numTotalTests: 1, testResults: [] }));
process.exit(went ? 0 : 1);
