import { settingOf } from './environment.ts';
import { migrate } from './migrate.ts';

const passwordIn = (name: string): string => decodeURIComponent(new URL(settingOf(name)).password);

const { applied } = await migrate(settingOf('DATABASE_URL'), {
  api: passwordIn('DATABASE_API_URL'),
  commit: passwordIn('DATABASE_COMMIT_URL'),
  worker: passwordIn('DATABASE_WORKER_URL'),
});
process.stdout.write(
  applied.length === 0 ? 'The schema is up to date.\n' : `Applied: ${applied.join(', ')}\n`,
);
