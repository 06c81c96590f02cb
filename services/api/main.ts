import closeWithGrace from 'close-with-grace';
import { catalogue } from '#domain/processes/catalogue.ts';
import { openReader } from '#db/actor.ts';
import { booksOf } from '#db/books.ts';
import { deskOf } from '#db/desk.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { openStore } from '#db/store.ts';
import { whenLeftBehind } from '#services/config/left-behind.ts';
import { loadEnvironment, publicUrl } from '#services/config/read.ts';
import { openDoor } from '#services/door/door.ts';
import { connectClient } from '#services/temporal/connect.ts';
import { createDoorbell } from '#services/temporal/doorbell.ts';
import { defaultLimits } from '#services/temporal/limits.ts';
import { createPostBox } from '#services/temporal/post.ts';
import { workflowInfo } from '#services/temporal/workflow-info.ts';
import { pagesOf } from '#services/web/pages.ts';
import { buildApp } from './app.ts';
import { openDemoCalendar } from './demo-calendar.ts';
import { demoMailsIn } from './demo-mails.ts';
import { demoPeople } from './demo-people.ts';
import { needsOf } from './needs.ts';
import { operationOf } from './operation.ts';
import { apiSettings } from './settings.ts';
import { listen } from './stream/notifications.ts';

// The API process. Nothing here waits for PostgreSQL or Temporal: it serves, and says what is not there.
const environment = loadEnvironment();
const settings = apiSettings(environment);
const keyRing = readKeyRing(settings.keyFile);
const store = openStore(settings.commitUrl, keyRing);
const reader = openReader(settings.readUrl);
const notifications = listen(settings.readUrl);
const client = await connectClient(settings.temporal, keyRing);
const door = openDoor({ commitUrl: settings.commitUrl, keyRing, publicUrl: publicUrl(environment) });
const doorbell = createDoorbell(client, defaultLimits);
const postBox = createPostBox(client);

const clock = (): string => new Date().toISOString();
const demoCalendar =
  environment.PASSERELLE_DEMO_CALENDAR === 'on' ? openDemoCalendar(store, clock) : undefined;

const app = await buildApp({
  catalogue: Object.values(catalogue),
  store,
  books: booksOf(reader, store),
  desk: deskOf(store),
  engine: {
    ring: doorbell.ring,
    about: (process) => workflowInfo(client, process),
    deliver: postBox.deliver,
  },
  notifications,
  needs: needsOf(environment, settings.readUrl, client),
  operation: operationOf(settings.readUrl, client),
  clock: demoCalendar?.now ?? clock,
  ...(demoCalendar ? { demoCalendar } : {}),
  door,
  pages: pagesOf({
    publicUrl: publicUrl(environment),
    ...(demoCalendar ? { demo: demoPeople(environment.PASSERELLE_DATA) } : {}),
    ...demoMailsIn(environment),
  }),
  ...(environment.TRUSTED_PROXIES ? { trustedProxies: environment.TRUSTED_PROXIES } : {}),
  logs: { level: environment.LOG_LEVEL },
});

const grace = closeWithGrace({ delay: 4000, logger: app.log }, async () => {
  await app.close();
  await Promise.all([doorbell.settled(), postBox.settled()]);
  await Promise.all([
    notifications.close(),
    reader.close(),
    store.close(),
    door.close(),
    client.connection.close(),
  ]);
});
whenLeftBehind(() => grace.close());

await app.listen({ host: environment.HOST, port: environment.PORT });
