import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/support/longest-first.ts';

const report = process.env['VITEST_JSON'];

/** What is seen in a real browser: apart, since it needs chromium. */
export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(['every-page-fr', 'official', 'every-page-nl', 'every-page-en']) },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
