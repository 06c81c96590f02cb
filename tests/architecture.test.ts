import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Room → what its files may import when they run. Longest room first; types are free. */
const rooms: readonly (readonly [room: string, allowed: readonly RegExp[]])[] = [
  ['domain', [/^domain\//, /^date-holidays$/, /^temporal-polyfill$/, /^diff$/]],
  ['workflows', [/^workflows\//, /^domain\/kinds\.ts$/, /^@temporalio\/workflow$/, /^@temporalio\/common$/]],
  [
    'activities/papers',
    [
      /^activities\/papers\//,
      /^domain\//,
      /^@myriaddreamin\/typst-ts-node-compiler$/,
      /^(docx|fflate)$/,
      /^node:/,
    ],
  ],
  [
    'activities',
    [/^activities\//, /^db\//, /^domain\//, /^@temporalio\/(activity|common)$/, /^nodemailer/, /^node:/],
  ],
  ['db', [/^db\//, /^domain\//, /^services\/config\//, /^kysely/, /^pg$/, /^node:/]],
  ['services/wire', [/^services\/wire\//, /^domain\//, /^zod$/]],
  ['services/templates', [/^services\/(templates|wire)\//, /^domain\//, /^(yaml|zod)$/, /^node:/]],
  // Read files that anybody may have made: no database, no settings, no secrets.
  [
    'services/function-sheet',
    [/^services\/(function-sheet|untrusted)\//, /^domain\//, /^(fflate|htmlparser2|mammoth)$/, /^node:/],
  ],
  [
    'services/spreadsheet',
    [
      /^services\/(spreadsheet|untrusted)\//,
      /^domain\//,
      /^(csv-parse\/sync|csv-stringify\/sync|fflate|read-excel-file\/universal)$/,
      /^node:/,
    ],
  ],
  ['services/untrusted', [/^services\/untrusted\//, /^fflate$/, /^node:/]],
  ['services/config', [/^services\/config\//, /^zod$/, /^node:/]],
  [
    'services/temporal',
    [
      /^services\/(temporal|config)\//,
      /^db\/key-ring\.ts$/,
      /^domain\/kinds\.ts$/,
      /^workflows\//,
      /^@temporalio\//,
      /^node:/,
    ],
  ],
  // Visits and ways in: the only room that knows the library which keeps them.
  [
    'services/door',
    [/^services\/door\//, /^db\//, /^domain\//, /^better-auth/, /^(kysely|pg|zod)$/, /^node:/],
  ],
  // Where the process is put together: the only file that knows both the API and the pages.
  [
    'services/api/main.ts',
    [
      /^services\/(api|config|door|temporal)\//,
      /^services\/web\/pages\.ts$/,
      /^db\//,
      /^domain\//,
      /^close-with-grace$/,
    ],
  ],
  [
    'services/web',
    [
      /^services\/(web|api|wire|config)\//,
      /^domain\//,
      /^(fastify|@fastify\/|fastify-type-provider-zod|zod|nunjucks|csv-stringify|ical-generator|uqr)/,
      /^node:/,
    ],
  ],
  [
    'services/api',
    [
      /^services\/(api|wire|config|temporal|function-sheet|spreadsheet|untrusted)\//,
      /^db\//,
      /^domain\//,
      /^(fastify|@fastify\/|@scalar\/|fastify-type-provider-zod|zod|pino|pg|close-with-grace)/,
      /^@temporalio\/client$/,
      /^node:/,
    ],
  ],
  [
    'services/worker',
    [
      /^services\/(worker|config|temporal)\//,
      /^activities\//,
      /^db\//,
      /^domain\//,
      /^@temporalio\//,
      /^pino$/,
      /^commander$/,
      /^close-with-grace$/,
      /^node:/,
    ],
  ],
];

const statement =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

/** What a source imports when it runs: paths from the root, or package names. */
function imported(file: string, source: string): readonly string[] {
  const running = stripTypeScriptTypes(source);
  return [...running.matchAll(statement)].map((found) => {
    const target = found[1] ?? found[2] ?? '';
    if (target.startsWith('.')) return normalize(join(dirname(file), target));
    return target.startsWith('#') ? target.slice(1) : target;
  });
}

function violations(file: string, source: string): readonly (readonly [string, string])[] {
  const room = rooms.find(([name]) => file === name || file.startsWith(`${name}/`));
  if (!room) return [];
  return imported(file, source)
    .filter((target) => !room[1].some((one) => one.test(target)))
    .map((target) => [file, target] as const);
}

const filesOf = (room: string): readonly string[] =>
  globSync(room.endsWith('.ts') ? room : `${room}/**/*.ts`);

test('imports go one way: every file keeps to what its room may import', () => {
  const found = rooms.flatMap(([room]) =>
    filesOf(room).flatMap((file) => violations(file, readFileSync(file, 'utf8'))),
  );
  expect(found).toEqual([]);
});

test('every room of the table has files, so that the check is not empty', () => {
  for (const [room] of rooms) expect([room, filesOf(room).length > 0]).toEqual([room, true]);
});

test('a planted violation is found, an import of a type is not one', () => {
  expect(violations('workflows/planted.ts', "import { commit } from '#db/commit/commit.ts';\n")).toEqual([
    ['workflows/planted.ts', 'db/commit/commit.ts'],
  ]);
  expect(violations('domain/planted.ts', "import { z } from 'zod';\n")).toEqual([
    ['domain/planted.ts', 'zod'],
  ]);
  expect(violations('workflows/planted.ts', "import type { Store } from '#db/store.ts';\n")).toEqual([]);
});

const sized = (files: readonly string[]) =>
  files
    .map((file) => [readFileSync(file, 'utf8').split('\n').length - 1, file] as const)
    .toSorted((a, b) => a[0] - b[0]);

test('the templates and style sheets are small rooms too: none over 250 lines', () => {
  const written = globSync('services/web/**/*.{njk,scss,js}');
  expect(written.length).toBeGreaterThan(60);
  expect(sized(written).filter(([lines]) => lines > 250)).toEqual([]);
});

test('the source files are small rooms: none over 250 lines, the median at most 60', () => {
  const sizes = sized(['domain', 'workflows', 'activities', 'db', 'services'].flatMap(filesOf));
  expect(sizes.filter(([lines]) => lines > 250)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.[0]).toBeLessThanOrEqual(60);
});
