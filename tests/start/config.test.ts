import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { settingOf } from '#db/environment.ts';
import { envExample } from '#services/config/env-example.ts';
import { environmentSchema } from '#services/config/environment.ts';
import { ConfigurationError, ownOrigin, publicUrl, readEnvironment } from '#services/config/read.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: string): string {
  const file = path.join(folder, 'secret');
  writeFileSync(file, content, { mode: 0o600 });
  return file;
}

test('without any setting everything has its documented default', () => {
  const environment = readEnvironment({});
  expect(environment).toMatchObject({ HOST: '127.0.0.1', PORT: 4000, PASSERELLE_DATA: '.passerelle' });
  expect(environment.DATABASE_URL).toBeUndefined();
  expect(publicUrl(environment)).toBe('http://127.0.0.1:4000');
});

test('an empty value counts as unset', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 4000 });
});

test('all wrong settings are named at once, each with its meaning and none with its value', () => {
  const wrong = { PORT: '4000x', DATABASE_URL: 'mysql://me:secret@there/db', TEMPORAL_ADDRESS: 'nowhere' };
  const reading = () => readEnvironment(wrong);
  expect(reading).toThrow(ConfigurationError);
  const said = caught(reading);
  for (const name of Object.keys(wrong)) expect(said).toContain(`${name} must be`);
  expect(said).toContain('The port that Passerelle answers on.');
  expect(said).not.toContain('secret');
});

test('DATABASE_URL without TEMPORAL_ADDRESS, and the other way round, is a whole configuration', () => {
  const database = readEnvironment({ DATABASE_URL: 'postgres://a:b@c/d' });
  const temporal = readEnvironment({ TEMPORAL_ADDRESS: 'temporal.example:7233' });
  expect([database.TEMPORAL_ADDRESS, temporal.DATABASE_URL]).toEqual([undefined, undefined]);
});

test('the address for people and the one for this machine differ behind a proxy', () => {
  const environment = readEnvironment({ HOST: '0.0.0.0', PORT: '80', PUBLIC_URL: 'https://example.org/' });
  expect(publicUrl(environment)).toBe('https://example.org');
  expect(ownOrigin(environment)).toBe('http://127.0.0.1:80');
});

test('every setting has a meaning, and .env.example is what the settings say', () => {
  for (const schema of Object.values(environmentSchema.shape)) expect(schema.description).toMatch(/\.$/);
  const written = readFileSync(path.resolve(import.meta.dirname, '../../.env.example'), 'utf8');
  // When this fails: npm run env-example.
  expect(written).toBe(envExample());
});

test('every setting may come from a file, whose last line end is no part of it', () => {
  const file = fileWith('postgres://a:b@c/d\n');
  for (const name of ['DATABASE_URL', 'DATABASE_API_URL', 'PRIVATE_DATABASE_URL'] as const) {
    expect(readEnvironment({ [`${name}_FILE`]: file })[name]).toBe('postgres://a:b@c/d');
  }
  expect(readEnvironment({ PORT_FILE: fileWith('4100') }).PORT).toBe(4100);
});

test('what is set itself counts more than its file, and an empty file counts as unset', () => {
  const file = fileWith('4100');
  expect(readEnvironment({ PORT: '4200', PORT_FILE: file }).PORT).toBe(4200);
  expect(readEnvironment({ PORT: '', PORT_FILE: file }).PORT).toBe(4100);
  expect(readEnvironment({ PORT_FILE: fileWith('\n') }).PORT).toBe(4000);
});

test('a setting that is itself the name of a file is not read from it', () => {
  const file = fileWith('{}');
  expect(readEnvironment({ PASSERELLE_KEY_FILE: file }).PASSERELLE_KEY_FILE).toBe(file);
});

test('a file that cannot be read or holds something wrong is named beside the other faults, never quoted', () => {
  const said = caught(() =>
    readEnvironment({
      DATABASE_URL_FILE: path.join(folder, 'nowhere'),
      DATABASE_API_URL_FILE: fileWith('mysql://me:secret@there/db'),
      PORT: '4000x',
    }),
  );
  expect(said).toMatch(/DATABASE_URL_FILE names a file that cannot be read/);
  expect(said).toContain('DATABASE_API_URL must be an address');
  expect(said).toContain('PORT must be');
  expect(said).not.toContain('secret@');
});

test('the commands of an operator read their settings from files too', () => {
  process.env['DATABASE_URL_FILE'] = fileWith('postgres://a:b@c/d\n');
  try {
    expect(settingOf('DATABASE_URL')).toBe('postgres://a:b@c/d');
  } finally {
    delete process.env['DATABASE_URL_FILE'];
  }
  expect(() => settingOf('DATABASE_URL')).toThrow(/DATABASE_URL is not set/);
});

function caught(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}
