import { readFileSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { isObject } from '#domain/field-guards.ts';
import { bounded } from '#services/temporal/bounded.ts';
import { askPostgres } from './ask-postgres.ts';
import { newestMigration } from './newest-migration.ts';

const patience = 1500;

/** The versions of what is running; `null` where it does not answer. */
export interface Versions {
  readonly passerelle: string | null;
  readonly node: string;
  readonly postgresql: string | null;
  readonly temporal: string | null;
  /** The newest migration of the database, and the one that this program was written for. */
  readonly schema: string | null;
  readonly schemaWanted: string;
}

/** What can be found out about the programs behind the API. Never fails: what is not known is not said. */
export interface Operation {
  readonly versions: () => Promise<Versions>;
  /** When this process began. */
  readonly since: string;
}

function ownVersion(): string | null {
  const read: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return isObject(read) && typeof read['version'] === 'string' ? read['version'] : null;
}

async function firstOf(url: string, question: string): Promise<string | null> {
  const [row] = await askPostgres(url, question).catch(() => []);
  const [value] = Object.values(row ?? {});
  return typeof value === 'string' ? value : null;
}

const temporalVersion = async (client: Client): Promise<string | null> =>
  bounded(client.workflowService.getSystemInfo({}), patience).then(
    ({ serverVersion }) => serverVersion || null,
    () => null,
  );

/** Asks PostgreSQL and Temporal, each for at most 1.5 s. */
export function operationOf(url: string, client: Client): Operation {
  const since = new Date().toISOString();
  const passerelle = ownVersion();
  const newest = 'select name from migration.kysely_migration order by name desc limit 1';
  const versions = async (): Promise<Versions> => {
    const [postgresql, schema, temporal] = await Promise.all([
      firstOf(url, 'show server_version'),
      firstOf(url, newest),
      temporalVersion(client),
    ]);
    const schemaWanted = newestMigration();
    return { passerelle, node: process.version, postgresql, temporal, schema, schemaWanted };
  };
  return { versions, since };
}
