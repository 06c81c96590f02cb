import { languageField } from '../language-field.ts';
import { type Component, plainField } from '../plain-field.ts';
import type { Visitor } from '../visitor.ts';
import { pageWords } from '../words/page-words.ts';
import type { Typing } from '../typing.ts';

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
    language: languageField(words.language, typed['language'], language),
  };
}
