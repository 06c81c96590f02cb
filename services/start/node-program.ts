import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DataFolder } from './data-folder.ts';
import type { Part } from './supervise.ts';

const spoken = { worker: 'The worker', api: 'The API' } as const;

const largestLog = 20_000_000;

/** The log file of a part; one that has grown large is put aside as `.1` first. */
export function logFile(folder: DataFolder, name: string): string {
  const file = path.join(folder.logs, `${name}.log`);
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return file;
}

/** One of our own programs as a supervised part: it gets the settings, writes to its log, and notices when we are gone. */
export function nodeProgram(
  name: 'worker' | 'api',
  program: string,
  folder: DataFolder,
  settings: NodeJS.ProcessEnv,
): Part {
  return {
    name: spoken[name],
    ours: true,
    pidFile: path.join(folder.run, `${name}.json`),
    askings: [
      ['SIGTERM', 4500],
      ['SIGKILL', 1000],
    ],
    launch: (spawned) => {
      const log = openSync(logFile(folder, name), 'a', 0o600);
      // The channel is the leash: its end tells the child that we are gone.
      const child = spawn(process.execPath, [program], { env: settings, stdio: ['ignore', log, log, 'ipc'] });
      closeSync(log);
      spawned(child);
      return new Promise((resolve, reject) => {
        child.once('spawn', () => resolve(child));
        child.once('error', reject);
      });
    },
  };
}
