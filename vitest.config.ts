import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/support/longest-first.ts';

const longest = [
  'scenario/whole',
  'workflows/worker',
  'chaos/short',
  'demo/seed',
  'start/start',
  'domain/walks-and-cells',
];

// The report that .ci/run counts from.
const report = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    // A process per file: the Temporal SDK is native code, and one crash must not take other files along.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(longest) },
    testTimeout: 30_000,
    // The first run on a machine fetches the Temporal test server inside a hook.
    hookTimeout: 180_000,
    teardownTimeout: 20_000,
  },
});
