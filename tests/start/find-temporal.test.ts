import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTemporal, type Source } from '#services/start/temporal/find.ts';
import { downloadOfficial } from '#services/start/temporal/official-download.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'find-temporal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const never = () => undefined;

const script = (server: string): string => `#!/bin/sh\necho "temporal version 9 (Server ${server}, UI 2)"\n`;

/** A folder with a program that calls itself temporal. */
function fake(name: string, server: string): string {
  const at = path.join(folder, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'temporal'), script(server), { mode: 0o755 });
  return at;
}

const places = (name: string, more: NodeJS.ProcessEnv) => ({
  environment: { XDG_CACHE_HOME: path.join(folder, name, 'cache'), PATH: '', ...more },
  sources: [],
});

/** A source that brings a program of some version. */
const bringing = (server: string): Source => ({
  name: `bringing ${server}`,
  get: (target) => writeFile(target, script(server), { mode: 0o755 }),
});

const failing: Source = { name: 'failing', get: () => Promise.reject(new Error('out of reach')) };

test('TEMPORAL_CLI is taken before PATH, and PATH before the cache', async () => {
  const [named, onPath] = [fake('named', '1.32.0'), fake('on-path', '1.33.1')];
  fake('cache-third/cache/passerelle/temporal-1.9.1', '1.32.0');
  const both = places('cache-third', { TEMPORAL_CLI: path.join(named, 'temporal'), PATH: onPath });
  expect(await findTemporal(never, both)).toBe(path.join(named, 'temporal'));
  expect(await findTemporal(never, places('cache-third', { PATH: onPath }))).toBe(
    path.join(onPath, 'temporal'),
  );
  expect(await findTemporal(never, places('cache-third', {}))).toContain('cache-third/cache/passerelle');
});

test('an older server on PATH is passed over with a note, and the next one is taken', async () => {
  const [old, fresh] = [fake('old', '1.31.9'), fake('fresh', '2.0.0')];
  const said: string[] = [];
  const found = await findTemporal((line) => said.push(line), places('none', { PATH: `${old}:${fresh}` }));
  expect(found).toBe(path.join(fresh, 'temporal'));
  expect(said).toEqual([`Passed over ${old}/temporal: its server is 1.31, Passerelle needs 1.32.`]);
});

test('a TEMPORAL_CLI that is no such program is refused rather than replaced by another', async () => {
  const fresh = fake('beside', '1.32.0');
  const asked = findTemporal(never, places('none', { TEMPORAL_CLI: '/bin/true', PATH: fresh }));
  await expect(asked).rejects.toThrow('TEMPORAL_CLI names /bin/true');
});

test('sources are tried in order until one brings a program that is new enough', async () => {
  const name = 'fetched';
  mkdirSync(path.join(folder, name, 'cache/passerelle/temporal-1.9.1'), { recursive: true });
  const sources = [failing, bringing('1.20.0'), bringing('1.32.0')];
  const found = await findTemporal(never, { ...places(name, {}), sources });
  expect(found).toBe(path.join(folder, name, 'cache/passerelle/temporal-1.9.1/temporal'));
});

test('when nothing helps, the message names three ways and why each source failed', async () => {
  const asked = findTemporal(never, { ...places('nothing', {}), sources: [failing] });
  await expect(asked).rejects.toThrow(
    /1\. set TEMPORAL_ADDRESS[^]*2\. install[^]*3\. install[^]*failing: out of reach/,
  );
});

test('an official download out of reach is one sentence, and leaves nothing behind', async () => {
  const target = path.join(folder, 'unreached', 'temporal');
  const asked = downloadOfficial(target, never, new AbortController().signal, 'http://127.0.0.1:9');
  await expect(asked).rejects.toThrow(/^127\.0\.0\.1:9 cannot be reached$/);
});
