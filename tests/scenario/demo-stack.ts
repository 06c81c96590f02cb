import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { freePort } from '#services/start/ports.ts';
import { seedDemo } from '#services/start/demo/seed.ts';
import { endProgram, type ProgramSettings, runApi, runWorker, untilReady } from '../chaos/programs.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { devServer } from '../support/temporal.ts';

/** A real Passerelle with its demonstration house: PostgreSQL, Temporal, worker and API, the last two as processes. */
export interface DemoStack {
  readonly origin: string;
  readonly data: string;
  readonly keyFile: string;
  readonly database: TestDatabase;
  readonly settings: ProgramSettings;
  /** Kills the API at once, and starts it again. */
  readonly killApi: () => Promise<void>;
  readonly startApi: () => void;
  readonly end: () => Promise<void>;
}

/** Brings a demonstration up, ready. */
export async function demoStack(): Promise<DemoStack> {
  const [database, { address, namespace }, port] = await Promise.all([
    freshDatabase(),
    devServer(),
    freePort(),
  ]);
  const data = await mkdtemp(path.join(os.tmpdir(), 'passerelle-demo-'));
  const keyFile = path.join(data, 'keys.json');
  await ensureKeyFile(keyFile, false);
  const urls = { api: database.apiUrl, commit: database.commitUrl, worker: database.workerUrl };
  await seedDemo({ urls, keyFile, dataFolder: data }, { past: [] });
  const settings: ProgramSettings = {
    urls,
    keyFile,
    data,
    temporal: { address, namespace },
    port,
    demo: 'on',
    bundle: inject('workflowBundle'),
  };
  const worker = runWorker(settings);
  let api = runApi(settings);
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin);
  return {
    origin,
    data,
    keyFile,
    database,
    settings,
    killApi: () => endProgram(api, 'SIGKILL'),
    startApi: () => {
      api = runApi(settings);
    },
    end: async () => {
      await Promise.all([endProgram(api), endProgram(worker)]);
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
