import { type Day, dayOf, type Instant } from '#domain/calendar.ts';
import type { Language } from '#domain/words/words.ts';

const places: { readonly [L in Language]: string } = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

const formats = (parts: Intl.DateTimeFormatOptions): { readonly [L in Language]: Intl.DateTimeFormat } => {
  const of = (language: Language): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(places[language], { ...parts, timeZone: 'UTC' });
  return { fr: of('fr'), nl: of('nl'), en: of('en') };
};

const full = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = formats({ day: 'numeric', month: 'long', year: 'numeric' });

const brief = formats({ day: 'numeric', month: 'short', year: 'numeric' });
const weekday = formats({ weekday: 'long', day: 'numeric', month: 'long' });

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

// In French the first of a month is an ordinal.
const said = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text;

/** A day to act by: `jeudi 26 novembre 2026`. */
export const dayInFull = (day: Day, language: Language): string =>
  said(full[language].format(at(day)), language);

/** A day that is told: `26 novembre 2026`. */
export const dayInWords = (day: Day, language: Language): string =>
  said(short[language].format(at(day)), language);

/** A day in a table: `26 nov. 2026`. */
export const dayInBrief = (day: Day, language: Language): string =>
  said(brief[language].format(at(day)), language);

/** A day of the weeks around today: `jeudi 26 novembre`. */
export const dayNear = (day: Day, language: Language): string =>
  said(weekday[language].format(at(day)), language);

/** The civil day in Belgium of a moment, as it is told. */
export const momentInWords = (moment: Instant, language: Language): string =>
  dayInWords(dayOf(moment), language);

const placed = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(places[language], {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Brussels',
  });
const clocks = { fr: placed('fr'), nl: placed('nl'), en: placed('en') };

/** A moment by the clock in Belgium: `26 novembre à 14:05`. */
export const hourInWords = (moment: Instant, language: Language): string =>
  said(clocks[language].format(new Date(moment)), language);
