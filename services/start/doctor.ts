import { existsSync } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { ownOrigin } from '#services/config/read.ts';
import { type DataFolder, dataFolder } from './data-folder.ts';
import { hasCluster } from './database-part.ts';
import { keyFileProblem } from './key-file.ts';
import { lockHolder } from './lock.ts';
import { isFree, isListening } from './ports.ts';
import { accepts } from './postgres/server.ts';
import { postgresAccount } from './postgres/account.ts';
import { postgresBinaries } from './postgres/binaries.ts';
import { lives } from './process/identity.ts';
import { readiness } from './ready.ts';
import { lastPorts } from './remembered.ts';
import { findTemporal } from './temporal/find.ts';
import { serves } from './temporal/server.ts';

/** What was looked at, and either how it is or what to do about it. */
export type Finding =
  | { readonly what: string; readonly ok: true; readonly is: string }
  | { readonly what: string; readonly ok: false; readonly todo: string };

/** A check answers how things are, or throws the sentence that says what to do. */
type Check = readonly [what: string, look: () => Promise<string>];

const leastDisk = 1_000_000_000;

/** Looks at everything a start needs and a running Passerelle uses. Changes nothing. */
export async function examine(environment: Environment): Promise<Finding[]> {
  const folder = dataFolder(environment.PASSERELLE_DATA);
  const holder = await lockHolder(folder.run);
  const running = holder !== undefined && lives(holder);
  const checks: readonly Check[] = [
    ['Node', async () => process.versions.node],
    ['data folder', () => dataFolderIs(folder)],
    ['disk', () => diskIs(folder)],
    ['key file', () => keyFileIs(environment.PASSERELLE_KEY_FILE ?? folder.keys, hasCluster(folder))],
    ['port', () => portIs(environment, running)],
    ['PostgreSQL', () => postgresIs(environment, folder, running)],
    ['Temporal', () => temporalIs(environment, folder, running)],
    ['migrations, worker', () => readyIs(environment, running)],
  ];
  return Promise.all(checks.map(([what, look]) => find(what, look)));
}

async function find(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, is: await look() };
  } catch (error) {
    return { what, ok: false, todo: error instanceof Error ? error.message : String(error) };
  }
}

async function dataFolderIs(folder: DataFolder): Promise<string> {
  if (!existsSync(folder.root)) return `${folder.root} will be made by npm start`;
  await access(folder.root, constants.W_OK).catch((error: unknown) => {
    throw new Error(`${folder.root} cannot be written: give it to the account that runs Passerelle.`, {
      cause: error,
    });
  });
  return folder.root;
}

async function diskIs(folder: DataFolder): Promise<string> {
  const place = existsSync(folder.root) ? folder.root : path.dirname(folder.root);
  const disk = await statfs(existsSync(place) ? place : '.');
  const free = disk.bavail * disk.bsize;
  const said = `${(free / 1e9).toFixed(1)} GB free`;
  if (free < leastDisk)
    throw new Error(`${said} for ${place}: make room, PostgreSQL stops when the disk is full.`);
  return said;
}

async function keyFileIs(file: string, hasData: boolean): Promise<string> {
  if (!existsSync(file)) {
    if (!hasData) return `${file} will be made by npm start`;
    throw new Error(`${file} is gone and the database holds texts sealed with it: put it back from a copy.`);
  }
  const problem = keyFileProblem(file);
  if (problem !== undefined) throw new Error(problem);
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    throw new Error(`${file} can be read by other accounts: chmod 600 ${file}`);
  }
  return file;
}

async function portIs({ HOST, PORT }: Environment, running: boolean): Promise<string> {
  if (running) return `${PORT} is ours`;
  if (await isFree(PORT, HOST)) return `${PORT} is free`;
  throw new Error(
    `${PORT} is used by another program: stop it, or choose another port: PORT=${PORT + 1} npm start`,
  );
}

async function postgresIs(environment: Environment, folder: DataFolder, running: boolean): Promise<string> {
  if (environment.DATABASE_URL !== undefined) {
    if (await accepts(environment.DATABASE_URL)) return 'the one of DATABASE_URL answers';
    throw new Error('The one of DATABASE_URL does not let us in: is it running, and is the password right?');
  }
  const binaries = await postgresBinaries();
  postgresAccount([path.join(binaries.native, 'bin'), path.dirname(folder.root)]);
  if (!running) return 'the embedded one will be started by npm start';
  const port = (await lastPorts(folder.ports))?.postgres;
  if (port !== undefined && (await isListening(port))) return `the embedded one listens on ${port}`;
  throw new Error(`The embedded one does not listen: see ${path.join(folder.logs, 'postgres.log')}`);
}

async function temporalIs(environment: Environment, folder: DataFolder, running: boolean): Promise<string> {
  const address = environment.TEMPORAL_ADDRESS;
  if (address === undefined && !running)
    return `will be started from ${await findTemporal(() => undefined, { sources: [] })}`;
  const asked = address ?? `127.0.0.1:${(await lastPorts(folder.ports))?.temporal ?? 0}`;
  if (await serves(asked, 3000)) return `${asked} answers`;
  throw new Error(
    `${asked} does not answer: ${address === undefined ? `see ${path.join(folder.logs, 'temporal.log')}` : 'is it running?'}`,
  );
}

async function readyIs(environment: Environment, running: boolean): Promise<string> {
  if (!running) return 'not running: npm start';
  const now = await readiness(ownOrigin(environment));
  if (now.ready) return 'up to date, polling';
  throw new Error(`not ready: ${now.because}. See the logs in the data folder.`);
}
