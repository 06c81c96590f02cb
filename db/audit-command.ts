import { auditChains, verifyChain } from './audit.ts';
import { workerStore } from './environment.ts';

const store = workerStore();
try {
  const chains = await auditChains(store);
  for (const chain of chains) {
    const broken = await verifyChain(store, chain);
    if (broken === null) continue;
    process.exitCode = 1;
    process.stdout.write(`${chain.accompaniment}: broken at ${broken}\n`);
  }
  process.stdout.write(`Verified: ${chains.length} chains.\n`);
} finally {
  await store.close();
}
