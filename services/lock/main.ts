import { readFileSync, writeFileSync } from 'node:fs';
import { completed } from './completed.ts';

const file = 'package-lock.json';
const { lock, added } = completed(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${added.length} packages of other platforms noted in ${file}\n`);
