import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type DataFolder, dataFolder } from './data-folder.ts';
import { lockHolder } from './lock.ts';
import { clearStaleLock } from './postgres/stale-lock.ts';
import { endRecorded } from './process/pid-file.ts';
import { lives } from './process/identity.ts';

/**
 * Ends what a killed Passerelle left running on this folder, and nothing else. To be called by whoever holds its lock.
 * @returns how many processes were ended
 */
export async function endLeftovers(folder: DataFolder): Promise<number> {
  const notes = (await readdir(folder.run).catch(() => [])).filter(
    (name) => name.endsWith('.json') && name !== 'lock.json' && name !== 'postgres.json',
  );
  const ended = await Promise.all(notes.map((name) => endRecorded(path.join(folder.run, name))));
  // PostgreSQL has a note of its own, and is asked in its own way.
  await clearStaleLock(folder.postgres);
  await rm(path.join(folder.run, 'postgres.json'), { force: true });
  return ended.filter(Boolean).length;
}

/** Clears the throw-away folders whose owners were killed. */
export async function sweepThrowAway(prefix: string): Promise<void> {
  const names = (await readdir(os.tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const folder = dataFolder(path.join(os.tmpdir(), name));
    const holder = await lockHolder(folder.run);
    if (holder === undefined || lives(holder)) continue;
    await endLeftovers(folder);
    await rm(folder.root, { recursive: true, force: true });
  }
}
