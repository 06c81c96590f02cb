import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '#services/api/deps.ts';
import { makeFeed } from '#services/api/feeds.ts';
import { problem } from '#services/api/problems/problem.ts';
import { idSchema } from '#services/wire/input-schema.ts';
import { dayInWords } from '../dates.ts';
import { type Frame, frameOf } from '../frame.ts';
import { render } from '../render.ts';
import { spaced } from '../spaces.ts';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { CalendarWords } from '../words/shapes/calendars.ts';

/** The calendar addresses of the visitor; one that was just made is shown, this once. */
export interface CalendarsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly made: { readonly address: string; readonly opens: string } | null;
  readonly full: string | null;
  readonly status: string | null;
  readonly feeds: readonly { readonly text: string; readonly read: string; readonly end: string }[];
  readonly shown: string;
  readonly how: string;
  readonly words: CalendarWords;
}

interface Said {
  readonly address?: string | undefined;
  readonly isFull?: boolean;
  readonly ended?: boolean;
}

async function calendarsPage(
  deps: ApiDeps,
  request: FastifyRequest,
  { address, isFull = false, ended = false }: Said,
): Promise<CalendarsPage> {
  const { who, language, roles } = visitorOf(request);
  const { calendars: words } = pageWords(language);
  const feeds = await deps.books.feeds(who);
  const isPerson = roles.some((one) => one.role === 'person');
  return {
    frame: frameOf(request, address === undefined ? words.title : words.madeTitle, '/calendars'),
    title: words.title,
    made: address === undefined ? null : { address, opens: address.replace(/^https?:/, 'webcal:') },
    full: isFull ? words.full : null,
    status: ended ? words.ended : null,
    feeds: feeds.map(({ id, madeOn, readOn }) => ({
      text: words.addressOf(dayInWords(madeOn, language)),
      read: readOn === null ? words.neverRead : words.readOn(dayInWords(readOn, language)),
      end: `/calendars/${id}/end`,
    })),
    shown: spaced(isPerson ? words.shownPlain : words.shown, language),
    how: spaced(words.how, language),
    words,
  };
}

function addMaking(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  app.route({
    method: 'POST',
    url: '/calendars',
    config: { policy: 'visits' },
    handler: async (request, reply): Promise<FastifyReply> => {
      const made = await makeFeed(deps, visitorOf(request).who, deps.clock());
      const said = made ? { address: publicUrl + made.path } : { isFull: true };
      return render(reply.code(made ? 201 : 409), 'calendars', await calendarsPage(deps, request, said));
    },
  });
}

/** Where somebody makes, sees and ends the addresses by which a calendar program reads their dates. */
export function addCalendars(app: FastifyInstance, deps: ApiDeps, publicUrl: string): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.route({
    method: 'GET',
    url: '/calendars',
    config: { policy: 'visits' },
    schema: { querystring: z.object({ ended: z.literal('1').optional().catch(undefined) }) },
    handler: async (request, reply) => {
      const ended = request.query.ended !== undefined;
      return render(reply, 'calendars', await calendarsPage(deps, request, { ended }));
    },
  });
  addMaking(app, deps, publicUrl);
  typed.route({
    method: 'POST',
    url: '/calendars/:id/end',
    config: { policy: 'visits' },
    schema: { params: z.object({ id: idSchema }) },
    handler: async (request, reply): Promise<FastifyReply> => {
      const { who } = visitorOf(request);
      const known = await deps.desk.endFeed(who, request.params.id, who.today);
      if (!known) throw problem('notFound');
      return reply.redirect('/calendars?ended=1', 303);
    },
  });
}
