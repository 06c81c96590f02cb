import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '#services/start/cache-folder.ts';

const run = promisify(execFile);

/** A Python with the folder in which schemathesis and all it needs lie. */
export interface Schemathesis {
  readonly python: string;
  readonly packages: string;
}

const requirements = path.resolve(import.meta.dirname, 'requirements.txt');
// schemathesis 4.32 needs 3.11.
const pythons = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];
const question =
  'import sys, pip; assert sys.version_info >= (3, 11); print(sys.version_info[0], sys.version_info[1])';

async function findPython(): Promise<readonly [python: string, version: string]> {
  for (const python of pythons) {
    const { stdout } = await run(python, ['-c', question]).catch(() => ({ stdout: '' }));
    if (stdout !== '') return [python, stdout.trim().replace(' ', '.')];
  }
  throw new Error(
    'There is no Python 3.11 or newer with pip: schemathesis cannot be had, nothing was checked.',
  );
}

const lastLine = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stderr' in error
    ? (String(error.stderr).trim().split('\n').at(-1) ?? '')
    : String(error);

/**
 * Brings schemathesis into the user's cache folder by pip, each package checked against its pinned hash; once for a
 * Python and a list of packages.
 * @throws one sentence when Python or pip is missing, or a package cannot be had
 */
export async function bringSchemathesis(say: (line: string) => void): Promise<Schemathesis> {
  const [python, version] = await findPython();
  const print = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12);
  const packages = path.join(cacheFolder(), `schemathesis-${print}-python${version}`);
  if (existsSync(packages)) return { python, packages };
  say('Fetching schemathesis: python3 -m pip');
  await mkdir(path.dirname(packages), { recursive: true });
  const growing = await mkdtemp(path.join(path.dirname(packages), 'pip-'));
  const options = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--no-cache-dir', '--quiet'];
  try {
    const pip = ['-m', 'pip', '--disable-pip-version-check', '--no-input', 'install'];
    await run(python, [...pip, ...options, '--target', growing, '-r', requirements], { timeout: 300_000 });
    await rename(growing, packages);
  } catch (error) {
    throw new Error(`pip could not install schemathesis, nothing was checked: ${lastLine(error)}`, {
      cause: error,
    });
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
  return { python, packages };
}
