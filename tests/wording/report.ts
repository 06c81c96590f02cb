// Writes the figures into docs/wording-rules.md: node tests/wording/report.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from './figures.ts';

const page = join(import.meta.dirname, '../../docs/wording-rules.md');
const between = /(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/u;

writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(between, () => `\n${figures()}\n\n`),
);
process.stdout.write(`${figures()}\n`);
