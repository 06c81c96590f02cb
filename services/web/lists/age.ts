import { type Day, daysBetween } from '#domain/calendar.ts';
import type { BoardWords } from '../words/shapes/board.ts';

const weeksUntil = 12;
const monthsUntil = 24;

/** How long something has gone on, as people say it: days, then weeks, then months, then years. */
export function ageInWords(from: Day, today: Day, words: BoardWords): string {
  const days = daysBetween(from, today);
  if (days < 1) return words.today;
  if (days < 14) return words.days(days);
  if (days < weeksUntil * 7) return words.weeks(Math.floor(days / 7));
  const months = Math.floor(days / 30.44);
  return months < monthsUntil ? words.months(months) : words.years(Math.floor(months / 12));
}
