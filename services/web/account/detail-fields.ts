import { languages } from '#domain/words/words.ts';
import { languageNames } from '../frame.ts';
import { type Component, plainField, plainRadios } from '../plain-field.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Typing } from './typing.ts';

/** The fields for one's name and language. */
export function detailFields(
  { name, language }: Visitor,
  { typed, wrong }: Typing,
): { readonly name: Component; readonly language: Component } {
  const { account: words } = pageWords(language);
  return {
    name: plainField(
      {
        name: 'name',
        label: words.name,
        hint: words.nameHint,
        value: typed['name'] ?? name,
        error: wrong['name'],
        autocomplete: 'name',
      },
      language,
    ),
    language: plainRadios(
      {
        name: 'language',
        label: words.language,
        value: typed['language'] ?? language,
        items: languages.map((code) => ({ value: code, text: languageNames[code] })),
      },
      language,
    ),
  };
}
