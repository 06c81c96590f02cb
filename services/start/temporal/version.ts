import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The server version that the whole of Passerelle was tried on; older ones are passed over. */
export const oldestServer = [1, 32] as const;

/** The release of Temporal's command line that carries it. */
export const cliVersion = '1.9.1';

/** The Temporal server inside a `temporal` program, as [major, minor]; undefined when it is no such program. */
export async function serverVersion(executable: string): Promise<readonly [number, number] | undefined> {
  try {
    const { stdout } = await run(executable, ['--version'], { timeout: 10_000 });
    const found = /Server (\d+)\.(\d+)/.exec(stdout);
    return found === null ? undefined : [Number(found[1]), Number(found[2])];
  } catch {
    return undefined;
  }
}

/** Whether a server version is new enough. */
export const isNewEnough = ([major, minor]: readonly [number, number]): boolean =>
  major > oldestServer[0] || (major === oldestServer[0] && minor >= oldestServer[1]);
