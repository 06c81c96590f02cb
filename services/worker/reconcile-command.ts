import { readKeyRing } from '#db/key-ring.ts';
import { openStore } from '#db/store.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { workflowIdOf } from '#services/temporal/life-of.ts';
import { type Finding, reconcile } from './reconcile.ts';
import { workerSettings } from './settings.ts';

const sentences: { readonly [F in Finding]: string } = {
  running: 'running',
  lost: 'was lost and is born again',
  closed: 'was closed by mistake and is born again',
  unreachable: 'could not be reached',
};

// `npm run reconcile`: rings for every open process and says what it found.
const settings = workerSettings(loadEnvironment());
const ring = readKeyRing(settings.keyFile);
const store = openStore(settings.databaseUrl, ring);
const client = await connectClient(settings.temporal, ring);
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const { running, lost, closed, unreachable } = await reconcile(store, client, (one, finding) =>
  tell(`${workflowIdOf(one)} ${sentences[finding]}`),
);
await store.close();
tell(
  `${running} running, ${lost} lost and born again, ${closed} closed by mistake and born again, ${unreachable} not reachable`,
);
await client.connection.close();
if (unreachable > 0) process.exitCode = 1;
