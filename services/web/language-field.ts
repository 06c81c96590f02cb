import { type Language, languages } from '#domain/words/words.ts';
import { languageNames } from './frame.ts';
import { type Component, plainRadios } from './plain-field.ts';

/** In which language somebody reads: each by its own name; the reader's own until another is chosen. */
export const languageField = (label: string, chosen: string | undefined, language: Language): Component =>
  plainRadios(
    {
      name: 'language',
      label,
      value: chosen ?? language,
      items: languages.map((code) => ({ value: code, text: languageNames[code] })),
    },
    language,
  );
