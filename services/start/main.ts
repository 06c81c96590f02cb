import { migrate } from '#db/migrate.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { readOptions } from './options.ts';
import { prepareDemo } from './prepare-demo.ts';
import { ownPrograms } from './programs.ts';
import { start } from './start.ts';

try {
  const options = readOptions(process.argv.slice(2));
  process.exitCode = await start(loadEnvironment(), options, { ...ownPrograms, migrate, prepareDemo });
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
