import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Client } from 'pg';

/** The passwords of the three roles that log in; the owner of the tables is whoever migrates. */
export interface RolePasswords {
  readonly api: string;
  readonly commit: string;
  readonly worker: string;
}

/** Roles belong to a whole cluster: another database's migration may be making the same ones just now. */
const madeElsewhere = new Set(['42710', '23505', 'XX000']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

async function ensureRole(client: Client, name: string, password: string): Promise<void> {
  const role = escapeIdentifier(name);
  const known = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = known.rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login password ${escapeLiteral(password)}`);
}

/** Makes or updates the login roles. Tries again when a migration of a sister database was quicker. */
export async function ensureRoles(client: Client, passwords: RolePasswords): Promise<void> {
  for (const [name, password] of Object.entries(passwords)) {
    for (let left = 10; ; left -= 1) {
      try {
        await ensureRole(client, `passerelle_${name}`, password);
        break;
      } catch (error) {
        if (left === 0 || !madeElsewhere.has(String(codeOf(error)))) throw error;
      }
    }
  }
}
