import { Client } from 'pg';

const patience = 1500;

/** Asks the database on a connection of its own, for at most 1.5 s: whether it is there at all is the question. */
export async function askPostgres(
  url: string,
  question: string,
): Promise<readonly { readonly [name: string]: unknown }[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 700,
    query_timeout: patience,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<{ [name: string]: unknown }>(question)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
