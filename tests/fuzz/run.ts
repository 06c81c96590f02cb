import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openMailbox } from '../chaos/mailbox.ts';
import { bringStack } from '../chaos/stack.ts';
import { bringSchemathesis, type Schemathesis } from './bring.ts';
import { readRound, type Round } from './round.ts';
import { setScene } from './scene.ts';

/** How much, and which run. */
export interface RunOptions {
  readonly cases: number;
  readonly seed: number;
  /** Without the coverage phase, which alone is thousands of requests, and on fewer processes. */
  readonly short: boolean;
  /** Whether to leave what schemathesis wrote, every request of it. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
}

/** What came of a run. */
export interface Report {
  readonly rounds: readonly Round[];
  /** What the API wrote about answers that nobody foresaw. */
  readonly unexpected: readonly string[];
}

const here = import.meta.dirname;
/** After how many steps of the scenario an accompaniment is left standing. */
const stops = [6, 12, 18, 24, 30, 36, 40, 42, 44, 46, 48, 50, 54, 58, 62, 68, 78, 84];
const fewStops = [12, 24, 44, 54, 68, 84];
const most = 30;

interface Wish {
  readonly origin: string;
  readonly scene: string;
  readonly folder: string;
  readonly phases: string;
  readonly examples: number;
  readonly seed: number;
}

/** One run of schemathesis over all that /openapi.json says, the stream apart, which never ends. */
async function runRound({ python, packages }: Schemathesis, wish: Wish): Promise<Round> {
  const options = {
    '--phases': wish.phases,
    '--max-examples': String(wish.examples),
    '--seed': String(wish.seed),
    '--exclude-path': '/v1/stream',
    '--report-json-path': path.join(wish.folder, 'run.json'),
    '--report-ndjson-path': path.join(wish.folder, 'run.ndjson'),
  };
  const words = [
    '-c',
    'from schemathesis.cli import schemathesis; schemathesis()',
    '--config-file',
    path.join(here, 'schemathesis.toml'),
    'run',
    `${wish.origin}/openapi.json`,
    '--no-color',
    ...Object.entries(options).flat(),
  ];
  const child = spawn(python, words, {
    cwd: wish.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PYTHONPATH: [packages, here].join(path.delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONHASHSEED: '0',
      SCHEMATHESIS_HOOKS: 'hooks',
      PASSERELLE_FUZZ_SCENE: wish.scene,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(path.join(wish.folder, 'said.txt'));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  await new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  await new Promise((resolve) => {
    log.end(() => resolve(undefined));
  });
  return readRound(wish.folder);
}

async function allRounds(tool: Schemathesis, options: RunOptions, base: Pick<Wish, 'origin' | 'scene'>) {
  const rounds: Round[] = [];
  const told = (): number => rounds.reduce((sum, one) => sum + one.cases, 0);
  while (rounds.length === 0 || (told() < options.cases && rounds.at(-1)?.cases !== 0)) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-fuzz-'));
    const isFirst = rounds.length === 0;
    const phases = isFirst && !options.short ? 'examples,coverage,fuzzing,stateful' : 'fuzzing,stateful';
    const examples = options.short ? 4 : isFirst ? 10 : most;
    const seed = options.seed + rounds.length;
    const round = await runRound(tool, { ...base, folder, phases, examples, seed });
    if (!options.keep) await rm(folder, { recursive: true, force: true });
    rounds.push(round);
    options.say(
      `seed ${seed}: ${round.cases} requests in ${round.seconds.toFixed(0)} s${options.keep ? `; see ${folder}` : ''}`,
    );
    if (round.findings.length > 0) break;
  }
  return rounds;
}

/** schemathesis against a throw-away Passerelle of its own, until so many requests were made or something was found. */
export async function runFuzz(options: RunOptions): Promise<Report> {
  const tool = await bringSchemathesis(options.say);
  const mailbox = await openMailbox();
  const stack = await bringStack(mailbox.url);
  try {
    const scene = await setScene(stack, options.short ? fewStops : stops);
    options.say(`up at ${stack.origin}`);
    const rounds = await allRounds(tool, options, { origin: stack.origin, scene });
    const log = await readFile(path.join(stack.settings.data, 'api.log'), 'utf8');
    const unexpected = log.split('\n').filter((line) => line.includes('"unexpected"'));
    return { rounds, unexpected: [...new Set(unexpected)] };
  } finally {
    await stack.end();
    await mailbox.close();
  }
}
