import type { Language } from '#domain/words/words.ts';

/** A sentence of ours as it is set: in French a sign of two parts never begins a line. Not for what people typed. */
export const spaced = (text: string, language: Language): string =>
  language === 'fr'
    ? text
        .replaceAll(/ ([:;!?»])/g, '\u00a0$1')
        .replaceAll('« ', '«\u00a0')
        .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0')
    : text;

/** A sentence that begins a line. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
