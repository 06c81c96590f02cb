import type { IncomingHttpHeaders } from 'node:http';
import { openDoorPool } from '#db/pool.ts';
import { asFailure } from '#db/failures.ts';
import type { KeyRing } from '#db/key-ring.ts';
import { type Auth, authOver } from './auth.ts';
import { browserOf } from './browser.ts';
import { type LimitName, limitsOver } from './limits.ts';
import { openVisitsOf } from './open-visits.ts';
import { tidy } from './tidy.ts';
import { waysOf } from './ways-in.ts';

/** What stands behind a cookie: a visit that is open, one that is over, or nobody's. */
export type Look =
  | { readonly state: 'open' | 'over'; readonly visit: string; readonly person: string }
  | { readonly state: 'nobody' | 'stolen' };

/** `Set-Cookie` lines for the answer. */
export type Cookies = readonly string[];

/** Who comes in, stays and goes out. Nothing outside this room knows which library keeps that. */
export interface Door {
  /** The name of the cookie of a visit. */
  readonly cookieName: string;
  /** Lets a person in, in the browser that sent these headers. */
  readonly begin: (person: string, headers: IncomingHttpHeaders) => Promise<Cookies>;
  readonly look: (headers: IncomingHttpHeaders) => Promise<Look>;
  /** Ends the visit of this browser. */
  readonly end: (headers: IncomingHttpHeaders) => Promise<Cookies>;
  /** The visits of a person in all their browsers. */
  readonly visits: ReturnType<typeof openVisitsOf>;
  /** Counts a try, and says whether it is one too many. */
  readonly isTooMany: (limit: LimitName, whose: string) => Promise<boolean>;
  readonly ways: ReturnType<typeof waysOf>;
  /** Takes away what is over. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DoorOptions {
  /** The address of the committing role, the only one that reaches the door's schema. */
  readonly commitUrl: string;
  readonly keyRing: KeyRing;
  /** The address that people type. */
  readonly publicUrl: string;
}

/** Whether an open page asks by itself, and nobody looks at another one: that keeps no visit open. */
const isByItself = ({ accept, 'sec-fetch-dest': dest }: IncomingHttpHeaders): boolean =>
  dest === 'empty' || accept === 'text/event-stream';

/** Only what the library reads: the cookie. */
const sent = ({ cookie }: IncomingHttpHeaders): Headers =>
  new Headers(cookie === undefined ? {} : { cookie });

async function orFailure<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    throw asFailure(error);
  }
}

const visitsOf = ({ api }: Auth, cookieName: string): Pick<Door, 'begin' | 'look' | 'end'> => ({
  begin: async (person, headers) => {
    const body = { person, browser: browserOf(headers['user-agent']) };
    const begun = await orFailure(api.beginVisit({ body, headers: sent(headers), returnHeaders: true }));
    if (!begun.response.begun) throw new Error('a visit of nobody');
    return begun.headers.getSetCookie();
  },
  look: async (headers) => {
    if (!headers.cookie?.includes(`${cookieName}=`)) return { state: 'nobody' };
    const body = { browser: browserOf(headers['user-agent']), isByItself: isByItself(headers) };
    return orFailure(api.lookAtVisit({ body, headers: sent(headers) }));
  },
  end: async (headers) => {
    const ended = await orFailure(api.endVisit({ headers: sent(headers), returnHeaders: true }));
    return ended.headers.getSetCookie();
  },
});

/** Opens the door. Nothing connects before the first question. */
export function openDoor({ commitUrl, keyRing, publicUrl }: DoorOptions): Door {
  const pool = openDoorPool(commitUrl);
  const { auth, cookieName } = authOver(pool, keyRing, publicUrl);
  const isTooMany = limitsOver(pool, keyRing);
  return {
    cookieName,
    ...visitsOf(auth, cookieName),
    isTooMany: (limit, whose) => orFailure(isTooMany(limit, whose)),
    visits: openVisitsOf(auth),
    ways: waysOf(auth, keyRing),
    tidy: () => orFailure(tidy(pool)),
    close: () => pool.end(),
  };
}
