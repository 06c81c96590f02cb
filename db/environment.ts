import { settingIn } from '#services/config/from-file.ts';
import { readKeyRing } from './key-ring.ts';
import { openStore } from './store.ts';

/** A setting that a command cannot do without, as it is set or from the file that NAME_FILE names. */
export function settingOf(name: string): string {
  const value = settingIn(process.env, name);
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** The store of the worker's role, for commands that an operator gives. */
export const workerStore = () =>
  openStore(settingOf('DATABASE_WORKER_URL'), readKeyRing(settingOf('PASSERELLE_KEY_FILE')), { max: 2 });
