import { Command, InvalidArgumentError } from 'commander';
import { runChaos } from './run.ts';
import { tableOf } from './table.ts';

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1');
  return value;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const options = new Command('npm run chaos --')
  .description(
    'Kills the API, the worker, Temporal and PostgreSQL under load, then checks that nothing was lost or done twice.',
  )
  .option('--seconds <n>', 'how long the load lasts', whole, 180)
  .option('--processes <n>', 'how many processes', whole, 100)
  .option('--seed <n>', 'which run', whole, 1)
  .option('--crowd <n>', 'people at once on one process', whole, 30)
  .parse()
  .opts<{ seconds: number; processes: number; seed: number; crowd: number }>();

const report = await runChaos({ ...options, say });
say(tableOf(report));
process.exit(report.findings.some((one) => one.faults.length > 0) ? 1 : 0);
