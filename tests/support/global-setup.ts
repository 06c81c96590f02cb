import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgresAccount } from '#services/start/postgres/account.ts';
import { postgresBinaries } from '#services/start/postgres/binaries.ts';
import { ensureCluster } from '#services/start/postgres/cluster.ts';
import { ensureDatabase, ownerRole, roleUrl } from '#services/start/postgres/database.ts';
import { startPostgres, superuserUrl } from '#services/start/postgres/server.ts';
import { clearStaleLock } from '#services/start/postgres/stale-lock.ts';
import { freePort } from '#services/start/ports.ts';
import { identify, lives, processIdentity } from '#services/start/process/identity.ts';
import { endProcess } from '#services/start/process/end.ts';
import { endRecorded, record } from '#services/start/process/pid-file.ts';
import { findTemporal } from '#services/start/temporal/find.ts';
import { startTemporal } from '#services/start/temporal/server.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** The run's PostgreSQL, as the test files get it. */
export interface ProvidedPostgres {
  readonly port: number;
  readonly adminUrl: string;
  readonly template: string;
  readonly passwords: {
    readonly owner: string;
    readonly api: string;
    readonly commit: string;
    readonly worker: string;
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ProvidedPostgres;
    /** The run's Temporal, or the sentence that says why there is none. */
    temporal: { readonly address: string } | { readonly problem: string };
    /** File with the bundled workflows; undefined while there are none. */
    workflowBundle: string | undefined;
  }
}

type End = () => Promise<void>;

const secret = (): string => randomBytes(16).toString('hex');

const prefix = 'passerelle-tests-';

const ends: End[] = [];
let remove: End = async () => undefined;

/** Brings the servers of one test run. */
export async function setup(project: TestProject): Promise<void> {
  await sweepDeadRuns();
  const folder = await mkdtemp(path.join(os.tmpdir(), prefix));
  await chmod(folder, 0o711);
  await writeFile(path.join(folder, 'run.json'), JSON.stringify(identify(process.pid)));
  remove = () => rm(folder, { recursive: true, force: true });
  try {
    const [postgres, temporal, bundle] = await Promise.all([
      bringPostgres(folder),
      bringTemporal(folder),
      workflowBundle(),
    ]);
    project.provide('postgres', postgres);
    project.provide('temporal', temporal);
    project.provide('workflowBundle', bundle);
  } catch (error) {
    await teardown();
    throw error;
  }
}

/** Takes the servers of the run away. */
export async function teardown(): Promise<void> {
  await Promise.all(ends.splice(0).map((end) => end()));
  await remove();
}

async function bringPostgres(folder: string): Promise<ProvidedPostgres> {
  const binaries = await postgresBinaries();
  const account = postgresAccount([path.join(binaries.native, 'bin'), folder]);
  const password = secret();
  const data = path.join(folder, 'postgres');
  await ensureCluster(binaries, account, { folder: data, password, sync: false });
  const server = {
    folder: data,
    port: await freePort(),
    password,
    logFile: path.join(folder, 'postgres.log'),
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  };
  const child = await startPostgres(binaries, account, server);
  ends.push(() => endChild(child.pid, 'SIGQUIT'));
  const passwords = { owner: secret(), api: secret(), commit: secret(), worker: secret() };
  const template = 'passerelle_template';
  await ensureDatabase(superuserUrl(server), template, passwords.owner);
  await migrateTemplate(roleUrl(server.port, ownerRole, passwords.owner, template), passwords);
  return { port: server.port, adminUrl: superuserUrl(server), template, passwords };
}

async function migrateTemplate(ownerUrl: string, passwords: ProvidedPostgres['passwords']): Promise<void> {
  if (!existsSync(path.resolve(import.meta.dirname, '../../db/migrate.ts'))) return;
  const { migrate } = await import('#db/migrate.ts');
  await migrate(ownerUrl, { api: passwords.api, commit: passwords.commit, worker: passwords.worker });
}

async function bringTemporal(folder: string): Promise<{ address: string } | { problem: string }> {
  const configured = process.env['TEMPORAL_ADDRESS'];
  if (configured !== undefined && configured !== '') return { address: configured };
  try {
    const executable = await findTemporal(() => undefined);
    const port = await freePort();
    const child = await startTemporal(executable, { port, logFile: path.join(folder, 'temporal.log') });
    record(path.join(folder, 'temporal.json'), child.pid);
    ends.push(() => endChild(child.pid, 'SIGKILL'));
    return { address: `127.0.0.1:${port}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function endChild(pid: number | undefined, signal: NodeJS.Signals): Promise<void> {
  const one = pid === undefined ? undefined : identify(pid);
  if (one !== undefined)
    await endProcess(one, [
      [signal, 5000],
      ['SIGKILL', 2000],
    ]);
}

/** A killed run leaves its servers and folder behind: the next one clears them. */
async function sweepDeadRuns(): Promise<void> {
  const names = (await readdir(os.tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const folder = path.join(os.tmpdir(), name);
    const owner = await readFile(path.join(folder, 'run.json'), 'utf8').catch(() => undefined);
    if (owner === undefined || lives(processIdentity.parse(JSON.parse(owner)))) continue;
    await clearStaleLock(path.join(folder, 'postgres'));
    await endRecorded(path.join(folder, 'temporal.json'));
    await rm(folder, { recursive: true, force: true });
  }
}
