import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { endProcess } from '../process/end.ts';
import { commandLine, identify } from '../process/identity.ts';

/**
 * Frees a data folder from a server that a killed Passerelle left behind. A server of this folder that still runs is
 * ended; a `postmaster.pid` whose number meanwhile belongs to another program is removed, since PostgreSQL
 * itself would refuse to start there.
 */
export async function clearStaleLock(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const running = Number.isInteger(pid) && pid > 0 ? identify(pid) : undefined;
  if (running === undefined) return;
  if (!servesFolder(pid, folder)) {
    await rm(file, { force: true });
    return;
  }
  await endProcess(running, [
    ['SIGINT', 5000],
    ['SIGQUIT', 3000],
  ]);
}

/** Whether that process is a PostgreSQL of this folder, by its command line. */
function servesFolder(pid: number, folder: string): boolean {
  const words = commandLine(pid);
  return words.some((word) => /postgres(\.exe)?$/.test(word)) && words.includes(folder);
}
