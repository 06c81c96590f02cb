import { writeFile } from 'node:fs/promises';
import { pause } from './keep-trying.ts';

const every = 10_000;

/**
 * Writes the file anew every 10 s until the process should end: its time says that the process still turns.
 * It says nothing of PostgreSQL or Temporal on purpose, since a worker waits for those and is not mended by a restart.
 */
export async function aliveUntil(ending: AbortSignal, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  while (!ending.aborted) {
    await writeFile(file, '').catch(() => undefined);
    await pause(every, ending);
  }
}
