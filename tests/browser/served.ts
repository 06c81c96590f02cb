import { addPerson } from '#db/people.ts';
import { pagesOf } from '#services/web/pages.ts';
import type { DemoPerson } from '#services/web/door.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';

/** The pages on a port of their own, with a lead for each language. */
export interface Served {
  readonly api: TestApi;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export const leads = { fr: 'Sophie', nl: 'Greet', en: 'Emma' } as const;

async function enterLead(api: TestApi, language: 'fr' | 'nl' | 'en'): Promise<DemoPerson> {
  const { house } = api.here;
  const name = leads[language];
  const email = `${name}.${house}@example.org`;
  const person = await addPerson(api.store, { house, language, name, email }, testMoment);
  await seat(api.store, { person, house, accompaniment: null, role: 'lead' });
  return { person: name, role: 'lead', institution: 'Les Aubépines', token: await api.tokenOf(person) };
}

/** Serves them. */
export async function serve(): Promise<Served> {
  const people: DemoPerson[] = [];
  const pages = pagesOf({ publicUrl: 'http://127.0.0.1:4000', demo: () => Promise.resolve(people) });
  const api = await startApi({ pages });
  for (const language of ['fr', 'nl', 'en'] as const) people.push(await enterLead(api, language));
  people.push({ person: 'Tom', role: 'team', institution: 'Les Aubépines', token: api.tokens.team });
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  return { api, origin, close: api.close };
}
