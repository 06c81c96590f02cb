import { Pool, TypeOverrides, types } from 'pg';
import type { PoolConfig } from 'pg';

// As PostgreSQL writes a moment in UTC. `Date` takes ten times as long, and a list has twenty of them.
const plain = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{3})?\+00$/;

const parseInstant = (text: string): string => {
  if (!plain.test(text)) return new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, 19)}${text.length > 22 ? text.slice(19, 23) : '.000'}Z`;
};

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
 * checked out too; unheard, one such error ends the process. `more` are settings of PostgreSQL for its connections;
 * a `pipeline` of statements is only for whoever sends each by itself: see `lanesOver`.
 */
export function openPool(
  url: string,
  max = 8,
  more: readonly string[] = [],
  special: Pick<PoolConfig, 'pipeline' | 'stream' | 'types'> = {},
): Pool {
  const options = ['timezone=UTC', ...more].map((one) => `-c ${one}`).join(' ');
  const pool = new Pool({ ...settings, ...special, connectionString: url, max, options });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The pool of the door, for better-auth: in the door's schema, with the dates that the library expects. */
export const openDoorPool = (url: string): Pool =>
  openPool(url, 4, ['search_path=door'], { types: new TypeOverrides() });
