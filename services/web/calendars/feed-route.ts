import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { dayOf } from '#domain/calendar.ts';
import { languages } from '#domain/words/words.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { feedHolderOf } from '#services/api/feeds.ts';
import { networkOf } from '#services/api/network.ts';
import { languageOf } from '#services/api/words/language.ts';
import { wordsOf } from '#services/api/words/words-of.ts';
import { guards } from '../guards.ts';
import { pageWords } from '../words/page-words.ts';
import { feedText } from './feed.ts';

const daysAtMost = 200;
const looksAMinute = 60;

/** The days of a person's turns, in the least words; nothing when the address is none or shows nobody's dates any more. */
async function calendarOf(deps: ApiDeps, file: string, publicUrl: string): Promise<string | undefined> {
  const holder = await feedHolderOf(deps, file);
  if (!holder) return undefined;
  const who = { person: holder.personId, house: holder.houseId, today: dayOf(deps.clock()) };
  const { roles, language } = await deps.books.me(who);
  if (roles.length === 0) return undefined;
  const turns = await deps.books.turns(who, { filter: 'all', limit: daysAtMost });
  await deps.desk.noteFeedRead(who, holder.id, who.today);
  return feedText({
    id: holder.id,
    days: turns.filter((one) => !one.told).map((one) => one.due),
    isPerson: roles.some((one) => one.role === 'person'),
    link: `${publicUrl}/inbox`,
    words: pageWords(languages.find((one) => one === language) ?? 'fr').calendars,
  });
}

const etagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** Calendars by secret address. Nobody is signed in: the address is the key, and an unknown one is like an ended one. */
export function addFeeds(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  app.route<{ Params: { readonly file: string } }>({
    method: 'GET',
    url: '/calendar/:file',
    config: {
      policy: 'public',
      rateLimit: {
        max: looksAMinute,
        timeWindow: 60_000,
        keyGenerator: (request) => `calendar ${networkOf(request.ip)}`,
      },
    },
    handler: async (request, reply) => {
      reply.headers({ ...guards, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
      const text = await calendarOf(deps, request.params.file, publicUrl);
      if (text === undefined) {
        // Calendar programs read no pages; and a page would hold the address that was asked for.
        const [, sentence] = wordsOf('notFound', languageOf(request.headers['accept-language']));
        return reply.code(404).type('text/plain; charset=utf-8').send(`${sentence}\n`);
      }
      const etag = etagOf(text);
      reply.headers({ 'cache-control': 'private, max-age=900', vary: 'accept-encoding', etag });
      if ((request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(etag))
        return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(text);
    },
  });
}
