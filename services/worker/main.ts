import { randomUUID } from 'node:crypto';
import { createActivities } from '#activities/index.ts';
import { createLetterActivities } from '#activities/letters.ts';
import { databaseMemory } from '#activities/database-memory.ts';
import { fileMailer, smtpMailer } from '#activities/mail/mailer.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { aheadBy, shifted } from '#db/demo-calendar.ts';
import { letterSent, letterToSend } from '#db/letters.ts';
import { openStore } from '#db/store.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { bundleFile } from '#services/temporal/bundle.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { createDoorbell } from '#services/temporal/doorbell.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { createPostBox } from '#services/temporal/post.ts';
import { aliveUntil } from './alive.ts';
import { endingSignal } from './ending.ts';
import { keepTrying } from './keep-trying.ts';
import { createLog, errorFields, installRuntime } from './logging.ts';
import { workerSettings } from './settings.ts';
import { sweepUntil } from './sweep.ts';
import { turned } from './turned.ts';
import { workUntil } from './work.ts';

// The worker process: `node services/worker/main.ts [file with the bundled lives]`.
const ending = endingSignal();
const settings = workerSettings(loadEnvironment());
const log = createLog(settings.logLevel);
installRuntime(log);
const ring = readKeyRing(settings.keyFile);
const store = openStore(settings.databaseUrl, ring);
const client = await connectClient(settings.temporal, ring);
const doorbell = createDoorbell(client, defaultLimits);
const postBox = createPostBox(client);
const mailer = settings.smtpUrl
  ? smtpMailer(settings.smtpUrl, settings.mailFrom)
  : fileMailer(settings.mailFolder, settings.mailFrom);
const byTheClock = createActivities({
  memory: databaseMemory(store),
  mailer,
  ring: doorbell.reach,
  publicUrl: settings.publicUrl,
});
const ahead = settings.demoCalendar ? () => aheadBy(store) : undefined;
const clock = async (): Promise<string> => shifted(new Date().toISOString(), (await ahead?.()) ?? 0);
const activities = {
  ...(ahead ? turned(byTheClock, ahead) : byTheClock),
  ...createLetterActivities({
    toSend: (letter, at) => letterToSend(store, letter, at),
    sent: (letter, at) => letterSent(store, letter, at),
    mailer,
    clock,
  }),
};
const bundle = process.argv[2] ?? (await bundleFile(settings.bundleFolder));
log.info('started');

await Promise.all([
  keepTrying(
    ending,
    () => workUntil(ending, { temporal: settings.temporal, ring, activities, bundle }),
    (error) => log.warn(errorFields(error), 'temporal is away'),
  ),
  sweepUntil(
    ending,
    {
      store,
      ring: doorbell.ring,
      deliver: postBox.deliver,
      holder: randomUUID(),
      clock,
      isDemo: settings.demoCalendar,
    },
    (rung, error) => {
      if (error !== undefined) log.warn(errorFields(error), 'sweep failed');
      else if (rung > 0) log.info({ rung }, 'swept');
    },
  ),
  aliveUntil(ending, settings.aliveFile),
]);
await Promise.all([doorbell.settled(), postBox.settled()]);
mailer.close();
await store.close();
await client.connection.close();
log.info('ended');
process.exit(0);
