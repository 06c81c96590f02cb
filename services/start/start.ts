import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { publicUrl } from '#services/config/read.ts';
import type { Environment } from '#services/config/environment.ts';
import { dataFolder, makeDataFolder } from './data-folder.ts';
import { endLeftovers, sweepThrowAway } from './leftovers.ts';
import { type Held, takeLockPatiently } from './lock.ts';
import type { StartOptions } from './options.ts';
import { mustBeFree } from './own-port.ts';
import type { Programs } from './programs.ts';
import { type Given, runTogether } from './run-together.ts';
import { whenToldToStop } from './stop.ts';

const throwAway = 'passerelle-ephemeral-';

/**
 * Starts the whole of Passerelle, keeps it alive and ends it when told.
 * @returns the exit code of the command
 */
export async function start(
  environment: Environment,
  options: StartOptions,
  programs: Programs,
): Promise<number> {
  // What PostgreSQL, Temporal and our programs write is for this account alone.
  process.umask(0o077);
  const folder = dataFolder(options.ephemeral ? await throwAwayFolder() : environment.PASSERELLE_DATA);
  await makeDataFolder(folder);
  const url = publicUrl(environment);
  const lock = await takeLockPatiently(folder.run, url);
  if ('heldBy' in lock) {
    process.stdout.write(
      `Passerelle is already running on ${folder.root}: ${lock.heldBy.url} (process ${lock.heldBy.pid}).\n`,
    );
    return 0;
  }
  try {
    return await runUntilTold({ environment, options, programs, folder }, lock);
  } finally {
    await lock.release();
    if (options.ephemeral) await rm(folder.root, { recursive: true, force: true });
  }
}

async function runUntilTold(given: Omit<Given, 'stopping'>, lock: Held): Promise<number> {
  const { environment, folder } = given;
  const told = whenToldToStop();
  await endLeftovers(folder);
  await mustBeFree(environment.HOST, environment.PORT);
  const running = runTogether({ ...given, stopping: told.signal });
  try {
    await running.up;
    await told.asked;
    return 0;
  } catch (error) {
    if (told.signal.aborted) return 0;
    throw error;
  } finally {
    const began = performance.now();
    await lock.leaving();
    await running.end();
    if (told.signal.aborted) {
      process.stdout.write(`Stopped in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
    }
  }
}

async function throwAwayFolder(): Promise<string> {
  await sweepThrowAway(throwAway);
  return mkdtemp(path.join(os.tmpdir(), throwAway));
}
