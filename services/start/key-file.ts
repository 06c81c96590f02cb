import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readKeyRing } from '#db/key-ring.ts';
import { writeJson } from './remembered.ts';

/**
 * Makes the ring of sealing keys at the first start (file mode 600).
 * @param hasData whether a database that may hold sealed texts is already there
 * @returns whether it was made
 * @throws when the file is damaged, or gone while there is data: a new key would open nothing of what is sealed
 */
export async function ensureKeyFile(file: string, hasData: boolean): Promise<boolean> {
  if (existsSync(file)) {
    const problem = keyFileProblem(file);
    if (problem !== undefined) throw new Error(problem);
    return false;
  }
  if (hasData) {
    throw new Error(
      `The key file ${file} is gone, and the sealed texts of this database were sealed with it. Put it back from a copy: without it nobody can read them. To begin anew, remove the data folder.`,
    );
  }
  await writeJson(file, { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
  return true;
}

/** What is wrong with a key file, in a sentence; undefined when nothing is. */
export function keyFileProblem(file: string): string | undefined {
  try {
    readKeyRing(file);
    return undefined;
  } catch (error) {
    return `The key file ${file} cannot be used: ${error instanceof Error ? error.message : 'it is damaged'}.`;
  }
}
