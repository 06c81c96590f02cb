import { type ChildProcess, fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate.ts';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { freePorts } from '#services/start/ports.ts';
import { postgresAccount } from '#services/start/postgres/account.ts';
import { postgresBinaries } from '#services/start/postgres/binaries.ts';
import { ensureCluster } from '#services/start/postgres/cluster.ts';
import { ensureDatabase, ownerRole, roleUrl } from '#services/start/postgres/database.ts';
import { startPostgres, superuserUrl } from '#services/start/postgres/server.ts';
import { newSecret } from '#db/ids.ts';
import { endProgram, runApi } from '../../chaos/programs.ts';

/** One PostgreSQL, and two servers before it: the product's API, and a bare one. No Temporal: nothing here needs it. */
export interface ListsPlace {
  readonly origin: string;
  readonly bareOrigin: string;
  readonly adminUrl: string;
  readonly commitUrl: string;
  readonly readUrl: string;
  readonly keyFile: string;
  end(): Promise<void>;
}

const database = 'passerelle';

function bareServer(url: string): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const child = fork(path.resolve(import.meta.dirname, '../bare/select-one.ts'), [url], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => {
      if (typeof told === 'string') resolve({ child, origin: told });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bare server ended (${code ?? 'killed'})`)));
  });
}

async function untilAlive(origin: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const alive = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (alive) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('the API does not answer');
}

/** Brings it up on throw-away folders and free ports. PostgreSQL's memory is what a small server of today gives it. */
export async function bringListsPlace(): Promise<ListsPlace> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-lists-'));
  await chmod(folder, 0o711);
  const [pgPort = 0, port = 0, nowhere = 0] = await freePorts(3);
  const binaries = await postgresBinaries();
  const account = postgresAccount([path.join(binaries.native, 'bin'), folder]);
  const [password, owner] = [newSecret(), newSecret()];
  const passwords = { api: newSecret(), commit: newSecret(), worker: newSecret() };
  const data = path.join(folder, 'postgres');
  await ensureCluster(binaries, account, { folder: data, password, sync: false });
  const server = {
    folder: data,
    port: pgPort,
    password,
    logFile: path.join(folder, 'postgres.log'),
    settings: ['shared_buffers=512MB', 'max_wal_size=4GB'],
  };
  const postgres = await startPostgres(binaries, account, server);
  await ensureDatabase(superuserUrl(server), database, owner);
  await migrate(roleUrl(pgPort, ownerRole, owner, database), passwords);
  const url = (role: keyof typeof passwords): string =>
    roleUrl(pgPort, `passerelle_${role}`, passwords[role], database);
  const keyFile = path.join(folder, 'keys.json');
  await ensureKeyFile(keyFile, false);
  const api = runApi({
    urls: { api: url('api'), commit: url('commit'), worker: url('worker') },
    keyFile,
    data: folder,
    temporal: { address: `127.0.0.1:${nowhere}`, namespace: 'default' },
    port,
    demo: 'off',
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAlive(origin);
  const bare = await bareServer(url('api'));
  return {
    origin,
    bareOrigin: bare.origin,
    adminUrl: superuserUrl(server, database),
    commitUrl: url('commit'),
    readUrl: url('api'),
    keyFile,
    end: async () => {
      await Promise.all([endProgram(api), endProgram(bare.child)]);
      await endProgram(postgres, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
