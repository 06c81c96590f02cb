import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresAccount } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { underAccount } from './under-account.ts';

/** What a new cluster needs: where it goes and the password of its superuser `postgres`. */
export interface NewCluster {
  readonly folder: string;
  readonly password: string;
  readonly sync: boolean;
}

/**
 * Makes the cluster unless it is there. It grows beside its place and is moved there when complete, so that an
 * interrupted first start leaves nothing half-made behind.
 * @returns true when a cluster was made
 */
export async function ensureCluster(
  binaries: PostgresBinaries,
  account: PostgresAccount,
  wanted: NewCluster,
): Promise<boolean> {
  if (existsSync(path.join(wanted.folder, 'PG_VERSION'))) return false;
  const growing = `${wanted.folder}.new`;
  const passwordFile = `${wanted.folder}.password`;
  await rm(growing, { recursive: true, force: true });
  await mkdir(growing, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${wanted.password}\n`, { mode: 0o600 });
  if (account.owner !== undefined) {
    await chown(growing, account.owner.uid, account.owner.gid);
    await chown(passwordFile, account.owner.uid, account.owner.gid);
  }
  try {
    await initdb(binaries, account, [
      `--pgdata=${growing}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(wanted.sync ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  // An empty or broken folder without PG_VERSION is nobody's data.
  await rm(wanted.folder, { recursive: true, force: true });
  await rename(growing, wanted.folder);
  return true;
}

function initdb(binaries: PostgresBinaries, account: PostgresAccount, args: string[]): Promise<void> {
  const { command, args: all, options } = underAccount(account, binaries.initdb, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL could not make its data folder: ${said.trim()}`));
    });
  });
}
