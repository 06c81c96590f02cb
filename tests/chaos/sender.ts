import { setTimeout as pause } from 'node:timers/promises';
import { isObject } from '#domain/field-guards.ts';
import type { Player } from './cast.ts';
import type { Entry, Ledger } from './ledger.ts';

/** A request of the run. */
export interface Wish {
  readonly by: Player;
  readonly path: string;
  readonly body?: unknown;
  /** For commands on a version that was seen: where to look. */
  readonly seenAt?: string;
  readonly anonymous?: boolean;
}

/** What was told: the status and the body. */
export interface Told {
  readonly status: number;
  readonly body: { readonly [name: string]: unknown };
  readonly etag: string | undefined;
}

export interface Sender {
  get(by: Player, path: string): Promise<Told>;
  /** Gives a command under a new key, again and again with the same key until somebody tells what became of it. */
  give(wish: Wish): Promise<Told>;
}

export interface SenderOptions {
  readonly origin: string;
  readonly ledger: Ledger;
  /** Part of every key. */
  readonly run: string;
  /** Called the moment an answer to a command is there. */
  readonly told: (path: string, status: number, key: string) => void;
}

const patience = 150_000;
const notTold = new Set([0, 502, 503, 504]);

interface Raw extends Told {
  readonly text: string;
}

async function reach(url: string, init: RequestInit): Promise<Raw> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(12_000) });
    const text = await response.text();
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    return {
      status: response.status,
      text,
      body: isObject(parsed) ? parsed : {},
      etag: response.headers.get('etag') ?? undefined,
    };
  } catch {
    return { status: 0, text: '', body: {}, etag: undefined };
  }
}

/** A client like any other: it keeps its key until it knows. */
export function createSender({ origin, ledger, run, told }: SenderOptions): Sender {
  let count = 0;
  const get = async (by: Player, path: string): Promise<Told> => {
    for (const until = performance.now() + patience; ;) {
      const reply = await reach(`${origin}${path}`, { headers: { authorization: `Bearer ${by.token}` } });
      if (!notTold.has(reply.status) && reply.status !== 429) return reply;
      ledger.misses.push({ at: Date.now(), status: reply.status, path });
      if (performance.now() > until) return reply;
      await pause(400);
    }
  };
  const once = (wish: Wish, key: string, ifMatch: string | undefined): Promise<Raw> =>
    reach(`${origin}${wish.path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${wish.by.token}`,
        'idempotency-key': key,
        'content-type': 'application/json',
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
      body: JSON.stringify(wish.body ?? {}),
    });
  const give = async (wish: Wish): Promise<Told> => {
    count += 1;
    const key = `${run}-${count}`;
    const first = performance.now();
    let ifMatch = wish.seenAt === undefined ? undefined : (await get(wish.by, wish.seenAt)).etag;
    for (let sent = 1; ; sent += 1) {
      const began = performance.now();
      const reply = await once(wish, key, ifMatch);
      if (reply.status === 412 && wish.seenAt !== undefined && sent < 30) {
        ifMatch = (await get(wish.by, wish.seenAt)).etag;
        continue;
      }
      if (!notTold.has(reply.status) && reply.status !== 429) {
        told(wish.path, reply.status, key);
        const { path, body = {}, anonymous = false } = wish;
        const entry: Entry = {
          key,
          path,
          body,
          anonymous,
          direct: false,
          ifMatch,
          sent,
          token: wish.by.token,
          at: Date.now(),
          status: reply.status,
          answer: reply.text,
          ms: performance.now() - began,
        };
        ledger.entries.push(entry);
        return reply;
      }
      ledger.misses.push({ at: Date.now(), status: reply.status, path: wish.path });
      if (performance.now() - first > patience) {
        ledger.unresolved.push(key);
        return reply;
      }
      await pause(Math.min(150 * sent, 1000));
    }
  };
  return { get, give };
}
