import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { hourInWords } from '../dates.ts';
import { letOut, type Visitor, visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import { browserInWords } from './browser-words.ts';

/** A visit that is open. */
export interface VisitRow {
  readonly browser: string;
  readonly when: string;
  readonly isHere: boolean;
  readonly action: string;
  readonly end: string;
}

/** One's visits, the latest first. */
export async function visitsOf(
  deps: ApiDeps,
  { who, visit, language }: Visitor,
): Promise<readonly VisitRow[]> {
  const { account: words } = pageWords(language);
  return (await deps.door.visits.list(who.person)).map((each) => {
    const browser = browserInWords(each.browser, words);
    const since = words.since(hourInWords(each.since, language));
    return {
      browser,
      when: `${since}, ${words.lastSeen(hourInWords(each.lastSeen, language))}`,
      isHere: each.id === visit,
      action: `/account/visits/${each.id}/end`,
      end: words.endVisit(browser),
    };
  });
}

/** Ends one visit, or all: whoever has the cookie of one is out at once. */
export function addVisitEnds(app: FastifyInstance, deps: ApiDeps, door: string): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'POST',
    url: '/account/visits/:visit/end',
    config: { policy: 'visits' },
    schema: { params: z.object({ visit: z.uuid() }) },
    handler: async (request, reply) => {
      await deps.door.visits.endOne(visitorOf(request).who.person, request.params.visit);
      return reply.redirect('/account?done=1', 303);
    },
  });
  typed.route({
    method: 'POST',
    url: '/account/visits/end',
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      await deps.door.visits.endAll(visitorOf(request).who.person);
      await letOut(deps, request, reply);
      return reply.redirect(door, 303);
    },
  });
}
