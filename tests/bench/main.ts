import { Argument, Command, InvalidArgumentError } from 'commander';
import { watchMachine } from '../chaos/machine.ts';
import { answerToTimer } from './armed.ts';
import { productCell, rowsCell, updateCell } from './cells.ts';
import { countScenario } from './counts.ts';
import { measureLists } from './lists/run.ts';
import { type Measured, ratioOf, repeat } from './paired.ts';
import { bringPlace, type Place } from './place.ts';
import { machineHere, type Result, writeReport } from './report.ts';

interface Options {
  readonly repetitions: number;
  readonly seconds: number;
  readonly sizes: readonly number[];
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1');
  return value;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function countAll(place: Place): Promise<Result['counts']> {
  return [
    await countScenario(place, 'aubepines.yaml'),
    await countScenario(place, 'already-on-the-road.yaml'),
  ];
}

async function measureAll(
  place: Place,
  { repetitions, seconds }: Options,
): Promise<Pick<Result, 'measured' | 'ratios' | 'answerToTimer'>> {
  const machine = watchMachine();
  const cells = [productCell(place), updateCell(place), rowsCell(place)];
  const [product, update, rows] = cells.map((one) => one.name);
  const measured: Measured[] = [];
  const ratios = [];
  for (const clients of [1, 8]) {
    const some = await repeat(cells, { repetitions, seconds, clients }, machine, say);
    measured.push(...some);
    ratios.push(ratioOf(some, product ?? '', update ?? ''), ratioOf(some, product ?? '', rows ?? ''));
  }
  const armed = await answerToTimer(place, 30);
  machine.stop();
  return { measured, ratios, answerToTimer: armed };
}

async function bench(what: 'all' | 'counts' | 'lists', options: Options): Promise<void> {
  if (what === 'lists') return say(await measureLists(options, say));
  const place = await bringPlace();
  try {
    const counts = await countAll(place);
    const timed =
      what === 'counts'
        ? { measured: [], ratios: [], answerToTimer: null }
        : await measureAll(place, options);
    say(
      await writeReport({ machine: machineHere(), counts, ...timed }, what === 'counts' ? 'counts' : 'bench'),
    );
  } finally {
    await place.end();
  }
}

await new Command('npm run bench --')
  .description(
    'Measures one command against a bare Temporal Update and a bare PostgreSQL transaction, counts what a scenario leaves behind, and measures lists among 100,000 accompaniments against the least that an answer can be.',
  )
  .addArgument(
    new Argument('[what]', 'a command and the counts, only what does not depend on the machine, or lists')
      .choices(['all', 'counts', 'lists'])
      .default('all'),
  )
  .option('--repetitions <n>', 'how often each pair is measured', whole, 5)
  .option('--seconds <n>', 'how long each time', whole, 3)
  .option(
    '--sizes <n,...>',
    'of how many accompaniments lists are read, the smallest first',
    (text) => text.split(',').map(whole),
    [1000, 10_000, 100_000],
  )
  .action(bench)
  .parseAsync();
process.exit();
