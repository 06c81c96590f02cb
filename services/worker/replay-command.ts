import path from 'node:path';
import { pino } from 'pino';
import { readKeyRing } from '#db/key-ring.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { bundleLives } from '#services/temporal/bundle.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { converterPaths, dataConverterOf } from '#services/temporal/data-converter.ts';
import { installRuntime } from './logging.ts';
import { openRuns, recordedRuns, replay, type Replayed } from './replay.ts';
import { keyFileOf, temporalConfig } from '#services/config/temporal-config.ts';

function tell(what: string, { runs, divergences }: Replayed): void {
  process.stdout.write(`${what}: ${runs} replayed, ${divergences.length} went another way\n`);
  for (const { workflowId, message } of divergences) process.stdout.write(`  ${workflowId}: ${message}\n`);
  if (divergences.length > 0) process.exitCode = 1;
}

// `npm run replay`: the recorded runs, and with TEMPORAL_ADDRESS the open runs of that server, before it gets this release.
installRuntime(pino({ level: 'silent' }));
const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../tests/replay/corpus');
const code = await bundleLives();
tell('recorded runs', await replay(code, await recordedRuns(folder), converterPaths));
const environment = loadEnvironment();
if (environment.TEMPORAL_ADDRESS !== undefined) {
  const ring = readKeyRing(keyFileOf(environment));
  const client = await connectClient(temporalConfig(environment), ring);
  tell('open runs', await replay(code, openRuns(client), dataConverterOf(ring)));
  await client.connection.close();
}
