import type { FastifyRequest } from 'fastify';
import { visitorOf } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';

/** The way to the visitor's calendars. */
export interface CalendarsLink {
  readonly href: string;
  readonly text: string;
  readonly about: string;
}

/** The way to the calendars, where there is such a page. */
export function calendarsOf(request: FastifyRequest): CalendarsLink | null {
  const { firstPage } = pageWords(visitorOf(request).language);
  return request.server.hasRoute({ method: 'GET', url: '/calendars' })
    ? { href: '/calendars', text: firstPage.calendars, about: firstPage.calendarsAbout }
    : null;
}
