import { workerStore } from './environment.ts';
import { reprojectAll } from './reproject.ts';

const store = workerStore();
try {
  const done = await reprojectAll(store, new Date().toISOString());
  process.stdout.write(`Built anew: ${done} processes.\n`);
} finally {
  await store.close();
}
