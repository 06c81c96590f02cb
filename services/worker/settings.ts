import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { ConfigurationError, publicUrl } from '#services/config/read.ts';
import type { TemporalConfig } from '#services/temporal/connect.ts';

/** What the worker and the commands around it work with. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly keyFile: string;
  readonly temporal: TemporalConfig;
  readonly publicUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Where mails go that no server takes. */
  readonly mailFolder: string;
  readonly bundleFolder: string;
  readonly logLevel: Environment['LOG_LEVEL'];
}

const needed = (name: string, value: string | undefined): string => {
  if (value === undefined)
    throw new ConfigurationError(`These settings cannot be used:\n  ${name} must be set`);
  return value;
};

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

/** The file with the deployment's keys. */
export const keyFileOf = (environment: Environment): string =>
  environment.PASSERELLE_KEY_FILE ?? path.join(environment.PASSERELLE_DATA, 'keys.json');

/** The worker's part of the settings. @throws ConfigurationError when one is missing that has no standard */
export function workerSettings(environment: Environment): WorkerSettings {
  const data = environment.PASSERELLE_DATA;
  return {
    databaseUrl: needed('DATABASE_WORKER_URL', environment.DATABASE_WORKER_URL),
    keyFile: keyFileOf(environment),
    temporal: temporalConfig(environment),
    publicUrl: publicUrl(environment),
    smtpUrl: environment.SMTP_URL,
    mailFrom: environment.MAIL_FROM,
    mailFolder: path.join(data, 'mail'),
    bundleFolder: path.join(data, 'bundle'),
    logLevel: environment.LOG_LEVEL,
  };
}
