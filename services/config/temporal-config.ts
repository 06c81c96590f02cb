import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { ConfigurationError } from './read.ts';

/** Where Temporal is and how to reach it. */
export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly tls?: {
    readonly serverRootCACertificate?: Buffer;
    readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
  };
  readonly apiKey?: string;
}

/** A setting that has no standard. @throws ConfigurationError when it is not set */
export function needed(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new ConfigurationError(`These settings cannot be used:\n  ${name} must be set`);
}

/** The file with the deployment's keys. */
export const keyFileOf = (environment: Environment): string =>
  environment.PASSERELLE_KEY_FILE ?? path.join(environment.PASSERELLE_DATA, 'keys.json');

const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file));

/** Where Temporal is, from the settings. @throws ConfigurationError when it is not said */
export function temporalConfig(environment: Environment): TemporalConfig {
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
