import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleLives } from './bundle.ts';

// `node services/temporal/bundle-command.ts <file>`: bundles the lives ahead of time, for a worker that may write nowhere.
const file = path.resolve(process.argv[2] ?? 'lives.cjs');
await writeFile(file, await bundleLives());
process.stdout.write(`Bundled: ${file}\n`);
