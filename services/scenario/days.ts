import { addDays, addSpan, addWorkingDays, type Day, isDay } from '#domain/calendar.ts';

const pattern =
  /^([+-])\s*(\d{1,4})\s+(working days?|jours? ouvrables?|days?|jours?|weeks?|semaines?|months?|mois)$/;

function unitOf(word: string): 'workingDays' | 'days' | 'weeks' | 'months' {
  if (/^(working|jours? ouvrables?)/.test(word)) return 'workingDays';
  if (/^(week|semaine)/.test(word)) return 'weeks';
  return /^(month|mois)/.test(word) ? 'months' : 'days';
}

/**
 * A day as people write it in a scenario: `today`, `+3 working days`, `-13 months`, `2027-12-31`, or the same in
 * French (`aujourd'hui`, `+3 jours ouvrables`, `-13 mois`). Nothing when it is no day.
 */
export function dayAsWritten(written: string, today: Day): Day | undefined {
  const text = written.trim().toLowerCase().replace('’', "'");
  if (text === 'today' || text === "aujourd'hui") return today;
  if (isDay(text)) return text;
  const [, sign, number, word] = pattern.exec(text) ?? [];
  if (number === undefined || word === undefined) return undefined;
  const value = sign === '-' ? -Number(number) : Number(number);
  const unit = unitOf(word);
  if (unit === 'workingDays') return addWorkingDays(today, value);
  return unit === 'days' ? addDays(today, value) : addSpan(today, { unit, value });
}
