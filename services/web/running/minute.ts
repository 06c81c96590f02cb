import type { Instant } from '#domain/calendar.ts';
import type { Language } from '#domain/words/words.ts';

const places: { readonly [L in Language]: string } = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** A moment to the minute, in Belgium: whoever runs the machine looks for it in the logs. */
export const minuteInWords = (moment: Instant, language: Language): string =>
  new Intl.DateTimeFormat(places[language], {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date(moment));
