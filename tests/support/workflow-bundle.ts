import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleFile } from '#services/temporal/bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the bundle of the workflows is kept from run to run, until a source of theirs changes. */
const bundleFolder = path.join(root, 'node_modules', '.cache', 'passerelle');

/**
 * The bundled workflows, made once for a whole run.
 * @returns the file; undefined when there are no workflows or they cannot be bundled, which is said aloud
 */
export async function workflowBundle(): Promise<string | undefined> {
  if (!existsSync(path.join(root, 'workflows', 'index.ts'))) return undefined;
  try {
    return await bundleFile(bundleFolder);
  } catch (error) {
    process.stderr.write(`The workflows cannot be bundled: ${String(error)}\n`);
    return undefined;
  }
}
