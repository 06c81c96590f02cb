import path from 'node:path';
import { migrate } from '#db/migrate.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { readOptions } from '#services/start/options.ts';
import { start } from '#services/start/start.ts';

/** The real start with stand-ins for the worker and the API. */
try {
  process.exitCode = await start(loadEnvironment(), readOptions(process.argv.slice(2)), {
    worker: path.join(import.meta.dirname, 'worker.ts'),
    api: path.join(import.meta.dirname, 'api.ts'),
    migrate,
    prepareDemo: () => Promise.resolve(),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
