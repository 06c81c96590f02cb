import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { loadEnvironment, ownOrigin } from '#services/config/read.ts';
import { createClient } from './client.ts';
import { ScenarioFault } from './fault.ts';
import { play } from './play.ts';
import { readScenario } from './read.ts';
import { runFile } from './remembered-run.ts';
import { readTokens } from './tokens.ts';

interface Options {
  readonly tokens?: string;
  readonly resume: boolean;
  readonly check: boolean;
  readonly patience: number;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('a number of seconds');
  return value;
}

async function run(file: string, options: Options): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ScenarioFault(`There is no scenario at ${file}.`);
  });
  const scenario = readScenario(text, file);
  if (options.check) {
    say(`${file}: ${scenario.steps.length} steps, nothing to mend.`);
    return 0;
  }
  const environment = loadEnvironment();
  const data = environment.PASSERELLE_DATA;
  const origin = (process.env['PASSERELLE_URL'] ?? ownOrigin(environment)).replace(/\/+$/, '');
  const client = createClient({
    origin,
    language: scenario.language,
    patience: options.patience * 1000,
    say,
  });
  const tokens = await readTokens(options.tokens ?? path.join(data, 'demo.json'));
  const runs = runFile(path.join(data, 'scenarios'), path.basename(file).replace(/\.ya?ml$/, ''));
  return (await play(scenario, text, { client, tokens, file: runs, say, resume: options.resume })) ? 0 : 1;
}

const command = new Command('npm run scenario --')
  .description('Plays a written accompaniment through the public API of a running Passerelle.')
  .argument('[file]', 'the scenario', 'scenarios/aubepines.yaml')
  .option('--tokens <file>', 'the tokens of the cast (default: demo.json of PASSERELLE_DATA)')
  .option('--resume', 'go on where an interrupted run stood', false)
  .option('--check', 'only read the file and say what is to mend', false)
  .option('--patience <seconds>', 'how long to ask again while nobody answers', seconds, 60)
  .action(async (file: string, options: Options) => {
    try {
      process.exitCode = await run(file, options);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = error instanceof ScenarioFault ? 2 : 1;
    }
  });

await command.parseAsync();
