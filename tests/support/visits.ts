import type { InjectOptions } from 'fastify';
import type { ApiDeps } from '#services/api/deps.ts';
import type { House } from '#services/web/house.ts';
import { pagesOf } from '#services/web/pages.ts';
import type { DemoPerson } from '#services/web/door.ts';
import { startApi, type TestApi } from './api.ts';

/** The pages beside the API, with a door of the demonstration behind which its people stand. */
export interface TestPages {
  readonly api: TestApi;
  /** Who may be chosen at the door. */
  readonly people: DemoPerson[];
  /** Comes in by the door, with a browser; gives the cookie. */
  readonly comeIn: (person: string, agent?: string) => Promise<string>;
  readonly look: (
    url: string,
    cookie?: string,
    headers?: { readonly [name: string]: string },
  ) => Promise<Looked>;
  /** Sends a form as a browser does. */
  readonly send: (
    url: string,
    cookie: string,
    fields: Fields,
    headers?: { readonly [name: string]: string },
  ) => Promise<Looked>;
  readonly close: () => Promise<void>;
}

type Fields = { readonly [name: string]: string | readonly string[] };

export interface Looked {
  readonly status: number;
  readonly html: string;
  readonly headers: { readonly [name: string]: unknown };
  readonly location: string;
}

/** Two browsers, as they name themselves. */
export const agents = {
  phone: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  desk: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
} as const;

/** A body as a form sends it. */
const formBody = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  ).toString();

/** Starts them: Louise leads, Tom is of the team, Ada advises, Charles holds no role, Zoé leads elsewhere. */
export async function startPages(
  more: Partial<House> = {},
  changes: Partial<ApiDeps> = {},
): Promise<TestPages> {
  const people: DemoPerson[] = [];
  const api = await startApi({
    pages: pagesOf({ publicUrl: 'http://127.0.0.1:4000', demo: () => Promise.resolve(people), ...more }),
    ...changes,
  });
  const institution = 'Les Aubépines';
  people.push(
    { person: 'Louise', role: 'lead', institution, token: api.tokens.lead },
    { person: 'Tom', role: 'team', institution, token: api.tokens.team },
    { person: 'Charles', role: 'hr', institution, token: api.tokens.colleague },
    { person: 'Ada', role: 'advisor', institution: 'Réseau PAT', token: api.tokens.advisor },
    { person: 'Zoé', role: 'lead', institution: 'Les Tilleuls', token: api.tokens.stranger },
  );
  const ask = async (options: InjectOptions): Promise<Looked> => {
    const answer = await api.app.inject(options);
    return {
      status: answer.statusCode,
      html: answer.body,
      headers: answer.headers,
      location: answer.headers.location ?? '',
    };
  };
  const look: TestPages['look'] = (url, cookie, headers = {}) =>
    ask({
      method: 'GET',
      url,
      headers: { accept: 'text/html', ...(cookie === undefined ? {} : { cookie }), ...headers },
    });
  const send: TestPages['send'] = (url, cookie, fields, headers = {}) =>
    ask({
      method: 'POST',
      url,
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
      payload: formBody(fields),
    });
  const comeIn: TestPages['comeIn'] = async (person, agent) => {
    const browser = agent === undefined ? {} : { 'user-agent': agent };
    const { headers } = await send(`/demo/${encodeURIComponent(person)}`, '', {}, browser);
    return String(headers['set-cookie']).split(';')[0] ?? '';
  };
  return { api, people, comeIn, look, send, close: api.close };
}

/** The value of a hidden field of a form. */
export const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
