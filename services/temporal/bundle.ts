import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { converterPaths } from './data-converter.ts';

const root = path.resolve(import.meta.dirname, '../..');
const lives = path.join(root, 'workflows');
const silent = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, log: quiet };

function quiet(): undefined {}

/** The bundled lives, as one JavaScript text. Takes about a second. */
export async function bundleLives(entry = path.join(lives, 'index.ts')): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: silent, ...converterPaths });
  return code;
}

/** The file with the bundled lives, made in this folder when its sources have changed. */
export async function bundleFile(folder: string): Promise<string> {
  const file = path.join(folder, `lives-${await fingerprint()}.cjs`);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).includes(path.basename(file))) return file;
  const growing = `${file}.${process.pid}`;
  await writeFile(growing, await bundleLives());
  await rename(growing, file);
  return file;
}

async function fingerprint(): Promise<string> {
  const names = (await readdir(lives)).filter((one) => one.endsWith('.ts')).toSorted();
  const files = [
    ...names.map((one) => path.join(lives, one)),
    ...Object.values(converterPaths),
    path.join(root, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.basename(file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
