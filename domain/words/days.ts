import type { Day } from '../calendar.ts';
import type { Language } from './words.ts';

type Formats = { readonly [L in Language]: Intl.DateTimeFormat };

const formats = (parts: Intl.DateTimeFormatOptions): Formats => {
  const written = (locale: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      ...parts,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return { fr: written('fr-BE'), nl: written('nl-BE'), en: written('en-GB') };
};

const plain = formats({});
const full = formats({ weekday: 'long' });

// In French the first of a month is an ordinal.
const said = (format: Formats, day: Day, language: Language): string => {
  const text = format[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text;
};

/** A day as the language writes it: 1er mars 2027, 1 maart 2027, 1 March 2027. */
export const dayInWords = (day: Day, language: Language): string => said(plain, day, language);

/** The same with its day of the week: lundi 1er mars 2027. */
export const dayInFull = (day: Day, language: Language): string => said(full, day, language);
