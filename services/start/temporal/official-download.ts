import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Say } from '../say.ts';
import { cliVersion } from './version.ts';

const run = promisify(execFile);
const answer = z.object({ archiveUrl: z.url(), fileToExtract: z.string() });
const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/**
 * Fetches the program from Temporal's own download address, in the way its SDKs do
 * (sdk-core, ephemeral_server: an address that answers with the archive's address and the file inside it).
 * @throws one sentence when it cannot be reached
 */
export async function downloadOfficial(
  target: string,
  say: Say,
  signal: AbortSignal,
  origin = 'https://temporal.download',
): Promise<void> {
  const platform = platforms[process.platform];
  const arch = architectures[process.arch];
  if (platform === undefined || arch === undefined) throw new Error('there is none for this machine');
  const format = platform === 'windows' ? 'zip' : 'tar.gz';
  const query = new URLSearchParams({ platform, arch, format }).toString();
  const info = await ask(`${origin}/cli/v${cliVersion}?${query}`, 10_000, signal);
  const { archiveUrl, fileToExtract } = answer.parse(await info.json());
  await mkdir(path.dirname(target), { recursive: true });
  const growing = await mkdtemp(path.join(path.dirname(target), 'download-'));
  try {
    const archive = path.join(growing, 'archive');
    await save(await ask(archiveUrl, 300_000, signal), archive, say);
    await run('tar', ['-xf', archive, '-C', growing, fileToExtract]);
    await rename(path.join(growing, fileToExtract), target);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}

async function ask(url: string, patience: number, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  }).catch((error: unknown) => {
    throw new Error(`${new URL(url).host} cannot be reached`, { cause: error });
  });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  return response;
}

async function save(response: Response, file: string, say: Say): Promise<void> {
  if (response.body === null) throw new Error('the download was empty');
  const total = Number(response.headers.get('content-length') ?? 0);
  await pipeline(Readable.fromWeb(response.body), progress(total, say), createWriteStream(file));
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Lets bytes through and, every second, says how far they are. */
function progress(total: number, say: Say): Transform {
  let seen = 0;
  let last = performance.now();
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (performance.now() - last > 1000) {
        last = performance.now();
        const part = total > 0 ? ` of ${megabytes(total)} MB (${Math.round((seen / total) * 100)} %)` : ' MB';
        say(`Fetching Temporal ${cliVersion}: ${megabytes(seen)}${part}`);
      }
      done(null, chunk);
    },
  });
}
