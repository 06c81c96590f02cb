import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Spawned } from '../supervise.ts';
import type { PostgresAccount } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { clearStaleLock } from './stale-lock.ts';
import { underAccount } from './under-account.ts';

/** A server to start: `logFile` takes what it says, `settings` are its own `name=value` lines. */
export interface PostgresServer {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  readonly settings?: readonly string[];
}

// No value may reach the log: neither parameters nor the DETAIL line that quotes the row.
const alwaysSet = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse',
  'timezone=UTC',
  'log_timezone=UTC',
];

/** The address of a database of the server, for the superuser. */
export const superuserUrl = (server: { port: number; password: string }, database = 'postgres'): string =>
  `postgres://postgres:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}/${database}`;

/**
 * Starts the server and waits until it answers. The children of a killed postmaster outlive it for a moment and
 * hold the folder: then the start is tried again until it takes.
 * @throws with the last lines of the server's log when it does not come up within `patience` ms
 */
export async function startPostgres(
  binaries: PostgresBinaries,
  account: PostgresAccount,
  server: PostgresServer,
  spawned: Spawned = () => undefined,
  patience = 120_000,
): Promise<ChildProcess> {
  const until = performance.now() + patience;
  for (;;) {
    await clearStaleLock(server.folder);
    const before = existsSync(server.logFile) ? statSync(server.logFile).size : 0;
    const child = launch(binaries, account, server);
    spawned(child);
    if (await answers(child, server, until)) return child;
    if (child.exitCode === null) child.kill('SIGQUIT');
    const said = (await readFile(server.logFile, 'utf8')).slice(before).trim();
    if (!heldByDyingServer.test(said) || performance.now() >= until) {
      throw new Error(
        `PostgreSQL did not start: ${said.split('\n').slice(-4).join(' | ') || server.logFile}`,
      );
    }
    await pause(100);
  }
}

const heldByDyingServer = /shared memory block|lock file "postmaster.pid"|Address already in use/;

function launch(binaries: PostgresBinaries, account: PostgresAccount, server: PostgresServer): ChildProcess {
  const settings = [...alwaysSet, ...(server.settings ?? [])].flatMap((setting) => ['-c', setting]);
  const { command, args, options } = underAccount(account, binaries.postgres, [
    '-D',
    server.folder,
    '-p',
    String(server.port),
    ...settings,
  ]);
  const log = openSync(server.logFile, 'a', 0o600);
  try {
    return spawn(command, args, { ...options, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

async function answers(child: ChildProcess, server: PostgresServer, until: number): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  while (performance.now() < until) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return false;
    if (await accepts(superuserUrl(server))) return true;
    await pause(30);
  }
  return false;
}

/** Whether the database at this address takes us in and answers. */
export async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {
    // A connection that breaks later is the next question's business.
  });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => false);
  }
}
