import { Client } from 'pg';

/** The role that migrates and owns on the embedded PostgreSQL; not a superuser, as in any other house. */
export const ownerRole = 'passerelle_migrate';

/** Address of a database on the embedded server for a role. */
export const roleUrl = (port: number, role: string, password: string, database: string): string =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Runs some work on one superuser connection and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the owner role and its database unless they are there; sets the role's password to the given one. */
export async function ensureDatabase(adminUrl: string, database: string, password: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const role = client.escapeIdentifier(ownerRole);
    const known = await client.query('select 1 from pg_roles where rolname = $1', [ownerRole]);
    if (known.rowCount === 0) await client.query(`create role ${role} login createrole`);
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
    const made = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (made.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${role}`);
    }
  });
}
