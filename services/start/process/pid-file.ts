import { renameSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { type Asking, endProcess } from './end.ts';
import { identify, lives, processIdentity, type ProcessIdentity } from './identity.ts';

const ordinarily: readonly Asking[] = [
  ['SIGTERM', 3000],
  ['SIGKILL', 2000],
];

/** Notes which process plays this part, so that a later start can end it and no other. */
export function record(file: string, pid: number | undefined): void {
  const one = pid === undefined ? undefined : identify(pid);
  if (one === undefined) return;
  // At once, not later: between a process and its note there must be no moment to be killed in.
  writeFileSync(`${file}.new`, JSON.stringify(one), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The noted process if that very one still lives. */
async function recorded(file: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const one = processIdentity.parse(JSON.parse(text));
    return lives(one) ? one : undefined;
  } catch {
    // A file that a crash left half-written says nothing.
    return undefined;
  }
}

/**
 * Ends the noted process if it still lives, and forgets it.
 * @returns whether there was one to end
 */
export async function endRecorded(file: string, askings: readonly Asking[] = ordinarily): Promise<boolean> {
  const one = await recorded(file);
  if (one !== undefined) await endProcess(one, askings);
  await rm(file, { force: true });
  return one !== undefined;
}
