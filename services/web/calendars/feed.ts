import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Day } from '#domain/calendar.ts';
import type { CalendarWords } from '../words/shapes/calendars.ts';

const hoursBetweenLooks = 6;

/** What a calendar says, and how little: the person concerned gets neither our name nor a link. */
export interface FeedWish {
  readonly id: string;
  readonly days: readonly Day[];
  readonly isPerson: boolean;
  readonly link: string;
  readonly words: CalendarWords;
}

/** An event keeps its name as long as there is something on that day. */
const uidOf = (feed: string, day: Day): string =>
  createHash('sha256').update(`${feed}|${day}`).digest('hex').slice(0, 32);

/**
 * A calendar of whole days, one event a day whatever there is on it: no person, no institution, no word of what it is.
 * The same days give the same text, to the byte.
 */
export function feedText({ id, days, isPerson, link, words }: FeedWish): string {
  const calendar = ical({
    name: isPerson ? words.namePlain : words.name,
    prodId: isPerson
      ? { company: 'calendar', product: 'dates' }
      : { company: 'passerelle', product: 'calendar' },
    ttl: hoursBetweenLooks * 3600,
  });
  for (const day of new Set(days)) {
    const midnight = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({
      id: uidOf(id, day),
      start: midnight,
      stamp: midnight,
      allDay: true,
      summary: isPerson ? words.eventPlain : words.event,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isPerson ? {} : { url: link }),
    });
  }
  return calendar.toString();
}
