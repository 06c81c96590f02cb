import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { migrations } from '#db/migrations/all.ts';
import { adminUrlOf, emptyDatabase, type TestDatabase } from './postgres.ts';
import { askAs, rowsOf } from './rows.ts';

/** A database as a release left it whose last migration has this name. `migrate` brings it to today's. */
export async function databaseAsOf(name: keyof typeof migrations): Promise<TestDatabase> {
  const database = await emptyDatabase();
  await askAs(database.ownerUrl, 'create schema migration');
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: database.ownerUrl, max: 2 }) }),
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableSchema: 'migration',
  });
  const { error } = await migrator.migrateTo(name);
  await db.destroy();
  if (error !== undefined) throw new Error('a migration failed', { cause: error });
  return database;
}

const columnsOf = (database: TestDatabase) =>
  rowsOf(
    database,
    `select table_name as name, array_agg(format('%I', column_name)::text) as columns from information_schema.columns
     where table_schema = 'public' and is_generated = 'NEVER' group by table_name`,
  );

/**
 * Copies what an old database can hold from a newer one: the same rows, without what came later. Nothing that
 * watches tables runs: it is the old release that is said to have written them.
 */
export async function copyInto(old: TestDatabase, newer: TestDatabase): Promise<void> {
  for (const { name, columns } of await columnsOf(old)) {
    const table = `public.${String(name)}`;
    const rows = await rowsOf(newer, `select json_agg(t)::text as all from ${table} t`);
    const all = rows[0]?.['all'];
    if (all === null || !Array.isArray(columns)) continue;
    const names = columns.join(', ');
    await askAs(
      `${adminUrlOf(old)}?options=-c%20session_replication_role%3Dreplica`,
      `insert into ${table} (${names}) overriding system value
       select ${names} from json_populate_recordset(null::${table}, $1::json) on conflict do nothing`,
      [all],
    );
  }
}
