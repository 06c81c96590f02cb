import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKeyFile } from '#services/start/key-file.ts';
import { takeLock } from '#services/start/lock.ts';
import { mustBeFree } from '#services/start/own-port.ts';
import { freePort } from '#services/start/ports.ts';
import { hydrateSymlinks } from '#services/start/postgres/binaries.ts';
import { clearStaleLock } from '#services/start/postgres/stale-lock.ts';
import { identify, lives } from '#services/start/process/identity.ts';
import { endRecorded, record } from '#services/start/process/pid-file.ts';
import { rememberedPorts, rememberedSecrets } from '#services/start/remembered.ts';

let folder = '';
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'processes-'));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function sleeper(): Promise<ChildProcess & { pid: number }> {
  const child = spawn('sleep', ['300']);
  children.push(child);
  await once(child, 'spawn');
  return Object.assign(child, { pid: child.pid ?? 0 });
}

test('a noted process is ended, and its note with it', async () => {
  const child = await sleeper();
  const file = path.join(folder, 'noted.json');
  record(file, child.pid);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await endRecorded(file)).toBe(true);
  expect(identify(child.pid)).toBeUndefined();
  expect(readdirSync(folder)).not.toContain('noted.json');
});

test('a process that only has the same number as the noted one is left alone', async () => {
  const child = await sleeper();
  const file = path.join(folder, 'other.json');
  writeFileSync(file, JSON.stringify({ pid: child.pid, began: 'another time' }));
  expect(await endRecorded(file)).toBe(false);
  expect(identify(child.pid)).toBeDefined();
});

test('a half-written note says nothing and is forgotten', async () => {
  const file = path.join(folder, 'half.json');
  writeFileSync(file, '{"pid": 12');
  expect(await endRecorded(file)).toBe(false);
});

test('a killed process that nobody has reaped yet counts as gone', async () => {
  const child = await sleeper();
  const one = identify(child.pid);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(one === undefined || lives(one)).toBe(false);
});

test('a postmaster.pid whose number belongs to another program is removed and that program lives on', async () => {
  const child = await sleeper();
  const data = path.join(folder, 'pgdata');
  mkdirSync(data);
  writeFileSync(path.join(data, 'postmaster.pid'), `${child.pid}\n${data}\n`);
  await clearStaleLock(data);
  expect(readdirSync(data)).toEqual([]);
  expect(identify(child.pid)).toBeDefined();
});

test('the second taker of a data folder learns who has it; after the release it is free', async () => {
  const run = mkdtempSync(path.join(folder, 'run-'));
  const first = await takeLock(run, 'http://first');
  expect(await takeLock(run, 'http://second')).toMatchObject({
    heldBy: { pid: process.pid, url: 'http://first' },
  });
  if ('release' in first) await first.release();
  expect(await takeLock(run, 'http://third')).toHaveProperty('release');
});

test('of several who find a dead lock at once, exactly one takes it over', async () => {
  const run = mkdtempSync(path.join(folder, 'run-'));
  writeFileSync(
    path.join(run, 'lock.json'),
    JSON.stringify({ pid: 1, began: 'long ago', url: 'http://dead' }),
  );
  const taken = await Promise.all([1, 2, 3].map((n) => takeLock(run, `http://${n}`)));
  expect(taken.filter((lock) => 'release' in lock)).toHaveLength(1);
});

test('a port used by another program is named together with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(mustBeFree('127.0.0.1', port, 50)).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is used by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
  other.close();
});

test('ports are kept while they are free and replaced when somebody took one', async () => {
  const file = path.join(folder, 'ports.json');
  const first = await rememberedPorts(file);
  expect(await rememberedPorts(file)).toEqual(first);
  const other = createServer().listen(first.temporal, '127.0.0.1');
  await once(other, 'listening');
  const now = await rememberedPorts(file);
  expect(now).toMatchObject({ postgres: first.postgres, temporalUi: first.temporalUi });
  expect(now.temporal).not.toBe(first.temporal);
  other.close();
});

test('passwords are made once, for this account alone; a damaged file is never replaced', async () => {
  const file = path.join(folder, 'secrets.json');
  const made = await rememberedSecrets(file);
  expect(new Set(Object.values(made)).size).toBe(5);
  expect(await rememberedSecrets(file)).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, '{');
  await expect(rememberedSecrets(file)).rejects.toThrow(/damaged: put it back/);
});

test('a key file is made for a new folder, and never again once there is data', async () => {
  const file = path.join(folder, 'keys.json');
  expect(await ensureKeyFile(file, false)).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const ring: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(ring).toEqual({ current: 'k1', keys: { k1: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) } });
  expect(await ensureKeyFile(file, true)).toBe(false);
  rmSync(file);
  await expect(ensureKeyFile(file, true)).rejects.toThrow(/is gone.*Put it back from a copy/);
});

test('the library links that npm did not make are made once, relative, and then left alone', async () => {
  const root = path.join(folder, 'package');
  mkdirSync(path.join(root, 'native/lib'), { recursive: true });
  writeFileSync(path.join(root, 'native/lib/libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(path.join(root, 'native/pg-symlinks.json'), JSON.stringify(links));
  expect(await hydrateSymlinks(root)).toBe(1);
  expect(lstatSync(path.join(root, 'native/lib/libpq.so.5')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(root, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
  expect(await hydrateSymlinks(root)).toBe(0);
});

test('a free port can be listened on', async () => {
  const server = createServer().listen(await freePort(), '127.0.0.1');
  await once(server, 'listening');
  expect(server.listening).toBe(true);
  server.close();
});
