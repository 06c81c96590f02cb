import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { envExample } from './env-example.ts';

const file = path.resolve(import.meta.dirname, '../../.env.example');
writeFileSync(file, envExample());
process.stdout.write(`Written: ${file}\n`);
