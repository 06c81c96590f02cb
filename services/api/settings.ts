import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { ConfigurationError } from '#services/config/read.ts';
import type { TemporalConfig } from '#services/temporal/connect.ts';

/** What the API process cannot do without. */
export interface ApiSettings {
  readonly readUrl: string;
  readonly commitUrl: string;
  readonly keyFile: string;
  readonly temporal: TemporalConfig;
}

const needed = (name: string, value: string | undefined): string => {
  if (value !== undefined) return value;
  throw new ConfigurationError(`These settings cannot be used:\n  ${name} must be set`);
};

const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file));

function temporalOf(environment: Environment): TemporalConfig {
  const ca = read(environment.TEMPORAL_TLS_CA_FILE);
  const crt = read(environment.TEMPORAL_TLS_CERT_FILE);
  const key = read(environment.TEMPORAL_TLS_KEY_FILE);
  const apiKey = environment.TEMPORAL_API_KEY;
  const tls = {
    ...(ca ? { serverRootCACertificate: ca } : {}),
    ...(crt && key ? { clientCertPair: { crt, key } } : {}),
  };
  return {
    address: needed('TEMPORAL_ADDRESS', environment.TEMPORAL_ADDRESS),
    namespace: environment.TEMPORAL_NAMESPACE,
    ...(environment.TEMPORAL_TLS === 'on' ? { tls } : {}),
    ...(apiKey === undefined ? {} : { apiKey }),
  };
}

/** The API's part of the settings. @throws ConfigurationError when one is missing that has no standard */
export const apiSettings = (environment: Environment): ApiSettings => ({
  readUrl: needed('DATABASE_API_URL', environment.DATABASE_API_URL),
  commitUrl: needed('DATABASE_COMMIT_URL', environment.DATABASE_COMMIT_URL),
  keyFile: environment.PASSERELLE_KEY_FILE ?? path.join(environment.PASSERELLE_DATA, 'keys.json'),
  temporal: temporalOf(environment),
});
