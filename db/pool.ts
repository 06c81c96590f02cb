import { Pool, TypeOverrides, types } from 'pg';
import type { PoolConfig } from 'pg';

const parseInstant = (text: string): string => new Date(text).toISOString();

/** Days stay days, moments are ISO text: no `Date` ever comes out of the database. */
const parsers = new TypeOverrides();
parsers.setTypeParser(types.builtins.DATE, String);
parsers.setTypeParser(types.builtins.TIMESTAMPTZ, parseInstant);

// A server that is gone refuses at once, whatever these say. They bound how long a burst may queue before people
// are told "not known yet": 700 ms turned 90 of 130 simultaneous requests on two busy cores into that answer.
const settings = {
  connectionTimeoutMillis: 3000,
  lock_timeout: 2000,
  statement_timeout: 2500,
  query_timeout: 3000,
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
