import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Say } from '../say.ts';
import { cliVersion } from './version.ts';

const run = promisify(execFile);

/**
 * Builds the program with Go, which takes some minutes.
 * @throws one sentence when Go is missing or the build fails
 */
export async function installByGo(target: string, say: Say, signal: AbortSignal): Promise<void> {
  await run('go', ['version']).catch((error: unknown) => {
    throw new Error('Go is not installed', { cause: error });
  });
  await mkdir(path.dirname(target), { recursive: true });
  const growing = await mkdtemp(path.join(path.dirname(target), 'go-'));
  const began = performance.now();
  const ticking = setInterval(() => {
    say(
      `Building Temporal ${cliVersion} with Go: ${Math.round((performance.now() - began) / 1000)} s (about 3 min)`,
    );
  }, 5000);
  try {
    await run('go', ['install', `github.com/temporalio/cli/cmd/temporal@v${cliVersion}`], {
      timeout: 900_000,
      signal,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, GOBIN: growing, CGO_ENABLED: '0' },
    }).catch((error: unknown) => {
      throw new Error('Go could not build it', { cause: error });
    });
    await rename(path.join(growing, path.basename(target)), target);
  } finally {
    clearInterval(ticking);
    await rm(growing, { recursive: true, force: true });
  }
}
