import type { Client } from 'pg';
import { ensureDatabase, withClient } from '../postgres/database.ts';

/** Temporal's role and its two databases, under the names that its own tools expect. */
const temporalPlace = { role: 'temporal', databases: ['temporal', 'temporal_visibility'] } as const;

/**
 * Makes the owners and databases of Passerelle and of Temporal on one server, and sets both passwords.
 * Neither owner is a superuser. Doing it again changes nothing else.
 */
export async function makeDatabases(
  adminUrl: string,
  passwords: { readonly owner: string; readonly temporal: string },
  database = 'passerelle',
  place: { readonly role: string; readonly databases: readonly string[] } = temporalPlace,
): Promise<void> {
  await ensureDatabase(adminUrl, database, passwords.owner);
  await withClient(adminUrl, async (client) => {
    const role = client.escapeIdentifier(place.role);
    if (!(await isThere(client, 'pg_roles where rolname', place.role)))
      await client.query(`create role ${role} login`);
    await client.query(`alter role ${role} password ${client.escapeLiteral(passwords.temporal)}`);
    for (const name of place.databases) {
      const one = client.escapeIdentifier(name);
      if (!(await isThere(client, 'pg_database where datname', name)))
        await client.query(`create database ${one} owner ${role}`);
      // Anybody who logs in may otherwise look at its catalogue.
      await client.query(`revoke connect, temporary on database ${one} from public`);
    }
  });
}

async function isThere(client: Client, where: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 from ${where} = $1`, [name]);
  return rowCount !== 0;
}
