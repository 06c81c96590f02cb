import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { addDays, type Day, dayOf, isDay } from '#domain/calendar.ts';
import { day } from '#domain/fields.ts';
import { type DemoCalendar, turnCalendar } from '#services/api/demo-calendar.ts';
import { Problem } from '#services/api/problems/problem.ts';
import { wordsOf } from '#services/api/words/words-of.ts';
import { dayInFull } from './dates.ts';
import type { Control } from './forms/control.ts';
import { controlsOf } from './forms/controls.ts';
import { inputIn, type Typed, typedIn } from './forms/typed.ts';
import { type Frame, frameOf, languageFor } from './frame.ts';
import { render } from './render.ts';
import { spaced } from './spaces.ts';
import { pageWords } from './words/page-words.ts';
import type { DemoCalendarWords } from './words/shapes/demo-calendar.ts';

/** What day it is in the demonstration, and how a later one comes. */
export interface DemoCalendarPage {
  readonly frame: Frame;
  readonly done: string | null;
  readonly wrongTitle: string | null;
  readonly wrong: readonly { readonly href: string; readonly text: string }[];
  readonly today: string;
  readonly lead: string;
  readonly happens: readonly string[];
  /** Days that are one click away. */
  readonly near: readonly {
    readonly text: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
  }[];
  readonly controls: readonly Control[];
  /** For whoever did not come in. */
  readonly enter: { readonly text: string; readonly href: string; readonly way: string } | null;
  readonly words: DemoCalendarWords;
}

const fields = { until: day() } as const;
const url = '/demo/calendar';

interface Shown {
  readonly typed: Typed;
  readonly fault: string | null;
  readonly isTurned: boolean;
}

/** A day as the field of a form sends it. */
const nearOf = (on: Day, text: string): DemoCalendarPage['near'][number] => {
  const [year = '', month = '', dayOfMonth = ''] = on.split('-').map((part) => String(Number(part)));
  return { text, day: dayOfMonth, month, year };
};

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  calendar: DemoCalendar,
  { typed, fault, isTurned }: Shown,
): FastifyReply {
  const language = languageFor(request);
  const { demoCalendar: words, form } = pageWords(language);
  const set = (text: string): string => spaced(text, language);
  const said = (on: Day): string => dayInFull(on, language);
  const today = dayOf(calendar.now());
  const [tomorrow, week] = [addDays(today, 1), addDays(today, 7)];
  const wrong = new Map(fault === null ? [] : [['until', set(fault)]]);
  const naming = { kind: 'accompaniment', language, people: new Map(), elements: new Map() } as const;
  const making = { look: { people: [], naming }, typed, wrong, words: form, among: {} };
  return render(reply, 'demo-calendar', {
    frame: frameOf(request, fault === null ? words.title : `${form.wrong(1)} : ${words.title}`),
    done: isTurned ? set(words.done(said(today))) : null,
    wrongTitle: fault === null ? null : form.wrong(1),
    wrong: [...wrong.values()].map((text) => ({ href: '#field-until-day', text })),
    today: set(words.today(said(today))),
    lead: set(words.lead),
    happens: words.happens.map(set),
    near: [nearOf(tomorrow, set(words.tomorrow(said(tomorrow)))), nearOf(week, set(words.week(said(week))))],
    controls: controlsOf(fields, making, { labels: { until: words.label } }),
    enter: request.visitor ? null : { text: set(words.enter), href: `/demo?to=${url}`, way: words.enterWay },
    words,
  });
}

/** Turns it to the day that was typed; what is no day to come is said at its field. */
async function turn(
  request: FastifyRequest,
  reply: FastifyReply,
  calendar: DemoCalendar,
): Promise<FastifyReply> {
  const language = languageFor(request);
  const { demoCalendar: words } = pageWords(language);
  const typed = typedIn(request.body);
  const again = (fault: string): FastifyReply =>
    show(request, reply.code(422), calendar, { typed, fault, isTurned: false });
  const wanted = inputIn(typed, fields, new Map())['until'];
  if (typeof wanted !== 'string' || !isDay(wanted)) return again(words.missing);
  const today = dayOf(calendar.now());
  // Sent twice, it is here already.
  if (wanted < today) return again(words.earlier(dayInFull(today, language)));
  try {
    await turnCalendar(calendar, wanted);
  } catch (error) {
    if (error instanceof Problem && error.code === 'tooFarAhead')
      return again(wordsOf(error.code, language)[1]);
    throw error;
  }
  return reply.redirect(`${url}?done=1`, 303);
}

/** The calendar of the demonstration by page: everybody reads it, whoever came in turns it. */
export function addDemoCalendarPage(app: FastifyInstance, calendar: DemoCalendar): void {
  const query = z.object({ done: z.literal('1').optional().catch(undefined) });
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url,
    config: { policy: 'public' },
    schema: { querystring: query },
    handler: async (request, reply) => {
      await calendar.known();
      const typed = request.kept ?? new Map<string, readonly string[]>();
      return show(request, reply, calendar, { typed, fault: null, isTurned: request.query.done === '1' });
    },
  });
  app.route({
    method: 'POST',
    url,
    config: { policy: 'visits' },
    handler: async (request, reply) => {
      await calendar.known();
      return turn(request, reply, calendar);
    },
  });
}
