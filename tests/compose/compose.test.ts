import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentSchema } from '#services/config/environment.ts';

const at = (file: string): string => path.resolve(import.meta.dirname, file);
const text = readFileSync(at('../../docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(at('../../Dockerfile'), 'utf8');
const asWritten: unknown = parse(text, { merge: true });

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  entrypoint: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  profiles: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  network_mode: z.string().optional(),
  volumes: z.array(z.string()).default([]),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  cap_add: z.array(z.string()).optional(),
  privileged: z.boolean().optional(),
  security_opt: z.array(z.string()).optional(),
  restart: z.string(),
  mem_limit: z.string().optional(),
  healthcheck: z
    .object({ test: z.array(z.string()).default([]), disable: z.boolean().optional() })
    .optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const compose = z
  .object({
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(asWritten);
const services = Object.entries(compose.services);
const named = (name: string) => service.parse(compose.services[name]);
const longRunning = services.filter(([, { restart }]) => restart === 'unless-stopped');

function faultsOf(file: unknown): readonly string[] {
  const schema = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(at('compose-spec.schema.json'), 'utf8')));
  // The schema names its dialect by an address that Ajv knows under http only.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  validate(file);
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ''}`);
}

test('docker-compose.yml is what the Compose Specification says', () => {
  expect(faultsOf(asWritten)).toEqual([]);
});

test('a misspelt key and a wrong type are faults to that schema', () => {
  const wrong = parse(
    text.replace('restart: unless-stopped', 'restarts: always').replace('internal: true', 'internal: []'),
    {
      merge: true,
    },
  );
  expect(faultsOf(wrong)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('/services/'),
      expect.stringContaining('/networks/inner/internal'),
    ]),
  );
});

test('neither Temporal nor the database publishes a port or is on a network with a way out', () => {
  expect(compose.networks['inner']?.internal).toBe(true);
  for (const name of [
    'postgres',
    'temporal',
    'temporal-schema',
    'temporal-namespace',
    'databases',
    'migrate',
  ]) {
    expect([name, named(name).ports, named(name).networks]).toEqual([name, [], ['inner']]);
  }
});

test('whatever is published is published on this machine only', () => {
  const published = services.flatMap(([name, { ports }]) => ports.map((port) => [name, port] as const));
  expect(published.map(([name]) => name).toSorted()).toEqual(['api', 'temporal-ui']);
  for (const [, port] of published) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test("Temporal's page comes only when asked for, and can change nothing", () => {
  const page = named('temporal-ui');
  expect(page.profiles).toEqual(['ui']);
  expect(page.environment['TEMPORAL_DISABLE_WRITE_ACTIONS']).toBe('true');
});

test('no password stands in the file: secrets are read from files that are made at the first run', () => {
  for (const [name, { environment }] of services) {
    for (const [variable, value] of Object.entries(environment)) {
      const secret = /PASSWORD|PWD|SECRET|TOKEN|KEY|DATABASE.*URL/.test(variable);
      expect([
        name,
        variable,
        !secret || (variable.endsWith('_FILE') && value.startsWith('/secrets/')),
      ]).toEqual([name, variable, true]);
    }
  }
  expect(text).not.toMatch(/\w+:\/\/[^\s/@]+:[^\s/@]+@/);
});

test('every setting handed to our services is one that Passerelle knows', () => {
  const known = new Set<string>([
    ...Object.keys(environmentSchema.shape),
    'DATABASE_ADMIN_URL',
    'TEMPORAL_PASSWORD',
  ]);
  for (const name of ['databases', 'migrate', 'api', 'worker', 'operator']) {
    const unknown = Object.keys(named(name).environment).filter(
      (one) => !known.has(one) && !known.has(one.replace(/_FILE$/, '')),
    );
    expect([name, unknown]).toEqual([name, []]);
  }
});

test('a service is handed its own secrets and nobody else’s, and cannot change them', () => {
  const seen = services.flatMap(([name, { volumes }]) =>
    volumes.filter((one) => /^(secrets-|vault)/.test(one)).map((one) => [name, ...one.split(':')] as const),
  );
  const reading = seen.filter(([name]) => name !== 'secrets');
  expect(reading.map(([name, volume, , mode]) => [name, volume, mode])).toEqual([
    ['postgres', 'secrets-postgres', 'ro'],
    ['databases', 'secrets-operator', 'ro'],
    ['migrate', 'secrets-operator', 'ro'],
    ['temporal-schema', 'secrets-temporal', 'ro'],
    ['temporal', 'secrets-temporal', 'ro'],
    ['api', 'secrets-api', 'ro'],
    ['worker', 'secrets-worker', 'ro'],
    ['operator', 'secrets-operator', 'ro'],
  ]);
  expect(named('secrets').network_mode).toBe('none');
});

test('every folder where our image writes belongs to the account that runs it', () => {
  const written = ['secrets', 'worker']
    .flatMap((name) => named(name).volumes)
    .filter((one) => !one.endsWith(':ro'));
  for (const volume of written)
    expect(dockerfile).toMatch(new RegExp(` ${volume.split(':')[1] ?? '?'}( |$)`, 'm'));
});

test('whatever runs for long has a health check, comes up again and has a bound on its memory', () => {
  expect(longRunning.map(([name]) => name).toSorted()).toEqual([
    'api',
    'postgres',
    'temporal',
    'temporal-ui',
    'worker',
  ]);
  const kinds = new Map(longRunning.map(([name, one]) => [name, one.healthcheck?.test[0]]));
  expect(Object.fromEntries(kinds)).toEqual({
    // The image's own, which every other service of that image replaces or switches off.
    api: undefined,
    postgres: 'CMD',
    temporal: 'CMD',
    'temporal-ui': 'CMD',
    worker: 'CMD-SHELL',
  });
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  for (const [name, one] of services)
    expect([name, one.mem_limit]).toEqual([name, expect.stringMatching(/^\d+[mg]$/)]);
});

test('every container has a root that cannot be written and no privilege', () => {
  for (const [name, one] of services) {
    expect([name, one.read_only, one.cap_drop, one.cap_add, one.privileged, one.security_opt]).toEqual([
      name,
      true,
      ['ALL'],
      undefined,
      undefined,
      ['no-new-privileges:true'],
    ]);
  }
  expect(named('postgres').user).toBe('postgres');
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('images are pinned to a version, none floats', () => {
  const images = new Map(services.map(([name, { image }]) => [name, image]));
  for (const image of images.values()) expect(image).toMatch(/:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  expect(images.get('temporal')?.split(':')[1]).toBe(images.get('temporal-schema')?.split(':')[1]);
  expect(images.get('temporal')).toBe('temporalio/server:1.32.0');
  expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map((one) => one[1])).toEqual([
    'node:24-bookworm-slim',
    'node:24-bookworm-slim',
  ]);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(at('../../package.json'), 'utf8')));
  expect(images.get('api')).toBe(`passerelle:${version}`);
});

test('the data of PostgreSQL 18 is in a volume at the place where that image keeps it', () => {
  expect(named('postgres').image).toMatch(/^postgres:18\./);
  expect(named('postgres').volumes).toContain('database:/var/lib/postgresql');
  const mounted = services.flatMap(([, { volumes }]) => volumes.map((one) => one.split(':')[0]));
  expect([...new Set(mounted)].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(
    Object.keys(compose.volumes).toSorted(),
  );
});

test('everything waits for what it needs: secrets, database, schemas, namespace', () => {
  const order = Object.fromEntries(
    services.map(([name, { depends_on: needs }]) => [
      name,
      Object.entries(needs).map(([on, { condition }]) => `${on} ${condition.replace('service_', '')}`),
    ]),
  );
  expect(order).toEqual({
    secrets: [],
    postgres: ['secrets completed_successfully'],
    databases: ['postgres healthy'],
    migrate: ['databases completed_successfully'],
    'temporal-schema': ['databases completed_successfully'],
    temporal: ['temporal-schema completed_successfully'],
    'temporal-namespace': ['temporal healthy'],
    'temporal-ui': ['temporal healthy'],
    api: ['migrate completed_successfully'],
    worker: ['migrate completed_successfully', 'temporal-namespace completed_successfully'],
    operator: ['migrate completed_successfully'],
  });
});

test('every program that the services run is there', () => {
  const programs = [
    ...text.matchAll(/\b(?:services|db)\/[\w/-]+\.ts/g),
    ...dockerfile.matchAll(/\b(?:services|db)\/[\w/-]+\.ts/g),
  ];
  expect(programs.length).toBeGreaterThan(5);
  for (const [program] of programs) expect(() => readFileSync(at(`../../${program}`))).not.toThrow();
});

test('closed workflows are kept for 14 days', () => {
  expect(named('temporal-namespace').command.join('\n')).toMatch(/namespace update .*--retention 14d/);
});
