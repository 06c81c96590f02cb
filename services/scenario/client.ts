import { setTimeout as sleep } from 'node:timers/promises';
import { isObject } from '#domain/field-guards.ts';
import { ScenarioFault } from './fault.ts';

/** One request to the public API. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly authorization: string;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly body?: unknown;
}

/** What was answered: the body as an object (empty when it was none), the ETag as it stands in the header. */
export interface Reply {
  readonly status: number;
  readonly etag: string | null;
  readonly replayed: boolean;
  readonly body: { readonly [name: string]: unknown };
}

export interface ClientOptions {
  readonly origin: string;
  readonly language: string;
  /** How long one request is asked again (ms) while nobody answers or the answer is "not known yet". */
  readonly patience: number;
  readonly say: (line: string) => void;
  readonly fetch?: typeof fetch;
}

export type Client = (ask: Ask) => Promise<Reply>;

const again = new Set([429, 502, 503, 504]);

async function askOnce({ origin, language, fetch: reach = fetch }: ClientOptions, ask: Ask): Promise<Reply> {
  const response = await reach(`${origin}${ask.path}`, {
    method: ask.method,
    headers: {
      authorization: ask.authorization,
      'accept-language': language,
      ...(ask.key === undefined ? {} : { 'idempotency-key': ask.key }),
      ...(ask.ifMatch === undefined ? {} : { 'if-match': ask.ifMatch }),
      ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const body: unknown = await response.json().catch(() => ({}));
  const { status, headers } = response;
  return {
    status,
    etag: headers.get('etag'),
    replayed: headers.get('idempotency-replayed') === 'true',
    body: isObject(body) ? body : {},
  };
}

/**
 * A client that does not give up at once: while nobody answers, or the answer is not known yet, it asks again
 * with the same key, which is what the key is for.
 * @throws ScenarioFault when the patience is over
 */
export function createClient(options: ClientOptions): Client {
  return async (ask) => {
    const began = performance.now();
    let wait = 250;
    for (let tries = 1; ; tries += 1) {
      const reply = await askOnce(options, ask).catch(() => undefined);
      if (reply && !again.has(reply.status)) return reply;
      const waited = performance.now() - began;
      const because = reply ? `answers ${reply.status}` : 'does not answer';
      if (waited + wait > options.patience) {
        throw new ScenarioFault(
          `Passerelle at ${options.origin} ${because} for ${Math.round(waited / 1000)} s. Start it (npm start), then go on with --resume.`,
        );
      }
      if (tries === 1 || tries % 8 === 0)
        options.say(
          `      Passerelle ${because}: asking again with the same key (${Math.round(waited / 1000)} s)`,
        );
      await sleep(wait);
      wait = Math.min(wait * 1.5, 2000);
    }
  };
}
