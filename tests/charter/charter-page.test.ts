import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/charter.md', root), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (P\d+|ours) \|/.test(line));

describe('The page of the charter', () => {
  it('has a row for each of the eighteen principles', () => {
    const numbers = Array.from({ length: 18 }, (_, n) => `P${n + 1}`);
    expect(numbers.filter((one) => !rows.some((row) => row.startsWith(`| ${one} |`)))).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...page.matchAll(/`((?:domain|tests)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((one) => !existsSync(new URL(one, root)))).toEqual([]);
  });

  it('names every test of the charter, and says of the other rows that they are not yet built', () => {
    const tests = readdirSync(new URL('tests/charter/', root)).filter(
      (one) => one !== 'charter-page.test.ts',
    );
    expect(tests.filter((one) => !page.includes(`tests/charter/${one}`))).toEqual([]);
    expect(rows.filter((row) => !row.includes('tests/charter/') && !row.includes('not yet built'))).toEqual(
      [],
    );
  });
});
