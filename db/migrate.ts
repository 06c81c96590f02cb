import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client, Pool } from 'pg';
import { migrations } from './migrations/all.ts';
import { ensureRoles } from './roles.ts';
import type { RolePasswords } from './roles.ts';

/** Any number: two migrations of one database at once wait for each other on it. */
const migrationLock = 7_246_113;

/**
 * Brings a database to the newest schema, as its owner, and makes or updates the three login roles.
 * Answers the names of the migrations applied now; throws on the first that fails, which leaves nothing behind.
 */
export async function migrate(
  ownerUrl: string,
  passwords: RolePasswords,
): Promise<{ readonly applied: readonly string[] }> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(client, passwords);
    await client.query('create schema if not exists migration');
    const applied = await applyAll(ownerUrl);
    // The API says in /readyz whether the schema is the one it was written for.
    await client.query('grant usage on schema migration to passerelle_api');
    await client.query('grant select on migration.kysely_migration to passerelle_api');
    return { applied };
  } finally {
    await client.end();
  }
}

/** The migrator's own tables live in their own schema, where only the owner reaches. */
async function applyAll(ownerUrl: string): Promise<readonly string[]> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: ownerUrl, max: 2 }) }),
  });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
      migrationTableSchema: 'migration',
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw new Error('a migration failed', { cause: error });
    return (results ?? []).map((one) => one.migrationName);
  } finally {
    await db.destroy();
  }
}
