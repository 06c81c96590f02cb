import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '#services/start/ports.ts';
import { identify, lives, processIdentity, type ProcessIdentity } from '#services/start/process/identity.ts';
import { readiness } from '#services/start/ready.ts';

const program = path.resolve(import.meta.dirname, 'stand-ins/start.ts');
let data = '';
let port = 0;
const started: ChildProcess[] = [];

beforeAll(async () => {
  data = mkdtempSync(path.join(os.tmpdir(), 'start-test-'));
  port = await freePort();
});
afterAll(async () => {
  for (const child of started) child.kill('SIGTERM');
  for (const child of started) await ended(child);
  rmSync(data, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
}

/** One `npm start` with stand-ins for the worker and the API. */
function begin(more: NodeJS.ProcessEnv = {}, words: string[] = []): Running {
  const own = { PORT: String(port), PASSERELLE_DATA: data, TEMPORAL_ADDRESS: '', DATABASE_URL: '' };
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...own, ...more },
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}

async function ready(running: Running, at = port): Promise<void> {
  while (!(await readiness(`http://127.0.0.1:${at}`)).ready || !running.said().includes('is ready')) {
    if (running.child.exitCode !== null) throw new Error(running.said());
    await pause(50);
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** The four processes, as noted in the data folder. */
const parts = (folder = data): Record<string, ProcessIdentity> =>
  Object.fromEntries(
    ['postgres', 'temporal', 'worker', 'api'].map((name) => [
      name,
      z.parse(processIdentity, JSON.parse(readFileSync(path.join(folder, 'run', `${name}.json`), 'utf8'))),
    ]),
  );

test('a first start makes everything; every killed part heals; a killed whole starts again; the end leaves nothing', async () => {
  const first = begin();
  await ready(first);
  for (const file of ['keys.json', 'secrets.json', 'ports.json', 'temporal.db']) {
    expect([file, statSync(path.join(data, file)).mode & 0o077]).toEqual([file, 0]);
  }
  const ports = readFileSync(path.join(data, 'ports.json'), 'utf8');

  const second = begin();
  expect(await ended(second.child)).toBe(0);
  expect(second.said()).toContain(`Passerelle is already running on ${data}: http://127.0.0.1:${port}`);

  for (const [name, part] of Object.entries(parts())) {
    process.kill(part.pid, 'SIGKILL');
    await expect.poll(() => parts()[name]?.pid, { timeout: 10_000 }).not.toBe(part.pid);
  }
  await expect
    .poll(() => readiness(`http://127.0.0.1:${port}`), { timeout: 10_000 })
    .toEqual({ ready: true });

  const killed = Object.values(parts());
  first.child.kill('SIGKILL');
  for (const part of killed) process.kill(part.pid, 'SIGKILL');
  const again = begin();
  await ready(again);
  expect(readFileSync(path.join(data, 'ports.json'), 'utf8')).toBe(ports);

  // The supervisor alone is gone: its programs follow, its servers are ended by the next start.
  const orphans = parts();
  again.child.kill('SIGKILL');
  await expect.poll(() => [orphans['worker'], orphans['api']].filter((one) => one && lives(one))).toEqual([]);
  const last = begin();
  await ready(last);
  expect(Object.values(orphans).filter((one) => lives(one))).toEqual([]);

  const living = Object.values(parts());
  const asked = performance.now();
  last.child.kill('SIGINT');
  expect(await ended(last.child)).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(living.filter((one) => lives(one))).toEqual([]);
  expect(existsSync(path.join(data, 'run', 'lock.json'))).toBe(false);
}, 120_000);

test('a throw-away start leaves neither folder nor process', async () => {
  const own = await freePort();
  const before = new Set(throwAways());
  const running = begin({ PORT: String(own) }, ['--ephemeral']);
  await ready(running, own);
  const [made = ''] = throwAways().filter((name) => !before.has(name));
  const living = Object.values(parts(path.join(os.tmpdir(), made)));
  running.child.kill('SIGTERM');
  expect(await ended(running.child)).toBe(0);
  expect(throwAways()).not.toContain(made);
  expect(living.filter((one) => lives(one))).toEqual([]);
}, 60_000);

test('a start that is stopped before it is up ends at once and leaves nothing', async () => {
  const own = await freePort();
  const running = begin({ PORT: String(own) }, ['--ephemeral']);
  await expect.poll(() => running.said(), { timeout: 10_000 }).toContain('PostgreSQL');
  const asked = performance.now();
  running.child.kill('SIGTERM');
  expect(await ended(running.child)).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(identify(running.child.pid ?? 0)).toBeUndefined();
}, 30_000);

test('a wrong setting ends the start with its meaning before anything is made', async () => {
  const nowhere = path.join(data, 'not-made');
  const running = begin({ PORT: 'four thousand', PASSERELLE_DATA: nowhere });
  expect(await ended(running.child)).toBe(1);
  expect(running.said()).toContain('PORT must be a port number');
  expect(existsSync(nowhere)).toBe(false);
});

const throwAways = (): string[] =>
  readdirSync(os.tmpdir()).filter((name) => name.startsWith('passerelle-ephemeral-'));
