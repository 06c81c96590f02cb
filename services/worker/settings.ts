import path from 'node:path';
import type { Environment } from '#services/config/environment.ts';
import { publicUrl } from '#services/config/read.ts';
import { keyFileOf, needed, temporalConfig, type TemporalConfig } from '#services/config/temporal-config.ts';

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
  /** Touched while the worker lives. */
  readonly aliveFile: string | undefined;
  /** Whether the calendar of the demonstration may be turned forward. */
  readonly demoCalendar: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
}

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
    aliveFile: environment.PASSERELLE_ALIVE_FILE,
    demoCalendar: environment.PASSERELLE_DEMO_CALENDAR === 'on',
    logLevel: environment.LOG_LEVEL,
  };
}
