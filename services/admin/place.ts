import { readKeyRing } from '#db/key-ring.ts';
import { openStore, type Store } from '#db/store.ts';
import { loadEnvironment } from '#services/config/read.ts';
import { configuredUrls, type DatabaseUrls, embeddedUrls } from '#services/start/database-part.ts';
import { dataFolder } from '#services/start/data-folder.ts';
import { lastPorts, rememberedSecrets } from '#services/start/remembered.ts';

/** A command that cannot be done as it was given; the message is for whoever typed it. */
export class AdminFault extends Error {
  override readonly name = 'AdminFault';
}

interface Place {
  readonly urls: DatabaseUrls;
  readonly keyFile: string;
}

async function placeOf(): Promise<Place> {
  const environment = loadEnvironment();
  const folder = dataFolder(environment.PASSERELLE_DATA);
  const keyFile = environment.PASSERELLE_KEY_FILE ?? folder.keys;
  if (environment.DATABASE_URL !== undefined) {
    const secrets = await rememberedSecrets(folder.secrets);
    return { keyFile, urls: await configuredUrls(environment.DATABASE_URL, environment, secrets) };
  }
  const ports = await lastPorts(folder.ports);
  if (!ports)
    throw new AdminFault(
      `There is no Passerelle in ${folder.root} yet: start it once (npm start), or set PASSERELLE_DATA or DATABASE_URL.`,
    );
  const secrets = await rememberedSecrets(folder.secrets);
  const urls = await embeddedUrls(ports, secrets).catch(() => {
    throw new AdminFault(
      `The PostgreSQL of ${folder.root} does not answer: start Passerelle (npm start) and leave it running.`,
    );
  });
  return { keyFile, urls };
}

/**
 * Does some work with the database of the running Passerelle, under one of its roles.
 * @throws AdminFault when there is none
 */
export async function withStore<T>(
  role: 'commit' | 'worker',
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { urls, keyFile } = await placeOf();
  const store = openStore(urls[role], readKeyRing(keyFile), { max: 1 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
