import { addPerson } from '#db/people.ts';
import { type Language, languages } from '#domain/words/words.ts';
import { pagesOf } from '#services/web/pages.ts';
import type { DemoPerson } from '#services/web/door.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { seat, testMoment } from '../support/houses.ts';
import { cast, type Looker, lookers } from './cast.ts';
import { mailsOfDemo } from './mails.ts';

/** Somebody of the cast, behind the door. */
export interface Member {
  readonly id: string;
  readonly by: Looker;
  readonly language: Language;
}

/** The pages on a port of their own, with the cast behind the door. */
export interface Served {
  readonly api: TestApi;
  readonly origin: string;
  readonly members: readonly Member[];
  readonly close: () => Promise<void>;
}

/** Lead and team hold their role in the whole house; the others may only hold theirs in an accompaniment. */
const isOfWholeHouse = (by: Looker): boolean => by === 'lead' || by === 'team';

async function enter(api: TestApi, by: Looker, language: Language): Promise<Member & { door: DemoPerson }> {
  const { here, store } = api;
  const house = by === 'advisor' ? here.support : here.house;
  const institution = by === 'advisor' ? 'Réseau PAT' : 'Les Aubépines';
  const person = cast[by][language];
  const id = await addPerson(
    store,
    { house, language, name: person, email: `${person}.${house}@example.org` },
    testMoment,
  );
  if (isOfWholeHouse(by)) await seat(store, { person: id, house, accompaniment: null, role: by });
  return {
    id,
    by,
    language,
    door: { person, role: by, institution, token: await api.tokenOf(id, house) },
  };
}

/** Looked at, and never turned: every page is of the same day. */
const demoCalendar = {
  now: () => testMoment,
  known: () => Promise.resolve(),
  turnTo: () => Promise.resolve(),
};

/** Serves them. */
export async function serve(): Promise<Served> {
  const people: DemoPerson[] = [];
  const members: Member[] = [];
  const pages = pagesOf({
    publicUrl: 'http://127.0.0.1:4000',
    demo: () => Promise.resolve(people),
    mails: mailsOfDemo,
  });
  const api = await startApi({ pages, demoCalendar });
  for (const by of lookers) {
    for (const language of languages) {
      const { door, ...member } = await enter(api, by, language);
      people.push(door);
      members.push(member);
    }
  }
  people.push({ person: 'Tom', role: 'team', institution: 'Les Aubépines', token: api.tokens.team });
  const origin = await api.app.listen({ host: '127.0.0.1', port: 0 });
  return { api, origin, members, close: api.close };
}
