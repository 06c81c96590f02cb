import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { readiness } from '#services/start/ready.ts';
import { identify } from '#services/start/process/identity.ts';
import { endProcess } from '#services/start/process/end.ts';
import { ownPrograms } from '#services/start/programs.ts';

/** What the API and the worker of one Passerelle are started with. */
export interface ProgramSettings {
  readonly urls: { readonly api: string; readonly commit: string; readonly worker: string };
  readonly keyFile: string;
  readonly data: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly port: number;
  readonly demo: 'on' | 'off';
  /** File with the bundled lives; the worker makes its own when there is none. */
  readonly bundle?: string | undefined;
  /** Where mail goes; unset, it becomes files in `data`. */
  readonly smtpUrl?: string;
}

const environmentOf = (settings: ProgramSettings): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NODE_COMPILE_CACHE: path.join(settings.data, 'compiled'),
  PASSERELLE_DATA: settings.data,
  PASSERELLE_KEY_FILE: settings.keyFile,
  PASSERELLE_DEMO: settings.demo,
  PASSERELLE_DEMO_CALENDAR: settings.demo,
  TEMPORAL_ADDRESS: settings.temporal.address,
  TEMPORAL_NAMESPACE: settings.temporal.namespace,
  LOG_LEVEL: 'warn',
  ...(settings.smtpUrl === undefined ? {} : { SMTP_URL: settings.smtpUrl }),
  PORT: String(settings.port),
});

function run(
  name: string,
  program: string,
  settings: ProgramSettings,
  extra: NodeJS.ProcessEnv,
): ChildProcess {
  const log = openSync(path.join(settings.data, `${name}.log`), 'a');
  // The channel is the leash: its end tells the child that we are gone.
  const child = spawn(
    process.execPath,
    [program, ...(name === 'worker' && settings.bundle !== undefined ? [settings.bundle] : [])],
    {
      env: { ...environmentOf(settings), ...extra },
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  closeSync(log);
  return child;
}

/** Starts a worker process. */
export const runWorker = (settings: ProgramSettings): ChildProcess =>
  run('worker', ownPrograms.worker, settings, { DATABASE_WORKER_URL: settings.urls.worker });

/** Starts an API process. */
export const runApi = (settings: ProgramSettings): ChildProcess =>
  run('api', ownPrograms.api, settings, {
    DATABASE_API_URL: settings.urls.api,
    DATABASE_COMMIT_URL: settings.urls.commit,
  });

/** Ends a program of ours and waits until it is gone. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const one = child.pid === undefined || child.exitCode !== null ? undefined : identify(child.pid);
  if (one)
    await endProcess(one, [
      [signal, 8000],
      ['SIGKILL', 2000],
    ]);
}

/** Waits until an API says that all is there. @throws with its last reason */
export async function untilReady(origin: string, patience = 60_000): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    const now = await readiness(origin);
    if (now.ready) return;
    if (performance.now() > until) throw new Error(`not ready: ${now.because}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
