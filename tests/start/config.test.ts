import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { envExample } from '#services/config/env-example.ts';
import { environmentSchema } from '#services/config/environment.ts';
import { ConfigurationError, ownOrigin, publicUrl, readEnvironment } from '#services/config/read.ts';

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

function caught(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}
