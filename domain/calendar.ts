import Holidays from 'date-holidays';
import { Temporal as Dates } from 'temporal-polyfill';
import type { Span } from './settings.ts';

/** A civil day, `YYYY-MM-DD`. */
export type Day = string;
/** A moment in UTC, ISO 8601 with milliseconds. */
export type Instant = string;

const zone = 'Europe/Brussels';
const holidays = new Holidays('BE');
const holidaysOf = new Map<number, ReadonlySet<Day>>();

function legalHolidays(year: number): ReadonlySet<Day> {
  const known = holidaysOf.get(year);
  if (known) return known;
  const days = new Set(
    holidays.getHolidays(year).flatMap((one) => (one.type === 'public' ? [one.date.slice(0, 10)] : [])),
  );
  holidaysOf.set(year, days);
  return days;
}

/** Whether a string is a day that exists, between 1900 and 2199. */
export function isDay(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

let lastHour: { readonly hour: string; readonly day: Day } | undefined;

/** The civil day in Belgium at a moment. */
export function dayOf(at: Instant): Day {
  // Every list and commit asks for the day of now, and the time zone is the costly part. Belgium is whole hours from
  // UTC, and the clocks change on the hour: so all moments of an hour are of one day.
  const hour = at.slice(0, 13);
  if (lastHour?.hour === hour && at.endsWith('Z')) return lastHour.day;
  const day = Dates.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (at.endsWith('Z')) lastHour = { hour, day };
  return day;
}

const moments = new Map<string, Instant>();

/** The moment of an hour (0–23) of a day in Belgium; an hour the clocks skip is the next one. */
export function instantOf(day: Day, hour: number): Instant {
  const key = `${day} ${hour}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const zoned = Dates.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } });
  const moment = new Date(zoned.epochMilliseconds).toISOString();
  // Every commit asks anew for the mornings of all its dates; a few thousand of them are ten years.
  if (moments.size >= 5000) moments.clear();
  moments.set(key, moment);
  return moment;
}

/** Whether people are expected at work: not at the weekend, not on one of the ten Belgian legal holidays. */
export const isWorkingDay = (day: Day): boolean => isWorkingDate(midnight(day));

/** A civil day as a date of UTC: counting days needs no time zone, and this is many times cheaper. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayIn = (date: Date): Day => date.toISOString().slice(0, 10);

const isWorkingDate = (date: Date): boolean =>
  date.getUTCDay() % 6 !== 0 && !legalHolidays(date.getUTCFullYear()).has(dayIn(date));

/** Moves by working days; 0 stays, also on a holiday. Negative goes back. */
export function addWorkingDays(from: Day, days: number): Day {
  const step = days < 0 ? -1 : 1;
  const at = midnight(from);
  for (let left = Math.abs(days); left > 0;) {
    at.setUTCDate(at.getUTCDate() + step);
    if (isWorkingDate(at)) left -= 1;
  }
  return dayIn(at);
}

/** The day so many days later, every day counted. */
export const addDays = (from: Day, days: number): Day =>
  new Date(midnight(from).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Moves by a span. Months clamp to the last day of a shorter month. */
export function addSpan(from: Day, span: Span): Day {
  if (span.unit === 'workingDays') return addWorkingDays(from, span.value);
  return Dates.PlainDate.from(from)
    .add(span.unit === 'weeks' ? { weeks: span.value } : { months: span.value })
    .toString();
}

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Dates.PlainDate.from(from).until(Dates.PlainDate.from(to), { largestUnit: 'days' }).days;
