import type { Day } from '../calendar.ts';
import type { Language } from '../words/words.ts';

const written = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const formats: { readonly [L in Language]: Intl.DateTimeFormat } = {
  fr: written('fr-BE'),
  nl: written('nl-BE'),
  en: written('en-GB'),
};

/** A day as the language writes it: 1er mars 2027, 1 maart 2027, 1 March 2027. */
export function dayInWords(day: Day, language: Language): string {
  const text = formats[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text;
}
