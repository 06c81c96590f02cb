import type { Environment } from '#services/config/environment.ts';
import { ownOrigin } from '#services/config/read.ts';
import { cacheFolder } from './cache-folder.ts';
import {
  configuredUrls,
  type DatabaseUrls,
  embeddedUrls,
  passwordsIn,
  postgresPart,
} from './database-part.ts';
import type { DataFolder } from './data-folder.ts';
import { nodeProgram } from './node-program.ts';
import type { StartOptions } from './options.ts';
import type { Programs } from './programs.ts';
import { untilReady } from './ready.ts';
import type { Ports, Secrets } from './remembered.ts';
import type { Part } from './supervise.ts';
import { temporalPart } from './temporal-part.ts';
import { findTemporal } from './temporal/find.ts';
import { keepTwoWeeks } from './temporal/namespace.ts';
import { serves } from './temporal/server.ts';
import type { Say } from './say.ts';

/** What every step of the start may use. */
export interface Ground {
  readonly environment: Environment;
  readonly options: StartOptions;
  readonly programs: Programs;
  readonly folder: DataFolder;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly keyFile: string;
  readonly stopping: AbortSignal;
  /** Starts a part and keeps it alive; resolves when it serves. */
  readonly keep: (part: Part) => Promise<void>;
}

/** Starts the embedded PostgreSQL, or looks for the one that is set. */
export async function bringDatabase(ground: Ground): Promise<DatabaseUrls> {
  const { environment, folder, ports, secrets } = ground;
  if (environment.DATABASE_URL !== undefined) {
    return configuredUrls(environment.DATABASE_URL, environment, secrets);
  }
  await ground.keep(postgresPart(folder, ports.postgres, secrets.postgres));
  return embeddedUrls(ports, secrets);
}

/**
 * Starts the embedded Temporal, or looks for the one that is set.
 * @returns its address
 */
export async function bringTemporal(ground: Ground, say: Say): Promise<string> {
  const { environment, folder, ports } = ground;
  const namespace = environment.TEMPORAL_NAMESPACE;
  if (environment.TEMPORAL_ADDRESS !== undefined) {
    // An encrypted one is left to the worker and the API, which hold its certificates: /readyz tells.
    const open = environment.TEMPORAL_TLS === 'off' && environment.TEMPORAL_API_KEY === undefined;
    if (open && !(await serves(environment.TEMPORAL_ADDRESS, 5000))) {
      throw new Error(
        `Temporal at ${environment.TEMPORAL_ADDRESS} (TEMPORAL_ADDRESS) does not answer: is it running?`,
      );
    }
    return environment.TEMPORAL_ADDRESS;
  }
  const executable = await findTemporal(say, { signal: ground.stopping });
  await ground.keep(temporalPart(folder, ports, executable, namespace));
  const address = `127.0.0.1:${ports.temporal}`;
  await keepTwoWeeks(address, namespace);
  return address;
}

/** Brings the database to the newest schema. */
export async function bringSchema(ground: Ground, urls: DatabaseUrls): Promise<string> {
  const { applied } = await ground.programs.migrate(urls.owner, passwordsIn(urls));
  return applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`;
}

/** Whether the demonstration house comes along: on the embedded default only, unless it is not wanted. */
export const withDemo = ({ environment, options }: Ground): boolean =>
  environment.DATABASE_URL === undefined &&
  environment.TEMPORAL_ADDRESS === undefined &&
  environment.PASSERELLE_DEMO === 'on' &&
  !options.empty;

/** Starts the worker and the API, and waits until all of it is ready. */
export async function bringPrograms(
  ground: Ground,
  urls: DatabaseUrls,
  temporal: string,
  say: Say,
): Promise<void> {
  const settings = sharedSettings(ground, temporal);
  const { programs, folder } = ground;
  await Promise.all([
    ground.keep(
      nodeProgram('worker', programs.worker, folder, { ...settings, DATABASE_WORKER_URL: urls.worker }),
    ),
    ground.keep(
      nodeProgram('api', programs.api, folder, {
        ...settings,
        DATABASE_API_URL: urls.api,
        DATABASE_COMMIT_URL: urls.commit,
      }),
    ),
  ]);
  await untilReady(ownOrigin(ground.environment), say, ground.stopping);
}

// Neither program gets the owner's address, nor the other's.
const notShared = ['DATABASE_URL', 'DATABASE_API_URL', 'DATABASE_COMMIT_URL', 'DATABASE_WORKER_URL'].flatMap(
  (name) => [name, `${name}_FILE`],
);

function sharedSettings(ground: Ground, temporal: string): NodeJS.ProcessEnv {
  const given = Object.entries(process.env).filter(([name]) => !notShared.includes(name));
  return {
    ...Object.fromEntries(given),
    PASSERELLE_DATA: ground.folder.root,
    PASSERELLE_KEY_FILE: ground.keyFile,
    PASSERELLE_DEMO: withDemo(ground) ? 'on' : 'off',
    PASSERELLE_DEMO_CALENDAR: withDemo(ground) ? 'on' : 'off',
    TEMPORAL_ADDRESS: temporal,
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? `${cacheFolder()}/compiled`,
  };
}
