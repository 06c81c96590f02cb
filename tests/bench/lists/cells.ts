import { isObject } from '#domain/field-guards.ts';
import type { Cell } from '../cells.ts';
import { openConnection, requestOf } from './connection.ts';
import type { ListsPlace } from './place.ts';
import type { Readers } from './readers.ts';

export const bareName = 'Fastify and `select 1`';

/** The least that an answer out of PostgreSQL can be. */
export const bareCell = ({ bareOrigin }: ListsPlace): Cell => ({
  name: bareName,
  client: async () => {
    const connection = await openConnection(bareOrigin);
    const request = requestOf(bareOrigin, '/');
    return { once: () => connection.ask(request), close: async () => connection.close() };
  },
});

interface Page {
  readonly items: number;
  readonly next: string | undefined;
}

function pageIn(body: string): Page {
  const told: unknown = JSON.parse(body);
  const items: unknown = isObject(told) ? told['items'] : undefined;
  const next = isObject(told) ? told['next'] : undefined;
  return {
    items: Array.isArray(items) ? items.length : 0,
    next: typeof next === 'string' ? next : undefined,
  };
}

/** A list that is asked for: whose, which, and how many items a full answer has. */
export interface Asked {
  readonly name: string;
  readonly readers: Readers;
  readonly path: string;
  readonly second: boolean;
}

const board = '/v1/accompaniments?limit=20';
const inbox = '/v1/inbox?limit=20';

/** Every list that is measured. */
export const askedBy = (all: readonly Readers[]): readonly Asked[] =>
  all.flatMap((readers) => [
    { name: `board, ${readers.who}`, readers, path: board, second: false },
    { name: `inbox, ${readers.who}`, readers, path: inbox, second: false },
    ...(readers.who === 'lead' || readers.who.endsWith('200')
      ? [
          { name: `board, second page, ${readers.who}`, readers, path: board, second: true },
          {
            name: `board, by state, ${readers.who}`,
            readers,
            path: `${board}&state=preparing`,
            second: false,
          },
        ]
      : []),
  ]);

/** The requests of a list, one for each way in; the page is looked at once, so that no empty one is measured. */
async function requestsOf(
  origin: string,
  { name, readers, path, second }: Asked,
): Promise<readonly Buffer[]> {
  // Tokens that were never let in are limited together: no more of them in a second than one list has.
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  const connection = await openConnection(origin);
  const requests: Buffer[] = [];
  for (const token of readers.tokens) {
    const first = pageIn(await connection.ask(requestOf(origin, path, token)));
    const from = second && first.next !== undefined ? `${path}&after=${first.next}` : path;
    const request = requestOf(origin, from, token);
    const { items } = second ? pageIn(await connection.ask(request)) : first;
    if (items === 0) throw new Error(`${name}: a page is empty`);
    requests.push(request);
  }
  connection.close();
  return requests;
}

/** A list over HTTP: sign-in, limit of requests, policy, row-level security, JSON. */
export async function listCell({ origin }: ListsPlace, asked: Asked): Promise<Cell> {
  const requests = await requestsOf(origin, asked);
  let turn = 0;
  return {
    name: asked.name,
    client: async () => {
      const connection = await openConnection(origin);
      return {
        once: () => {
          turn += 1;
          const request = requests[turn % requests.length];
          return request ? connection.ask(request) : Promise.reject(new Error('nothing to ask'));
        },
        close: async () => connection.close(),
      };
    },
  };
}
