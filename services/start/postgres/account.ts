import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Under which account PostgreSQL's programs run, and what is put before their command line. */
export interface PostgresAccount {
  /** undefined: the account we run under ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  readonly prefix: readonly string[];
}

const self: PostgresAccount = { owner: undefined, prefix: [] };

/**
 * PostgreSQL refuses to run as root. As root we take the account `postgres` when it exists, else `nobody`:
 * no account is ever created. When that account cannot walk to one of the folders (a clone in root's own home, say), it gets the
 * one capability that lets it pass, and nothing else of root.
 * @param folders every folder the account has to reach
 * @throws a sentence saying what to do when there is no such way on this machine
 */
export function postgresAccount(folders: readonly string[]): PostgresAccount {
  if (process.getuid?.() !== 0) return self;
  const owner = accountFrom(readFileSync('/etc/passwd', 'utf8'));
  const closed = folders.map((folder) => firstClosed(folder)).find((folder) => folder !== undefined);
  if (closed === undefined) return { owner, prefix: [] };
  const capability = passingCapability();
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  if (capability === undefined || setpriv === undefined) {
    throw new Error(
      `PostgreSQL may not run as root, and no other account can enter ${closed}: run Passerelle as an ordinary user, or put the clone and PASSERELLE_DATA where everybody may pass (for example /srv).`,
    );
  }
  return { owner, prefix: [setpriv, ...passing(owner, capability)] };
}

function accountFrom(passwd: string): { uid: number; gid: number } {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (row === undefined) {
    throw new Error(
      'PostgreSQL may not run as root, and this machine has no account "postgres" or "nobody".',
    );
  }
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** The first folder on the way that others may not pass, from the root down. */
function firstClosed(folder: string): string | undefined {
  const above = path.dirname(folder);
  const higher = above === folder ? undefined : firstClosed(above);
  if (higher !== undefined) return higher;
  return existsSync(folder) && (statSync(folder).mode & 0o001) === 0 ? folder : undefined;
}

// capabilities(7): bit 2 is CAP_DAC_READ_SEARCH (narrower, taken first), bit 1 is CAP_DAC_OVERRIDE (what containers leave).
function passingCapability(): string | undefined {
  const held = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  const bits = BigInt(`0x${held}`);
  if (((bits >> 2n) & 1n) === 1n) return 'dac_read_search';
  return ((bits >> 1n) & 1n) === 1n ? 'dac_override' : undefined;
}

// no_setuid_fixup: access(2), which initdb asks, otherwise ignores the capability of a process that is not root.
const passing = (owner: { uid: number; gid: number }, capability: string): string[] => [
  '--securebits=+no_setuid_fixup',
  `--reuid=${owner.uid}`,
  `--regid=${owner.gid}`,
  '--clear-groups',
  `--inh-caps=+${capability}`,
  `--ambient-caps=+${capability}`,
  '--',
];
