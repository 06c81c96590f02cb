import type { Environment } from '#services/config/environment.ts';
import { keyFileOf, needed, temporalConfig, type TemporalConfig } from '#services/config/temporal-config.ts';

/** What the API process cannot do without. */
export interface ApiSettings {
  readonly readUrl: string;
  readonly commitUrl: string;
  readonly keyFile: string;
  readonly temporal: TemporalConfig;
}

/** The API's part of the settings. @throws ConfigurationError when one is missing that has no standard */
export const apiSettings = (environment: Environment): ApiSettings => ({
  readUrl: needed('DATABASE_API_URL', environment.DATABASE_API_URL),
  commitUrl: needed('DATABASE_COMMIT_URL', environment.DATABASE_COMMIT_URL),
  keyFile: keyFileOf(environment),
  temporal: temporalConfig(environment),
});
