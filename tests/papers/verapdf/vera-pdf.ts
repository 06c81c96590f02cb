import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

/** The validator and the rules that the record was made with. */
export const flavour = 'ua1';

export interface Verdict {
  readonly file: string;
  readonly passed: boolean;
  readonly checks: number;
  /** Clause of ISO 14289-1, message, place in the file. */
  readonly failures: readonly string[];
}

/** Paths of veraPDF and what it needs, fetched from Maven Central once; or why there is none. */
export async function findVeraPdf(): Promise<{ readonly classpath: string } | { readonly missing: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-verapdf-'));
  const output = path.join(folder, 'classpath');
  const ask = [
    '-B',
    '-q',
    '-f',
    path.join(here, 'pom.xml'),
    'dependency:build-classpath',
    `-Dmdep.outputFile=${output}`,
  ];
  try {
    await run('java', ['-version']);
    await run('mvn', ['-o', ...ask], { timeout: 60_000 }).catch(() => run('mvn', ask, { timeout: 120_000 }));
    return { classpath: (await readFile(output, 'utf8')).trim() };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks PDF files against PDF/UA-1 with veraPDF. */
export async function checkPdfs(classpath: string, files: readonly string[]): Promise<readonly Verdict[]> {
  const program = path.join(here, 'CheckPdf.java');
  const { stdout } = await run('java', ['-cp', classpath, program, flavour, ...files], {
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split('\n').map((line) => line.split('\t'));
  return files.map((file) => {
    const about = lines.filter((line) => line[1] === file);
    const [, , passed, checks] = about.find(([what]) => what === 'file') ?? [];
    const failures = about.filter(([what]) => what === 'failure').map((line) => line.slice(2).join(' · '));
    return { file, passed: passed === 'true', checks: Number(checks ?? 0), failures };
  });
}

/** What a file is, to the byte. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
