import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate.ts';
import { cacheFolder } from '#services/start/cache-folder.ts';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { freePorts } from '#services/start/ports.ts';
import { postgresAccount } from '#services/start/postgres/account.ts';
import { postgresBinaries } from '#services/start/postgres/binaries.ts';
import { ensureCluster } from '#services/start/postgres/cluster.ts';
import { ensureDatabase, ownerRole, roleUrl } from '#services/start/postgres/database.ts';
import { startPostgres, superuserUrl } from '#services/start/postgres/server.ts';
import { findTemporal } from '#services/start/temporal/find.ts';
import { keepTwoWeeks } from '#services/start/temporal/namespace.ts';
import { startTemporal } from '#services/start/temporal/server.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { endProgram, type ProgramSettings, runApi, runWorker, untilReady } from './programs.ts';

export const partNames = ['api', 'worker', 'temporal', 'postgres'] as const;
export type PartName = (typeof partNames)[number];

/** When a part was away, in ms since the epoch. */
export interface Away {
  readonly part: PartName;
  readonly from: number;
  until: number;
}

/** A throw-away Passerelle of four processes, each of which can be killed and started by itself. */
export interface Stack {
  readonly origin: string;
  readonly settings: ProgramSettings;
  /** The superuser's address of the database: the checker reads as nobody else may. */
  readonly adminUrl: string;
  readonly away: readonly Away[];
  pidOf(part: PartName): number | undefined;
  /** kill -9, at once. */
  kill(part: PartName): void;
  /** Starts a killed part; resolves when it serves (our programs: when they run). */
  start(part: PartName): Promise<void>;
  end(): Promise<void>;
}

const database = 'passerelle';
const word = (): string => Math.random().toString(36).slice(2, 14);

interface Ground {
  readonly folder: string;
  readonly launch: { readonly [P in PartName]: () => Promise<ChildProcess> };
  readonly settings: ProgramSettings;
  readonly adminUrl: string;
}

async function groundOf(smtpUrl: string): Promise<Ground> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-chaos-'));
  await chmod(folder, 0o711);
  const [pgPort = 0, temporalPort = 0, port = 0] = await freePorts(3);
  const binaries = await postgresBinaries();
  const account = postgresAccount([path.join(binaries.native, 'bin'), folder]);
  const password = word();
  const data = path.join(folder, 'postgres');
  await ensureCluster(binaries, account, { folder: data, password, sync: false });
  const server = { folder: data, port: pgPort, password, logFile: path.join(folder, 'postgres.log') };
  const executable = await findTemporal(() => undefined);
  const passwords = { api: word(), commit: word(), worker: word() };
  const url = (role: keyof typeof passwords): string =>
    roleUrl(pgPort, `passerelle_${role}`, passwords[role], database);
  const keyFile = path.join(folder, 'keys.json');
  await ensureKeyFile(keyFile, false);
  const settings: ProgramSettings = {
    urls: { api: url('api'), commit: url('commit'), worker: url('worker') },
    keyFile,
    data: folder,
    temporal: { address: `127.0.0.1:${temporalPort}`, namespace: 'default' },
    port,
    demo: 'off',
    smtpUrl,
    bundle: await bundleFile(path.join(cacheFolder(), 'bundle')),
  };
  const launch = {
    postgres: () => startPostgres(binaries, account, server),
    temporal: () =>
      startTemporal(executable, {
        port: temporalPort,
        databaseFile: path.join(folder, 'temporal.db'),
        logFile: path.join(folder, 'temporal.log'),
      }),
    api: () => Promise.resolve(runApi(settings)),
    worker: () => Promise.resolve(runWorker(settings)),
  };
  const owner = word();
  const children = { postgres: await launch.postgres() };
  await ensureDatabase(superuserUrl(server), database, owner);
  await migrate(roleUrl(pgPort, ownerRole, owner, database), passwords);
  return {
    folder,
    settings,
    adminUrl: superuserUrl(server, database),
    launch: { ...launch, postgres: once(children.postgres, launch.postgres) },
  };
}

/** The server that runs already the first time, a new one afterwards. */
function once(first: ChildProcess, launch: () => Promise<ChildProcess>): () => Promise<ChildProcess> {
  let given = false;
  return () => {
    if (given) return launch();
    given = true;
    return Promise.resolve(first);
  };
}

/** Brings a whole Passerelle up on throw-away folders and free ports, ready. */
export async function bringStack(smtpUrl: string): Promise<Stack> {
  const { folder, settings, adminUrl, launch } = await groundOf(smtpUrl);
  const running = new Map<PartName, ChildProcess>();
  const away: Away[] = [];
  const start = async (part: PartName): Promise<void> => {
    running.set(part, await launch[part]());
    for (const one of away) if (one.part === part && one.until === Infinity) one.until = Date.now();
  };
  await start('postgres');
  await start('temporal');
  await keepTwoWeeks(settings.temporal.address, settings.temporal.namespace);
  await Promise.all([start('api'), start('worker')]);
  const origin = `http://127.0.0.1:${settings.port}`;
  await untilReady(origin);
  return {
    origin,
    settings,
    adminUrl,
    away,
    pidOf: (part) => running.get(part)?.pid,
    kill: (part) => {
      running.get(part)?.kill('SIGKILL');
      away.push({ part, from: Date.now(), until: Infinity });
    },
    start,
    end: async () => {
      await Promise.all(
        [...running]
          .filter(([name]) => name === 'api' || name === 'worker')
          .map(([, child]) => endProgram(child)),
      );
      const temporal = running.get('temporal');
      const postgres = running.get('postgres');
      if (temporal) await endProgram(temporal);
      if (postgres) await endProgram(postgres, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
