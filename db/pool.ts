import { Pool, TypeOverrides, types } from 'pg';
import type { PoolConfig } from 'pg';

const parseInstant = (text: string): string => new Date(text).toISOString();

/** Days stay days, moments are ISO text: no `Date` ever comes out of the database. */
const parsers = new TypeOverrides();
parsers.setTypeParser(types.builtins.DATE, String);
parsers.setTypeParser(types.builtins.TIMESTAMPTZ, parseInstant);

const settings = {
  connectionTimeoutMillis: 700,
  lock_timeout: 900,
  statement_timeout: 1000,
  query_timeout: 1500,
  idle_in_transaction_session_timeout: 2000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  types: parsers,
} satisfies PoolConfig;

/**
 * A pool whose waits are short, because a person is waiting at the other end. Its clients emit errors while
 * checked out too; unheard, one such error ends the process.
 */
export function openPool(url: string, max = 8): Pool {
  const pool = new Pool({ ...settings, connectionString: url, max, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
