import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** The places inside a data folder (absolute paths). */
export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  readonly temporal: string;
  readonly ports: string;
  readonly secrets: string;
  readonly keys: string;
  readonly logs: string;
  readonly run: string;
}

/** Names the places, making nothing. */
export function dataFolder(given: string): DataFolder {
  const root = path.resolve(given);
  return {
    root,
    postgres: path.join(root, 'postgres'),
    temporal: path.join(root, 'temporal.db'),
    ports: path.join(root, 'ports.json'),
    secrets: path.join(root, 'secrets.json'),
    keys: path.join(root, 'keys.json'),
    logs: path.join(root, 'logs'),
    run: path.join(root, 'run'),
  };
}

/** Makes the folders. As root the account of PostgreSQL must be able to pass, so others may walk through but read nothing. */
export async function makeDataFolder(folder: DataFolder): Promise<void> {
  const made = await mkdir(folder.root, { recursive: true, mode: 0o700 });
  if (made !== undefined && process.getuid?.() === 0) await chmod(folder.root, 0o711);
  await mkdir(folder.logs, { recursive: true, mode: 0o700 });
  await mkdir(folder.run, { recursive: true, mode: 0o700 });
}
