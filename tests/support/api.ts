import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { openReader } from '#db/actor.ts';
import { booksOf } from '#db/books.ts';
import { deskOf } from '#db/desk.ts';
import { commit } from '#db/commit/commit.ts';
import { hashOfSecret } from '#db/ids.ts';
import { openStore, type Store } from '#db/store.ts';
import type { Kind } from '#domain/kinds.ts';
import { catalogue } from '#domain/processes/catalogue.ts';
import { buildApp } from '#services/api/app.ts';
import type { Books, ProcessName } from '#services/api/books.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { type Door, openDoor } from '#services/door/door.ts';
import { mintToken } from '#services/api/secrets.ts';
import { listen } from '#services/api/stream/notifications.ts';
import { makeHouse, seat, type TestHouse, testKeyRing, testMoment } from './houses.ts';
import { freshDatabase, type TestDatabase } from './postgres.ts';

/** The API over a database of its own, with two houses that know nothing of each other. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly store: Store;
  readonly books: Books;
  readonly desk: ApiDeps['desk'];
  readonly engine: ApiDeps['engine'];
  readonly notifications: ApiDeps['notifications'];
  readonly door: Door;
  readonly here: TestHouse;
  readonly elsewhere: TestHouse;
  /** The processes that were rung for, in order. */
  readonly rung: ProcessName[];
  /** The letters that were to be delivered, in order. */
  readonly delivered: string[];
  readonly tokens: {
    readonly lead: string;
    readonly team: string;
    readonly advisor: string;
    readonly colleague: string;
    readonly stranger: string;
  };
  readonly tokenOf: (person: string, house?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts it; what a test changes of the API is given. */
export async function startApi(
  changes: Partial<ApiDeps> = {},
  publicUrl = 'http://127.0.0.1:4000',
): Promise<TestApi> {
  const database = await freshDatabase();
  const keyRing = testKeyRing();
  const store = openStore(database.commitUrl, keyRing);
  const reader = openReader(database.apiUrl);
  const books = booksOf(reader, store);
  const desk = deskOf(store);
  const notifications = listen(database.apiUrl);
  const door = openDoor({ commitUrl: database.commitUrl, keyRing, publicUrl });
  const here = await makeHouse(store);
  const elsewhere = await makeHouse(store, 'Les Tilleuls');
  const rung: ProcessName[] = [];
  const delivered: string[] = [];
  const engine = {
    ring: (process: ProcessName) => void rung.push(process),
    deliver: (letter: string) => void delivered.push(letter),
    about: ({ kind, id }: ProcessName) =>
      Promise.resolve({
        workflowId: `${kind}/${id}`,
        status: 'absent',
        startedAt: null,
        waitingFor: [],
        open: 0,
      }),
  };
  const app = await buildApp({
    catalogue: Object.values(catalogue),
    store,
    books,
    desk,
    engine,
    notifications,
    door,
    needs: [],
    clock: () => testMoment,
    requestsPerSecond: 100_000,
    ...changes,
  });
  const tokenOf = async (person: string, house: string = here.house): Promise<string> => {
    const token = mintToken();
    const who = { person, house };
    await desk.makeToken(
      who,
      { hash: hashOfSecret(token), name: 'test', expiresAt: '2027-12-31T22:00:00.000Z' },
      testMoment,
    );
    return token;
  };
  const tokens = {
    lead: await tokenOf(here.lead),
    team: await tokenOf(here.team),
    advisor: await tokenOf(here.advisor, here.support),
    colleague: await tokenOf(here.colleague),
    stranger: await tokenOf(elsewhere.lead, elsewhere.house),
  };
  const close = async (): Promise<void> => {
    await app.close();
    await notifications.close();
    await door.close();
    await reader.close();
    await store.close();
    await database.drop();
  };
  return {
    app,
    database,
    store,
    books,
    desk,
    engine,
    notifications,
    door,
    here,
    elsewhere,
    rung,
    delivered,
    tokens,
    tokenOf,
    close,
  };
}

/** Begins a process as another one would, under an id that it may remember; gives the id. */
export async function bornOf(
  api: TestApi,
  accompaniment: string,
  kind: Kind,
  input: object = {},
  id: string = randomUUID(),
): Promise<string> {
  const begun = await commit(api.store, {
    process: { kind, id },
    born: { house: api.here.house, accompaniment },
    key: `tell:${id}`,
    command: 'begin',
    input: { ...input },
    by: { id: 'process', role: 'process' },
    at: testMoment,
  });
  if (begun.outcome !== 'done') throw new Error(begun.outcome);
  return id;
}

/** A team preparation just begun in an accompaniment that was launched, with a team that holds its role. */
export async function prepare(api: TestApi) {
  const { url } = await launch(api);
  const accompaniment = url.slice(-36);
  const id = await bornOf(api, accompaniment, 'team-preparation');
  await seat(api.store, { person: api.here.team, house: api.here.house, accompaniment, role: 'team' });
  return { url: `/v1/team-preparations/${id}`, id };
}

/** A job description just begun in an accompaniment that was launched, with a team that holds its role. */
export async function describeJob(api: TestApi) {
  const { url } = await launch(api);
  const accompaniment = url.slice(-36);
  const id = await bornOf(api, accompaniment, 'job-description', { language: 'fr' });
  await seat(api.store, { person: api.here.team, house: api.here.house, accompaniment, role: 'team' });
  return { url: `/v1/job-descriptions/${id}`, id, accompaniment };
}

/** What a test sends beside the address. */
export interface Sending {
  readonly token?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** Sends a command under a fresh key unless one is given. */
export function post(
  api: TestApi,
  url: string,
  { token, body, key = randomUUID(), ifMatch, headers }: Sending,
) {
  return api.app.inject({
    method: 'POST',
    url,
    headers: {
      'idempotency-key': key,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: Object(body) }),
  });
}

/** Asks for something. */
export const get = (
  api: TestApi,
  url: string,
  token?: string,
  headers: { readonly [name: string]: string } = {},
) =>
  api.app.inject({
    method: 'GET',
    url,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
  });

/** The body of a launch that is accepted. */
export const launching = {
  motives: ['teamRequest'],
  why: 'Nous voulons une pair-aidante',
  funding: 'recurrent',
  fundedUntil: null,
  firstPeer: true,
};

/** An accompaniment just launched by the lead: its address, its version and its answer. */
export async function launch(api: TestApi) {
  const answer = await post(api, '/v1/accompaniments', { token: api.tokens.lead, body: launching });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return {
    url: String(answer.headers['location']),
    etag: String(answer.headers['etag']),
    body: answer.json(),
  };
}
