import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '#services/start/ports.ts';

/** A running demonstration: where it answers, and the tokens of its people. */
export interface Demonstration {
  readonly origin: string;
  readonly tokens: ReadonlyMap<string, string>;
  readonly end: () => Promise<void>;
}

const file = z.array(z.object({ person: z.string(), token: z.string() }));

/** The tokens of the people at the door, by name. */
async function tokensIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const people = file.parse(JSON.parse(await readFile(path.join(folder, 'demo.json'), 'utf8')));
  return new Map(people.map(({ person, token }) => [person, token]));
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  );

/** One that runs already, by its data folder. */
export const runningDemonstration = async (origin: string, folder: string): Promise<Demonstration> => ({
  origin,
  tokens: await tokensIn(folder),
  end: () => Promise.resolve(),
});

/** Starts one in a folder of its own, which goes when it ends. @throws when it ends before it is ready */
export async function startDemonstration(): Promise<Demonstration> {
  const root = path.resolve(import.meta.dirname, '../..');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-pictures-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['services/start/main.ts'], {
    cwd: root,
    env: { ...process.env, PASSERELLE_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const end = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error('The demonstration ended before it was ready.');
    await pause(250);
  }
  return { origin, tokens: await tokensIn(folder), end };
}
