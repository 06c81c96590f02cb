import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { identify, lives, processIdentity } from './process/identity.ts';
import { writeJson } from './remembered.ts';
import { noticing } from './stop.ts';

const holder = processIdentity.unwrap().extend({ url: z.string(), leaving: z.boolean().optional() });
export type Holder = z.infer<typeof holder>;

/** Our own lock: `leaving` tells whoever comes next that it is worth waiting for. */
export interface Held {
  readonly leaving: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** The lock of a data folder: ours with its release, or somebody else's. */
export type Lock = Held | { readonly heldBy: Holder };

/**
 * Takes a data folder for this process. A lock whose process is gone is taken over.
 * @param url where this Passerelle will answer, told to whoever comes second
 */
export async function takeLock(runFolder: string, url: string): Promise<Lock> {
  const file = path.join(runFolder, 'lock.json');
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, JSON.stringify({ ...identify(process.pid), url }), { mode: 0o600 });
  try {
    for (;;) {
      if (await linked(mine, file)) return held(file, url);
      const other = await readHolder(file);
      if (other !== undefined && lives(other)) return { heldBy: other };
      await putAside(file);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

const held = (file: string, url: string): Held => ({
  leaving: () => writeJson(file, { ...identify(process.pid), url, leaving: true }),
  release: () => rm(file, { force: true }),
});

/** Takes the lock, waiting for a Passerelle that is just ending. */
export async function takeLockPatiently(runFolder: string, url: string, patience = 10_000): Promise<Lock> {
  const until = performance.now() + patience;
  let lock = await takeLock(runFolder, url);
  // One that was told to end a moment ago may not have noticed yet: hence the first pause.
  while ('heldBy' in lock && performance.now() < until) {
    await pause(noticing + 200);
    lock = await takeLock(runFolder, url);
    if ('heldBy' in lock && lock.heldBy.leaving !== true) return lock;
  }
  return lock;
}

/** Who last took the folder; it may be gone by now. */
export const lockHolder = (runFolder: string): Promise<Holder | undefined> =>
  readHolder(path.join(runFolder, 'lock.json'));

// A link appears whole or not at all, so that no one ever reads a half-written lock.
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead lock; one that somebody took over in the meantime is put back. */
async function putAside(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const taken = await readHolder(aside);
  if (taken !== undefined && lives(taken)) await linked(aside, file);
  await rm(aside, { force: true });
}

async function readHolder(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
