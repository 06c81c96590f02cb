import { Client } from 'pg';
import { adminUrlOf } from './postgres.ts';
import type { TestDatabase } from './postgres.ts';

type Row = { readonly [column: string]: unknown };

/** Asks the database as its superuser, whom no policy holds back. */
export async function rowsOf(
  database: TestDatabase,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return askAs(adminUrlOf(database), text, values);
}

/** Asks with an address, as whoever it signs in. */
export async function askAs(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await client.query<Row>(text, [...values]);
    return result.rows;
  } finally {
    await client.end();
  }
}

/** Everything in every table, as one text: what a thief of the database has. */
export async function dumpOf(database: TestDatabase): Promise<string> {
  const tables = await rowsOf(
    database,
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('public', 'door') order by 1`,
  );
  const parts = [];
  for (const { name } of tables) {
    const rows = await rowsOf(database, `select row_to_json(t)::text as row from ${String(name)} t`);
    parts.push(...rows.map(({ row }) => `${String(name)} ${String(row)}`));
  }
  return parts.join('\n');
}
