import { dayOf } from '#domain/calendar.ts';
import { readKeyRing } from '#db/key-ring.ts';
import { nameOperator } from '#db/operators.ts';
import { openStore } from '#db/store.ts';
import { nearHouses } from './houses.ts';
import { personId } from './identity.ts';

/** What the worker's store is opened with. */
interface OpenedBy {
  readonly keyFile: string;
  readonly urls: { readonly worker: string };
}

/** In the demonstration whoever sits at the machine plays everybody, and runs it: all its people are operators. */
export async function nameDemoOperators({ keyFile, urls }: OpenedBy): Promise<void> {
  const store = openStore(urls.worker, readKeyRing(keyFile), { max: 1 });
  try {
    for (const { people } of nearHouses)
      for (const { name } of people)
        await nameOperator(store, personId(name), dayOf(new Date().toISOString()));
  } finally {
    await store.close();
  }
}
