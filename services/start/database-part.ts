import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { type DataFolder } from './data-folder.ts';
import { logFile } from './node-program.ts';
import { postgresAccount } from './postgres/account.ts';
import { postgresBinaries } from './postgres/binaries.ts';
import { ensureCluster } from './postgres/cluster.ts';
import { ensureDatabase, ownerRole, roleUrl, withClient } from './postgres/database.ts';
import { accepts, startPostgres, superuserUrl } from './postgres/server.ts';
import type { Ports, Secrets } from './remembered.ts';
import type { Part } from './supervise.ts';

/** The addresses of the database for each role. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly api: string;
  readonly commit: string;
  readonly worker: string;
}

const database = 'passerelle';

/** The embedded PostgreSQL as a supervised part; makes its cluster at the first start. */
export function postgresPart(folder: DataFolder, port: number, password: string): Part {
  return {
    name: 'PostgreSQL',
    ours: false,
    pidFile: path.join(folder.run, 'postgres.json'),
    // postgres(1): SIGINT ends the sessions and stops in order, SIGQUIT at once.
    askings: [
      ['SIGINT', 4000],
      ['SIGQUIT', 2000],
      ['SIGKILL', 1000],
    ],
    launch: async (spawned) => {
      const binaries = await postgresBinaries();
      const account = postgresAccount([path.join(binaries.native, 'bin'), folder.root]);
      await ensureCluster(binaries, account, { folder: folder.postgres, password, sync: true });
      const server = { folder: folder.postgres, port, password, logFile: logFile(folder, 'postgres') };
      await startPostgres(binaries, account, server, spawned);
    },
  };
}

/** Whether a database of somebody else's server was migrated before. */
export const isMigrated = (ownerUrl: string): Promise<boolean> =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query("select to_regnamespace('migration') is not null as known");
    return rows[0]?.known === true;
  });

/** Whether this folder holds a database already. */
export const hasCluster = (folder: DataFolder): boolean =>
  existsSync(path.join(folder.postgres, 'PG_VERSION'));

/** Makes the owner and the database on the running embedded server, and names the addresses of all roles. */
export async function embeddedUrls(ports: Ports, secrets: Secrets): Promise<DatabaseUrls> {
  const port = ports.postgres;
  await ensureDatabase(superuserUrl({ port, password: secrets.postgres }), database, secrets.owner);
  return roleUrls(roleUrl(port, ownerRole, secrets.owner, database), secrets);
}

/**
 * The addresses of a PostgreSQL that already runs: those that are set, the others derived from DATABASE_URL.
 * @throws one sentence when it does not answer
 */
export async function configuredUrls(
  owner: string,
  environment: Environment,
  secrets: Secrets,
): Promise<DatabaseUrls> {
  if (!(await accepts(owner))) {
    const { host } = new URL(owner);
    throw new Error(
      `PostgreSQL at ${host} (DATABASE_URL) does not let us in: is it running, and is the password right?`,
    );
  }
  const derived = roleUrls(owner, secrets);
  return {
    owner,
    api: environment.DATABASE_API_URL ?? derived.api,
    commit: environment.DATABASE_COMMIT_URL ?? derived.commit,
    worker: environment.DATABASE_WORKER_URL ?? derived.worker,
  };
}

function roleUrls(owner: string, secrets: Secrets): DatabaseUrls {
  const as = (role: string, password: string): string => {
    const url = new URL(owner);
    url.username = role;
    url.password = password;
    return url.href;
  };
  return {
    owner,
    api: as('passerelle_api', secrets.api),
    commit: as('passerelle_commit', secrets.commit),
    worker: as('passerelle_worker', secrets.worker),
  };
}

/** The passwords inside the addresses, which the migration gives to the roles. */
export function passwordsIn(urls: DatabaseUrls): { api: string; commit: string; worker: string } {
  return { api: passwordOf(urls.api), commit: passwordOf(urls.commit), worker: passwordOf(urls.worker) };
}

const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);
