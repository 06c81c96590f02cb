import type { PostgresAccount } from './account.ts';

/** A command line that runs a PostgreSQL program under its account, in a neutral environment. */
export function underAccount(
  account: PostgresAccount,
  program: string,
  args: readonly string[],
): { command: string; args: string[]; options: { env: NodeJS.ProcessEnv; uid?: number; gid?: number } } {
  // Own variables only: a PGPORT or PGDATA of the user's shell must not reach our server.
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
  const [first, ...rest] = account.prefix;
  if (first !== undefined) return { command: first, args: [...rest, program, ...args], options: { env } };
  const options = account.owner === undefined ? { env } : { env, ...account.owner };
  return { command: program, args: [...args], options };
}
