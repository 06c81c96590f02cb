import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { isListening } from '../ports.ts';
import type { Spawned } from '../supervise.ts';

/** A development server to start. Without `databaseFile` it forgets everything at its end; without `uiPort` it has no page. */
export interface TemporalServer {
  readonly port: number;
  readonly uiPort?: number;
  readonly databaseFile?: string;
  readonly namespace?: string;
  readonly logFile: string;
  readonly dynamicConfig?: readonly string[];
}

/**
 * Starts Temporal's development server on the loopback address and waits until it serves.
 * @throws with the last lines of its log when it ends or does not serve within `patience` ms
 */
export async function startTemporal(
  executable: string,
  server: TemporalServer,
  spawned: Spawned = () => undefined,
  patience = 30_000,
): Promise<ChildProcess> {
  const log = openSync(server.logFile, 'a', 0o600);
  const child = spawn(executable, startArguments(server), { stdio: ['ignore', log, log] });
  closeSync(log);
  spawned(child);
  const failure: { reason?: string } = {};
  child.once('error', (error) => {
    failure.reason = error.message;
  });
  const until = performance.now() + patience;
  while (
    performance.now() < until &&
    failure.reason === undefined &&
    child.exitCode === null &&
    child.signalCode === null
  ) {
    // gRPC waits a second after a refused connection: it is asked only when somebody listens.
    if ((await isListening(server.port)) && (await serves(`127.0.0.1:${server.port}`))) return child;
    await pause(20);
  }
  if (child.exitCode === null) child.kill('SIGKILL');
  const said = (await readFile(server.logFile, 'utf8')).trim().split('\n').slice(-4).join(' | ');
  throw new Error(`Temporal did not start: ${failure.reason ?? said}`);
}

const startArguments = (server: TemporalServer): string[] => [
  'server',
  'start-dev',
  '--ip=127.0.0.1',
  `--port=${server.port}`,
  ...(server.uiPort === undefined ? ['--headless'] : ['--ui-ip=127.0.0.1', `--ui-port=${server.uiPort}`]),
  ...(server.databaseFile === undefined ? [] : [`--db-filename=${server.databaseFile}`]),
  `--namespace=${server.namespace ?? 'default'}`,
  '--log-level=warn',
  ...(server.dynamicConfig ?? []).map((value) => `--dynamic-config-value=${value}`),
];

/** Whether a Temporal answers at this address. */
export async function serves(address: string, patience = 1000): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: patience });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
