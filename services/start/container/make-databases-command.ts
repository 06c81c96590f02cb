import { settingOf } from '#db/environment.ts';
import { makeDatabases } from './make-databases.ts';

await makeDatabases(settingOf('DATABASE_ADMIN_URL'), {
  owner: decodeURIComponent(new URL(settingOf('DATABASE_URL')).password),
  temporal: settingOf('TEMPORAL_PASSWORD'),
});
process.stdout.write('The databases of Passerelle and Temporal are there.\n');
